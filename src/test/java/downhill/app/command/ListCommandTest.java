package downhill.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import downhill.app.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCommandTest {
    @TempDir
    private Path home;

    private static List<String> names(JsonArray items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.getAsJsonObject().get("name").getAsString())
                .toList();
    }

    private static JsonObject named(JsonArray items, String name) {
        return items.get(names(items).indexOf(name)).getAsJsonObject();
    }

    @Test
    void surfacesHaveFormulaDomainAndMinima() {
        JsonObject beale = named(Cli.run("list", "surfaces", "--json").array(), "beale");

        assertThat(beale.get("title").getAsString()).isEqualTo("Beale");
        assertThat(beale.get("formula").getAsString()).contains("(1.5 - x + x*y)^2");
        assertThat(beale.get("weights").toString()).isEqualTo("{\"x\":[-4.5,4.5],\"y\":[-4.5,4.5]}");
        assertThat(beale.get("minima").toString())
                .isEqualTo("[{\"position\":{\"x\":3.0,\"y\":0.5},\"value\":0.0,\"global\":true}]");
        assertThat(beale.get("start").toString()).isEqualTo("{\"x\":1.0,\"y\":1.0}");
    }

    @Test
    void optimizersHaveTheirParameters() {
        JsonArray all = Cli.run("list", "optimizers", "--json").array();

        assertThat(names(all)).contains("gd", "momentum", "nesterov", "adagrad", "rmsprop", "adam");
        assertThat(named(all, "momentum").get("parameters").toString())
                .isEqualTo("[{\"name\":\"rate\",\"value\":0.01,\"min\":1.0E-5,\"max\":10.0,\"log\":true},"
                        + "{\"name\":\"beta\",\"value\":0.9,\"min\":0.0,\"max\":0.999,\"log\":false}]");
        assertThat(named(all, "momentum").get("state").toString()).isEqualTo("{\"velocity\":0.0}");
    }

    @Test
    void datasetsHaveTheirColumnsAndLicence() {
        JsonObject penguins = named(Cli.run("list", "datasets", "--json").array(), "penguins");

        assertThat(penguins.get("columns").toString())
                .isEqualTo("[\"species\",\"island\",\"bill_length_mm\",\"bill_depth_mm\",\"flipper_length_mm\","
                        + "\"body_mass_g\",\"sex\"]");
        assertThat(penguins.get("licence").getAsString()).isEqualTo("CC0 1.0 Universal");
        assertThat(Cli.run("list", "datasets").out()).contains("two-gaussians", "x1, x2, y");
    }

    @Test
    void operationsHaveTheirRoleInTheGradient() {
        JsonArray all = Cli.run("list", "operations", "--json").array();

        assertThat(names(all)).contains("+", "*", "max", "relu").doesNotContain("number", "name");
        assertThat(named(all, "*").toString())
                .isEqualTo("{\"name\":\"*\",\"title\":\"multiply\",\"inputs\":2,"
                        + "\"role\":\"switcher: each input gets the gradient times the other input\"}");
    }

    @Test
    void circuitsHaveTheirInputs() {
        JsonObject first = named(Cli.run("list", "circuits", "--json").array(), "first-circuit");

        assertThat(first.get("title").getAsString()).isEqualTo("(x + y) · z");
        assertThat(first.get("formula").getAsString()).isEqualTo("q = x + y\nf = q*z");
        assertThat(first.get("gates").getAsInt()).isEqualTo(2);
        assertThat(first.getAsJsonArray("inputs").get(0).toString())
                .isEqualTo("{\"name\":\"x\",\"value\":-2.0,\"min\":-10.0,\"max\":10.0,\"log\":false}");
        assertThat(Cli.run("list", "circuits").out()).contains("x=-2.0, y=5.0, z=-4.0");
    }

    @Test
    void palettesHaveTheirColours() {
        JsonArray all = Cli.run("list", "palettes", "--json").array();

        assertThat(named(all, "viridis").getAsJsonArray("colours").get(0).getAsString())
                .matches("#[0-9a-f]{6}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"surfaces", "optimizers", "circuits", "operations", "palettes"})
    void aPersonGetsATable(String kind) {
        Cli run = Cli.run("list", kind);
        JsonArray all = Cli.run("list", kind, "--json").array();

        assertThat(run.out().lines()).hasSize(all.size() + 1);
        assertThat(run.out().lines().skip(1).map(line -> line.split(" ")[0])).containsExactlyElementsOf(names(all));
    }

    @Test
    void tellsLowestPlacesAndDefaults() {
        assertThat(Cli.run("list", "surfaces").out()).contains("Beale").contains("(3.0, 0.5) = 0.0");
        assertThat(Cli.run("list", "optimizers").out()).contains("rate=0.01, beta=0.9");
    }

    @Test
    void onesOwnAreThereAndBrokenOnesAreReported() throws IOException {
        Path folder = Files.createDirectory(home.resolve("surfaces"));
        String head = "---\nname: Mine\nweights:\n  - x in [-1, 1]\n  - y in [-1, 1]\n---\n```loss\n";
        Files.writeString(folder.resolve("mine.md"), head + "x*y\n```\n");
        Files.writeString(folder.resolve("broken.md"), head + "x*y +\n```\n");

        Cli run = Cli.with("", home, "list", "surfaces", "--json");

        assertThat(run.code()).isZero();
        assertThat(names(run.array())).contains("mine", "beale").doesNotContain("broken");
        assertThat(run.err()).startsWith("downhill: " + folder.resolve("broken.md") + ":8: ");
        assertThat(run.err().lines().skip(1)).containsExactly("  x*y +", "       ^");
    }

    @Test
    void anUnknownKindGetsASuggestion() {
        Cli run = Cli.run("list", "surface");

        assertThat(run.err().strip()).isEqualTo("downhill: unknown kind `surface`: did you mean `surfaces`?");
        assertThat(run.code()).isEqualTo(2);
    }
}
