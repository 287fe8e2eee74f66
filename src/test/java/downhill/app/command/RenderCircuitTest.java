package downhill.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import downhill.app.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code downhill render} of circuits, for which no OpenGL is needed. */
class RenderCircuitTest {
    @TempDir
    private Path temp;

    private Cli render(String file, String... options) {
        List<String> args =
                new ArrayList<>(List.of("render", "--out", temp.resolve(file).toString()));
        args.addAll(Arrays.asList(options));
        return Cli.run(args.toArray(String[]::new));
    }

    private String text(String file) throws IOException {
        return Files.readString(temp.resolve(file));
    }

    @Test
    void writesAShippedCircuitAtAPoint() throws IOException {
        Cli run = render("n.svg", "--circuit", "neuron", "--at", "w2=-3", "--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        JsonObject json = run.json();
        assertThat(json.keySet()).containsExactly("file", "gates");
        assertThat(json.get("file").getAsString())
                .isEqualTo(temp.resolve("n.svg").toString());
        assertThat(json.get("gates").getAsInt()).isEqualTo(5);
        assertThat(text("n.svg")).contains("A sigmoid neuron", ">0.7311<", ">0.1966<", ">−0.5898<", "#14161b");
    }

    @Test
    void withoutAPointNothingHasRun() throws IOException {
        assertThat(render("n.svg", "--circuit", "neuron", "--light").out())
                .isEqualToNormalizingNewlines(temp.resolve("n.svg") + "  5 gates\n");
        assertThat(text("n.svg")).contains("not run yet", "#faf9f6").doesNotContain("0.7311", ">0<", ">−3<", ">2<");
        render("f.svg", "--formula", "x + y");
        assertThat(text("f.svg")).contains("not run yet").doesNotContain(">1<");
        render("own.svg", "--circuit", "neuron", "--at=");
        assertThat(text("own.svg")).contains("0.7311");
    }

    @Test
    void writesATypedFormula() throws IOException {
        render("f.svg", "--formula", "(x + y)*z", "--at", "x=-2,y=5,z=-4");
        render("f.dot", "--formula", "(x + y)*z", "--at", "x=-2,y=5,z=-4");

        assertThat(text("f.svg")).contains(">q = <", ">−12<", "(x + y)*z");
        assertThat(text("f.dot")).startsWith("digraph").contains("f = −12\\ngradient 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c.svg | --circuit neurn | unknown circuit `neurn`: did you mean `neuron`?",
                "c.svg | --circuit neuron --at w3=1 | unknown input `w3`: did you mean `w0`?",
                "c.png | --circuit neuron | --out must name an .svg or a .dot file for a circuit: it is c.png",
                "c.svg | --surface bowl | a circuit has no landscape: leave --scene, --surface and --set out;"
                        + " values for it go to --at",
                "c.svg | --circuit neuron --formula x | give one circuit: --circuit with a name, like --circuit neuron,"
                        + " or --formula, like '(x + y)*z'",
                "c.svg | --light | give one circuit: --circuit with a name, like --circuit neuron,"
                        + " or --formula, like '(x + y)*z'",
                "c.svg | --formula x+y --at x=1 | `y` has no value: add y=1, or another number, to the point",
                "c.svg | --formula x+y+ | expected a number, a name or `(`, but found the end"
            })
    void refusesWhatIsWrong(String file, String options, String sentence) {
        Cli run = render(file, options.replace("''", "'").split(" "));

        assertThat(run.err().lines().findFirst().orElse("").replace(temp + "/", ""))
                .isEqualTo("downhill: " + sentence.replace("''", "'"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(temp.resolve(file)).doesNotExist();
    }
}
