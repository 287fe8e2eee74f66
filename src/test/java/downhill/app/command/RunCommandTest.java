package downhill.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import downhill.app.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunCommandTest {
    private static final String BOWL = "--formula x^2+y^2 --optimizer gd --set rate=0.25 --start x=1,y=-2 --engine cpu";

    @TempDir
    private Path temp;

    private static Cli run(String options) {
        return Cli.run(("run " + options).split(" "));
    }

    @Test
    void givesThePathOfTheFirstParticle() {
        Cli run = run(BOWL + " --steps 3 --json");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        JsonObject json = run.json();
        assertThat(json.keySet())
                .containsExactly(
                        "optimizer",
                        "parameters",
                        "engine",
                        "renderer",
                        "seed",
                        "steps",
                        "particles",
                        "trajectory",
                        "diverged",
                        "particle_steps_per_second");
        assertThat(json.get("optimizer").getAsString()).isEqualTo("gd");
        assertThat(json.get("parameters").toString()).isEqualTo("{\"rate\":0.25}");
        assertThat(json.get("engine").getAsString()).isEqualTo("cpu");
        assertThat(json.get("seed").getAsLong()).isEqualTo(1);
        assertThat(json.get("steps").getAsInt()).isEqualTo(3);
        assertThat(json.get("particles").getAsInt()).isEqualTo(1);
        assertThat(json.get("diverged").getAsInt()).isZero();
        assertThat(json.get("particle_steps_per_second").getAsDouble()).isPositive();
        assertThat(json.get("trajectory")).isEqualTo(JsonParser.parseString("""
            [{"step":0,"position":{"x":1.0,"y":-2.0},"loss":5.0},
             {"step":1,"position":{"x":0.5,"y":-1.0},"loss":1.25},
             {"step":2,"position":{"x":0.25,"y":-0.5},"loss":0.3125},
             {"step":3,"position":{"x":0.125,"y":-0.25},"loss":0.078125}]
            """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"--steps 7 --every 3 | 0 3 6 7", "--steps 4 --every 9 | 0 4", "--steps 0 | 0", "--steps 2 | 0 1 2"
            })
    void reportsEveryKStepsAndTheLast(String options, String steps) {
        assertThat(steps(run(BOWL + " " + options + " --json"))).isEqualTo(steps);
    }

    @Test
    void reportsALongRunAboutAHundredTimes() {
        assertThat(run(BOWL + " --steps 1000 --json").json().getAsJsonArray("trajectory"))
                .hasSize(101);
    }

    private static String steps(Cli run) {
        List<String> steps = new ArrayList<>();
        JsonArray path = run.json().getAsJsonArray("trajectory");
        path.forEach(stop -> steps.add(stop.getAsJsonObject().get("step").getAsString()));
        return String.join(" ", steps);
    }

    @Test
    void divergedParticlesStopWhereTheyWereLastFinite() {
        Cli run = run(BOWL.replace("0.25", "100") + " --particles 10 --spread 0.1 --steps 500 --every 250 --json");

        assertThat(run.json().get("diverged").getAsInt()).isEqualTo(10);
        JsonArray path = run.json().getAsJsonArray("trajectory");
        JsonObject last = path.get(2).getAsJsonObject();
        assertThat(last.get("position")).isEqualTo(path.get(1).getAsJsonObject().get("position"));
        assertThat(last.getAsJsonObject("position").get("x").getAsDouble()).isFinite();
    }

    @Test
    void setsParametersOfTheRuleTheNoiseAndTheFormula() {
        JsonObject json = run("--formula a*x^2+b --optimizer momentum --set a=2,beta=0.5 --set b=3,noise=0.5"
                        + " --start x=1 --steps 1 --engine cpu --seed 7 --json")
                .json();

        assertThat(json.get("parameters").toString())
                .isEqualTo("{\"beta\":0.5,\"noise\":0.5,\"rate\":0.01,\"a\":2.0,\"b\":3.0}");
        assertThat(json.get("seed").getAsInt()).isEqualTo(7);
        JsonArray path = json.getAsJsonArray("trajectory");
        assertThat(path.get(0).getAsJsonObject().get("loss").getAsDouble()).isEqualTo(5);
        assertThat(path.get(1)
                        .getAsJsonObject()
                        .getAsJsonObject("position")
                        .get("x")
                        .getAsDouble())
                .isCloseTo(0.96, within(0.05))
                .isNotEqualTo(0.96);
    }

    @Test
    void aParameterMayFollowTheStep() {
        JsonObject json = run("--formula x^2 --optimizer gd --set rate=0.5/max(t,2) --start x=1 --steps 2"
                        + " --engine cpu --json")
                .json();

        assertThat(json.get("parameters").toString()).isEqualTo("{\"rate\":\"0.5/max(t,2)\"}");
        JsonObject end = json.getAsJsonArray("trajectory").get(2).getAsJsonObject();
        assertThat(end.getAsJsonObject("position").get("x").getAsDouble()).isEqualTo(0.25);
    }

    @Test
    void theSeedDecidesTheNoise() {
        String noisy = BOWL + " --set noise=1 --steps 5 --json --seed ";

        assertThat(run(noisy + 1).json().get("trajectory"))
                .isEqualTo(run(noisy + 1).json().get("trajectory"))
                .isNotEqualTo(run(noisy + 2).json().get("trajectory"));
    }

    @Test
    void writesEveryParticlesEnd() throws IOException {
        Path file = temp.resolve("end.csv");

        Cli run = run(BOWL + " --particles 3 --spread 0.5 --steps 2 --positions " + file);

        assertThat(run.code()).isZero();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(4).startsWith("particle,x,y,loss,stopped", "0,0.25,-0.5,0.3125,0");
        assertThat(lines.get(3)).startsWith("2,").endsWith(",0");
        assertThat(lines.get(2).split(",")[1]).isNotEqualTo(lines.get(3).split(",")[1]);
    }

    @Test
    void writesATableForAPerson() {
        assertThat(run(BOWL.replace("0.25", "1e300") + " --steps 1").out())
                .startsWith("Gradient descent on Your function, cpu (")
                .contains("step  x    y     loss")
                .contains("At step 1 the first particle diverged. From step 0 on it overshoots: the landscape bends by"
                        + " λmax = 2 along (1, 0), and each step along it ends further up the other side. At η·λmax ="
                        + " 2 it would end just as high there as it began here: the limit of η is 1.")
                .contains("1 of 1 particles diverged");
    }

    @Test
    void withoutAStartThereAreNoRows() {
        Cli run = Cli.run(
                ("run --formula log(x)+y^2 --optimizer gd --start x=-1,y=1 --steps 20 --engine cpu").split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.out().replace("\r\n", "\n")).endsWith("""
            double precision)

            step  x     y    loss
            0     -1.0  1.0  NaN

            The first particle cannot start. At the start, (−1, 1), the loss has no value: log needs a value above 0, \
            and x is −1. Start elsewhere.
            """);
    }

    @Test
    void saysWhyItStoppedAndNamesTheRateOnlyWhereThatIsTheReason() {
        Cli start = run("--formula log(x)+y^2 --optimizer gd --start x=-1,y=0 --steps 3 --json");
        assertThat(start.code()).isZero();
        assertThat(start.json().get("diverged").getAsInt()).isEqualTo(1);
        assertThat(start.err())
                .contains("downhill: The first particle cannot start. At the start, (−1, 0), the loss has no value: log"
                        + " needs a value above 0, and x is −1. Start elsewhere.");

        assertThat(run("--formula x^3+y^2 --optimizer gd --set rate=0.5 --start x=-1,y=0 --steps 60")
                        .out())
                .contains(" the first particle diverged. It did not overshoot: the landscape falls without end here,"
                        + " and every step found lower ground.")
                .doesNotContain("rate");
    }

    @Test
    void moreParticlesThanTheEngineHoldsIsWhatThisMachineCannot() {
        Cli run = run(BOWL + " --particles 3000000 --steps 1");

        assertThat(run.err().strip())
                .isEqualTo("downhill: the CPU engine holds up to 2000000 particles a team, not 3000000");
        assertThat(run.code()).isEqualTo(3);
    }
}
