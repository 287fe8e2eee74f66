package downhill.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import downhill.app.Cli;
import downhill.gl.Context;
import downhill.gl.GlTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@GlTest(compute = true)
class GpuCommandsTest {
    /** Commands open contexts of their own and leave none current. */
    @AfterEach
    void backTo(Context context) {
        context.makeCurrent();
    }

    private static List<JsonObject> batch(String lines, String engine) {
        return Cli.with(lines, Cli.NOWHERE, "eval", "--batch", "-", "--engine", engine)
                .out()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    @Test
    void evalGivesTheGpusOwnGradient() {
        JsonObject json = Cli.run("eval", "x*y^2", "--at", "x=2,y=3", "--engine", "gpu", "--json")
                .json();

        assertThat(json.get("engine").getAsString()).isEqualTo("gpu");
        assertThat(json.get("value").getAsDouble()).isEqualTo(18);
        assertThat(json.get("gradient").toString()).isEqualTo("{\"x\":9.0,\"y\":12.0}");
        assertThat(Cli.run("eval", "3", "--engine", "gpu", "--json")
                        .json()
                        .get("value")
                        .getAsDouble())
                .isEqualTo(3);
    }

    @Test
    void aBatchMixesFormulasPointsAndMistakes() {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            lines.append("sin(x)^")
                    .append(i % 7)
                    .append("*y + q @ x=0.")
                    .append(i)
                    .append(",q=1,y=")
                    .append(i)
                    .append('\n');
            lines.append("exp(a - ").append(i).append(") @ a=").append(i).append('\n');
            lines.append(i % 10 == 0 ? "x +\n" : "x*y @ y=2,x=" + i + "\n");
        }

        List<JsonObject> gpu = batch(lines.toString(), "gpu");
        List<JsonObject> cpu = batch(lines.toString(), "cpu");

        assertThat(gpu).hasSize(120);
        for (int i = 0; i < gpu.size(); i++) assertNear(gpu.get(i), cpu.get(i));
    }

    private static void assertNear(JsonObject gpu, JsonObject cpu) {
        assertThat(gpu.keySet()).isEqualTo(cpu.keySet());
        assertThat(gpu.get("formula")).isEqualTo(cpu.get("formula"));
        if (gpu.has("error")) return;
        assertThat(gpu.get("value").getAsDouble()).isCloseTo(cpu.get("value").getAsDouble(), within(1e-4));
        assertThat(gpu.get("numeric_gradient")).isEqualTo(cpu.get("numeric_gradient"));
        JsonObject slopes = cpu.getAsJsonObject("gradient");
        slopes.keySet()
                .forEach(name -> assertThat(
                                gpu.getAsJsonObject("gradient").get(name).getAsDouble())
                        .isCloseTo(slopes.get(name).getAsDouble(), within(1e-4)));
    }

    @Test
    void runUsesTheGpuWhereThereIsOne() {
        JsonObject json = Cli.run(
                        ("run --surface bowl --optimizer gd --start x=1,y=1 --steps 20 --particles 5000 --spread 0.1"
                                        + " --json")
                                .split(" "))
                .json();

        assertThat(json.get("engine").getAsString()).isEqualTo("gpu");
        assertThat(json.getAsJsonArray("trajectory")).hasSize(21);
        assertThat(json.get("diverged").getAsInt()).isZero();
    }

    @Test
    void benchMeasuresWhatItIsAskedFor() {
        JsonObject json = Cli.run("bench", "--only", "memory*adam", "--json").json();

        assertThat(json.get("renderer").getAsString()).isNotEmpty();
        assertThat(json.getAsJsonArray("results")).hasSize(1);
        JsonObject result = json.getAsJsonArray("results").get(0).getAsJsonObject();
        assertThat(result.get("name").getAsString()).isEqualTo("memory of a million adam particles gpu");
        assertThat(result.get("unit").getAsString()).isEqualTo("MiB");
        // Position, stopped step and two states of two floats: 28 bytes a particle, and the trails.
        assertThat(result.get("value").getAsDouble()).isBetween(26.7, 30.0);
    }

    @Test
    void benchSaysWhenThereIsNothingToMeasure() {
        Cli run = Cli.run("bench", "--only", "teapot");

        assertThat(run.err().strip())
                .isEqualTo("downhill: no measurement has `teapot` in its name: try --only noise, or no --only to see"
                        + " them all");
        assertThat(run.code()).isEqualTo(2);
    }

    /** What float32 makes of large phases and of differences of large numbers, with the gate that does it. */
    @Test
    void evalShowsTheReferenceAndWhereTheEnginesPart() {
        Cli agreeing = Cli.run("eval", "x^2 + 1", "--at", "x=3", "--engine", "gpu");
        assertThat(agreeing.code()).isZero();
        assertThat(agreeing.out()).contains("\nreference 10.0   (cpu, double)\n  x  6.0\nthe engines agree");

        Cli cancelled = Cli.run("eval", "(1 + x*1e8) - x*1e8", "--at", "x=1.7", "--engine", "gpu");
        assertThat(cancelled.code()).isEqualTo(1);
        assertThat(cancelled.out())
                .contains(
                        "\nthe engines part: float32 is not enough here, first at `-` in 1 + x*100000000 - x*100000000");

        Cli wave = Cli.run("eval", "sin(x)", "--at", "x=1e6", "--engine", "gpu", "--json");
        assertThat(wave.code()).isEqualTo(1);
        assertThat(wave.json().getAsJsonObject("reference").get("value").getAsDouble())
                .isEqualTo(Math.sin(1e6));
        assertThat(wave.json().get("parts_at").getAsString()).isEqualTo("`sin` in sin(x)");
    }
}
