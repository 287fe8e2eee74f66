package downhill.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import downhill.app.Cli;
import downhill.dataset.Table;
import downhill.loss.Data;
import downhill.loss.DataSplit;
import downhill.loss.Surfaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rate=0.1/u | unknown name `u`: did you mean `t`?\\n  0.1/u\\n      ^",
                "rate=0.1*(t | this `(` is never closed: add a `)`\\n  rate=0.1*(t\\n           ^",
                "noise=1/t | the noise cannot follow a formula: give it a number",
                "a=1/t | `a` belongs to the landscape, which stays as it is during a run: give it a number",
                "k=1/t | unknown parameter `k`: did you mean `a`?",
            })
    void aFormulaForAParameterHasMistakesOfItsOwn(String setting, String message) {
        Cli run = run("--formula a*x^2 --optimizer gd --set a=1 --set " + setting + " --start x=1 --steps 2");

        assertThat(run.err().strip()).endsWith(message.replace("\\n", "\n"));
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
    void pointsAtWhatIsNoWeight() {
        assertThat(run("--surface bowl --optimizer gd --start x=1,y=1,q=2 --steps 1")
                        .err())
                .isEqualToNormalizingNewlines("""
                    downhill: `q` is not a weight: the weights are x and y
                      x=1,y=1,q=2
                              ^
                    """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--surface rosenbrok --optimizer gd --start x=1,y=1 --steps 1"
                        + " | unknown surface `rosenbrok`: did you mean `rosenbrock`?",
                "--surface bowl --optimizer adm --start x=1,y=1 --steps 1"
                        + " | unknown optimizer `adm`: did you mean `adam`?",
                "--surface bowl --optimizer gd --set rat=1 --start x=1,y=1 --steps 1"
                        + " | unknown parameter `rat`: did you mean `rate`?",
                "--surface bowl --formula x --optimizer gd --start x=1,y=1 --steps 1 | give one landscape: --surface"
                        + " with a name, like --surface beale, or --formula, like 'x^2 + y^2'",
                "--surface bowl --optimizer gd --start x=1 --steps 1"
                        + " | the start names no `y`: give every weight a value, like --start x=1,y=1",
                "--surface bowl --optimizer gd --start x=1,y=NaN --steps 1"
                        + " | the start must be finite: it is (1.0, NaN)",
                "--surface bowl --optimizer gd --set rate=NaN --start x=1,y=1 --steps 1"
                        + " | `rate` must be a finite number: it is NaN",
                "--surface bowl --optimizer gd --set noise=-1 --start x=1,y=1 --steps 1"
                        + " | noise is a standard deviation, 0 or more: it is -1.0",
                "--surface bowl --optimizer gd --start x=1,y=1 --steps -1 | --steps is 0 or more: it is -1",
                "--surface bowl --optimizer gd --start x=1,y=1 --steps 1 --every 0 | --every is 1 or more: it is 0",
                "--surface bowl --optimizer gd --start x=1,y=1 --steps 1 --particles 0"
                        + " | a team needs at least one particle: 0 were asked for",
                "--surface bowl --optimizer gd --start x=1,y=1 --steps 1 --spread -1"
                        + " | the spread is a standard deviation, 0 or more: it is -1.0",
                "--surface bowl --optimizer gd --start x=1,y=1 --steps 1 --seed -1"
                        + " | a seed is a whole number from 0 to 4294967295: it is -1",
                "--surface bowl --optimizer gd --start x=1,y=1 --steps 1 --batch 4 | --batch takes rows of data, and"
                        + " this landscape has none: leave it out, or use --set noise=0.1",
                "--surface bowl --optimizer gd --start x=1,y=1 --steps 1 --positions no/such/end.csv"
                        + " | the folder no/such does not exist: make it first, or choose another",
                "--surface bowl --optimizer gd --start x=1,y=1 --steps 1 --engine tpu"
                        + " | unknown engine `tpu`: did you mean `cpu`?"
            })
    void refusesWhatIsWrong(String options, String sentence) {
        Cli run = run(options);

        assertThat(run.err().strip()).isEqualTo("downhill: " + sentence);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void moreParticlesThanTheEngineHoldsIsWhatThisMachineCannot() {
        Cli run = run(BOWL + " --particles 3000000 --steps 1");

        assertThat(run.err().strip())
                .isEqualTo("downhill: the CPU engine holds up to 2000000 particles a team, not 3000000");
        assertThat(run.code()).isEqualTo(3);
    }

    /** The normal equations' slope and intercept, of the rows in training. */
    @Test
    void aRunOverDataEndsAtTheLeastSquaresLine() {
        JsonObject run = Cli.run(
                        "run",
                        "--surface",
                        "linear-regression",
                        "--optimizer",
                        "gd",
                        "--set",
                        "rate=0.2",
                        "--start",
                        "slope=0,intercept=0",
                        "--steps",
                        "300",
                        "--engine",
                        "cpu",
                        "--json")
                .json();
        Data data = Surfaces.catalogue(Optional.empty())
                .get("linear-regression")
                .data()
                .orElseThrow();
        Table rows = data.rows();
        double[] x = rows.column("x");
        double[] y = rows.column("y");
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
        }
        JsonArray path = run.getAsJsonArray("trajectory");
        JsonObject end = path.get(path.size() - 1).getAsJsonObject().getAsJsonObject("position");
        assertThat(end.get("slope").getAsDouble()).isCloseTo(xy / xx, within(1e-9));
        assertThat(end.get("intercept").getAsDouble()).isCloseTo(meanY - xy / xx * meanX, within(1e-9));
        Table held = data.rows(DataSplit.HELD_OUT);
        double heldOut = 0;
        for (int i = 0; i < held.rows(); i++) {
            double line = meanY + xy / xx * (held.column("x")[i] - meanX);
            heldOut += Math.pow(held.column("y")[i] - line, 2) / held.rows();
        }
        assertThat(path.get(path.size() - 1)
                        .getAsJsonObject()
                        .get("held_out_loss")
                        .getAsDouble())
                .isCloseTo(heldOut, within(1e-9));
        double first = 0;
        for (int i = 0; i < held.rows(); i++) first += Math.pow(held.column("y")[i], 2) / held.rows();
        assertThat(path.get(0).getAsJsonObject().get("held_out_loss").getAsDouble())
                .as("at slope 0 and intercept 0")
                .isCloseTo(first, within(1e-9));
        JsonObject told = run.getAsJsonObject("data");
        assertThat(told.remove("held_out_loss").getAsDouble()).isCloseTo(heldOut, within(1e-9));
        assertThat(told.toString())
                .isEqualTo("{\"name\":\"line\",\"reading\":\"200 rows\",\"rows\":150,\"batch\":150,"
                        + "\"drawn\":\"full\",\"evaluations\":45000,\"epochs\":300.0}");
    }

    @Test
    void batchesAreCountedAsTheRowsTheySee() {
        JsonObject data = Cli.run(
                        "run",
                        "--surface",
                        "penguins-line",
                        "--optimizer",
                        "gd",
                        "--batch",
                        "10",
                        "--start",
                        "slope=0,intercept=0",
                        "--steps",
                        "52",
                        "--engine",
                        "cpu",
                        "--json")
                .json()
                .getAsJsonObject("data");

        assertThat(data.get("reading").getAsString())
                .isEqualTo("342 rows; 2 dropped because `flipper_length_mm` is missing");
        assertThat(data.get("rows").getAsInt()).isEqualTo(256);
        assertThat(data.get("evaluations").getAsLong()).isEqualTo(512);
        assertThat(data.get("epochs").getAsDouble()).isEqualTo(2);
    }

    @Test
    void theTextSaysWhichRowsWereLeftOutAndTheLossOverThoseHeldOut() {
        String text = Cli.run(("run --surface penguins-line --optimizer gd --start slope=0,intercept=0 --steps 2"
                                + " --engine cpu")
                        .split(" "))
                .out();
        assertThat(text)
                .contains("Palmer penguins: 342 rows; 2 dropped because `flipper_length_mm` is missing; 256 to train"
                        + " on, 86 held out\n")
                .containsPattern("step +gradients +epochs +slope +intercept +loss +held-out loss");
    }

    /** 150 rows by 16 are nine steps and a last one of 6 rows; a Newton step costs three gradients of each. */
    @Test
    void eachPlaceOnThePathSaysWhatItHasCost() {
        String[] line = ("run --surface linear-regression --optimizer newton --batch 16 --start slope=0,intercept=0"
                        + " --steps 12 --every 5 --engine cpu --json")
                .split(" ");
        JsonArray path = Cli.run(line).json().getAsJsonArray("trajectory");

        assertThat(path)
                .extracting(stop -> stop.getAsJsonObject().get("evaluations").getAsLong())
                .containsExactly(0L, 240L, 450L, 546L);
        assertThat(path)
                .extracting(stop -> stop.getAsJsonObject().get("epochs").getAsDouble())
                .containsExactly(0.0, 1.6, 3.0, 3.64);
        String text = Cli.run(Arrays.copyOf(line, line.length - 1)).out();
        assertThat(text.lines().filter(row -> row.matches("(step|\\d+)  .*")))
                .map(row -> String.join(" ", Arrays.copyOf(row.split(" +"), 3)))
                .containsExactly("step gradients epochs", "0 0 0.0", "5 240 1.6", "10 450 3.0", "12 546 3.64");
    }

    @Test
    void aFileOfOnesOwnIsTheData(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("trees.csv"), "age,height,kind\n1,3,a\n2,5,b\n,9,a\n3,7,a\n");
        JsonObject run = Cli.run(
                        "run",
                        "--formula",
                        "(a*x + b - y)^2",
                        "--data",
                        file.toString(),
                        "--columns",
                        "x=age,y=height",
                        "--optimizer",
                        "gd",
                        "--set",
                        "rate=0.1",
                        "--start",
                        "a=0,b=0",
                        "--steps",
                        "2000",
                        "--engine",
                        "cpu",
                        "--json")
                .json();

        JsonArray path = run.getAsJsonArray("trajectory");
        JsonObject end = path.get(path.size() - 1).getAsJsonObject().getAsJsonObject("position");
        assertThat(end.get("a").getAsDouble()).isCloseTo(2, within(1e-6));
        assertThat(end.get("b").getAsDouble()).isCloseTo(1, within(1e-6));
        assertThat(run.getAsJsonObject("data").get("reading").getAsString())
                .isEqualTo("3 rows; 1 dropped because `age` is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
        --surface linear-regression --batch 151 | a batch of 151 rows is more than the 150 there are to train on: take fewer
        --surface linear-regression --batch 0 | a batch has at least one row: 0 were asked for
        --surface linear-regression --replace | --replace is about batches: give --batch too
        --surface linear-regression --data penguins --columns x=flipper_length_mm,y=weight | penguins.csv: unknown column `weight`: the known ones are bill_depth_mm, bill_length_mm, body_mass_g, flipper_length_mm, island, sex, species
        --surface linear-regression --data penguins --columns x=species,y=body_mass_g | penguins.csv, row 1, column `species`: `Adelie` is not a number: correct it, or leave it empty to drop the row
        --surface linear-regression --held 1 | the share that is held out is at least 0 and below 1: it is 1.0
        --surface beale --held-out | `beale` is no mean over rows: choose a landscape with data, such as linear-regression, or give the loss of one row with --formula
        """)
    void whatIsWrongWithTheDataIsSaid(String options, String sentence) {
        List<String> words = new ArrayList<>(List.of("run", "--optimizer", "gd", "--steps", "1", "--engine", "cpu"));
        words.addAll(List.of(options.split(" ")));
        words.addAll(List.of("--start", options.contains("beale") ? "x=1,y=1" : "slope=0,intercept=0"));
        Cli run = Cli.run(words.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
    }

    @Test
    void whatWasPerhapsMeantIsSaidBesideTheResult() {
        Cli run = Cli.run("run", "--formula", "x2 + y2", "--start", "x2=1,y2=1", "--optimizer", "gd", "--steps", "1");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("note: `x2` is a name of its own: a power is x^2, a product 2*x")
                .contains("note: `y2` is a name of its own: a power is y^2, a product 2*y");
    }
}
