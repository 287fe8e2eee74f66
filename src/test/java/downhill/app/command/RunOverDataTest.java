package downhill.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
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

/** {@code downhill run} where the loss is a mean over rows. */
class RunOverDataTest {
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
}
