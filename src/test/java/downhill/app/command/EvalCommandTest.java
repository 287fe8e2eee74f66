package downhill.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import downhill.app.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvalCommandTest {
    @TempDir
    private Path temp;

    @Test
    void givesValueAndBothGradients() {
        Cli run = Cli.run("eval", "(x + y)*z", "--at", "x=-2,y=5,z=-4", "--json");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        JsonObject json = run.json();
        assertThat(json.keySet())
                .containsExactly(
                        "formula", "engine", "value", "gradient", "numeric_gradient", "relative_error", "read");
        assertThat(json.get("formula").getAsString()).isEqualTo("(x + y)*z");
        assertThat(json.get("engine").getAsString()).isEqualTo("cpu");
        assertThat(json.get("value").getAsDouble()).isEqualTo(-12);
        assertThat(json.get("gradient")).isEqualTo(JsonParser.parseString("{\"x\":-4.0,\"y\":-4.0,\"z\":3.0}"));
        assertThat(json.getAsJsonObject("numeric_gradient").get("z").getAsDouble())
                .isCloseTo(3, within(1e-8))
                .isNotEqualTo(3);
        assertThat(json.get("relative_error").getAsDouble()).isPositive().isLessThan(1e-9);
    }

    @Test
    void writesATableForAPerson() {
        assertThat(Cli.run("eval", "x^2", "--at", "x=3", "--h", "0.5").out()).isEqualToNormalizingNewlines("""
            x^2 = 9.0   (cpu)

               gradient  numerical
            x  6.0       6.0

            relative error 0.0: the gradients agree
            """);
    }

    @Test
    void saysHowItWasRead() {
        assertThat(Cli.run("eval", "x/2x", "--at", "x=3").out())
                .contains("x/2x = 4.5 ")
                .contains("\nread as x/2*x\n");
        assertThat(Cli.run("eval", "q = 2x; q q", "--at", "x=3").out()).endsWith("\nread as q = 2*x; q*q\n");
        assertThat(Cli.run("eval", "q = x + y\nq*2", "--at", "x=3,y=1").out()).doesNotContain("read as");
        assertThat(Cli.run("eval", "E^x", "--at", "x=3,E=2").out())
                .endsWith("\nnote: `E` is a weight here: the constant is written e\n")
                .doesNotContain("read as");
        JsonObject json =
                Cli.run("eval", "2x(x + 1) + x2", "--at", "x=3,x2=0", "--json").json();
        assertThat(json.get("read").getAsString()).isEqualTo("2*x*(x + 1) + x2");
        assertThat(json.getAsJsonArray("notes").get(0).getAsString())
                .isEqualTo("`x2` is a name of its own: a power is x^2, a product 2*x");
    }

    @Test
    void tracesBothPassesGateByGate() {
        Cli run = Cli.run("eval", "q = x + y; q*max(x, 2)", "--at", "x=-2,y=5", "--trace");

        assertThat(run.out())
                .startsWith("q = x + y; q*max(x, 2) = 6.0   (cpu)\n")
                .endsWith("""

                    forward
                      x = −2
                      y = 5
                      q = x + y = −2 + 5 = 3
                      q1 = max(x, 2) = max(−2, 2) = 2
                      f = q · q1 = 3 · 2 = 6

                    backward
                      ∂f/∂f = 1
                      f: switcher: each input gets the gradient times the other input
                        ∂f/∂q = upstream · q1 = 1 · 2 = 2
                        ∂f/∂q1 = upstream · q = 1 · 3 = 3
                      q1: router: only the larger input gets the gradient; a tie gives each one half
                        ∂f/∂x through q1 = upstream · [x > 2] = 3 · 0 = 0
                      q: distributor: copies the upstream gradient to both inputs
                        ∂f/∂x through q = upstream · 1 = 2 · 1 = 2
                        ∂f/∂x = 0 + 2 = 2
                        ∂f/∂y = upstream · 1 = 2 · 1 = 2
                    """);
    }

    @Test
    void tracesWhatHasNoGates() {
        assertThat(Cli.run("eval", "x", "--at", "x=3", "--trace").out())
                .endsWith("forward\n  x = 3\n\nbackward\n  ∂x/∂x = 1\n");
        assertThat(Cli.run("eval", "2*3", "--trace").out())
                .endsWith("forward\n\nbackward\n  a number takes no gradient\n");
    }

    @Test
    void tracesAsJson() {
        JsonObject json =
                Cli.run("eval", "x*x + 2", "--at", "x=3", "--trace", "--json").json();

        assertThat(json.get("value").getAsDouble()).isEqualTo(11);
        assertThat(json.get("trace")).isEqualTo(JsonParser.parseString("""
            [{"name": "x", "operation": "variable", "value": 3.0, "upstream": 6.0, "contributions": [
               {"through": "q", "gradient": 3.0}, {"through": "q", "gradient": 3.0}]},
             {"name": "q", "operation": "multiply", "value": 9.0, "upstream": 1.0, "inputs": [
               {"name": "x", "local": 3.0, "downstream": 3.0},
               {"name": "x", "local": 3.0, "downstream": 3.0}]},
             {"name": "2", "operation": "constant", "value": 2.0},
             {"name": "f", "operation": "add", "value": 11.0, "upstream": 1.0, "inputs": [
               {"name": "q", "local": 1.0, "downstream": 1.0}, {"name": "2"}]}]\
            """));
    }

    @Test
    void aFormulaMayBeginWithAMinus() {
        assertThat(Cli.run("eval", "-x^2", "--at", "x=3", "--json")
                        .json()
                        .get("value")
                        .getAsDouble())
                .isEqualTo(-9);
    }

    @Test
    void aNameThatTheFormulaDoesNotUseHasNoSlope() {
        JsonObject json = Cli.run("eval", "2x", "--at", "y=1,x=3", "--json").json();

        assertThat(json.get("gradient")).isEqualTo(JsonParser.parseString("{\"y\":0.0,\"x\":2.0}"));
        assertThat(json.get("relative_error").getAsDouble()).isLessThan(1e-9);
    }

    @Test
    void aConstantHasAValueAndNoGradient() {
        assertThat(Cli.run("eval", "1/4", "--json").out()).isEqualToNormalizingNewlines("""
            {
              "formula": "1/4",
              "engine": "cpu",
              "value": 0.25,
              "gradient": {},
              "numeric_gradient": {},
              "relative_error": 0.0,
              "read": "0.25"
            }
            """);
    }

    @Test
    void whatIsNotFiniteIsAString() {
        JsonObject log = Cli.run("eval", "log(x)", "--at", "x=0", "--json").json();
        assertThat(log.get("value").getAsString()).isEqualTo("-Infinity");
        assertThat(log.getAsJsonObject("gradient").get("x").getAsString()).isEqualTo("Infinity");

        JsonObject root = Cli.run("eval", "sqrt(x)", "--at", "x=-1", "--json").json();
        assertThat(root.get("value").getAsString()).isEqualTo("NaN");
        assertThat(root.get("relative_error").getAsString()).isEqualTo("NaN");
    }

    @Test
    void theStepOfTheDifferencesCanBeChosen() {
        JsonObject json =
                Cli.run("eval", "x^3", "--at", "x=0", "--h", "0.1", "--json").json();

        assertThat(json.getAsJsonObject("numeric_gradient").get("x").getAsDouble())
                .isCloseTo(0.01, within(1e-15));
        assertThat(json.get("relative_error").getAsDouble()).isEqualTo(1);
    }

    /** relu's slope at its kink is 0 by agreement, and differences see a half: that is found apart. */
    @Test
    void gradientsThatDifferAreAFailedCheck() throws IOException {
        Cli kink = Cli.run("eval", "relu(x)", "--at", "x=0");
        assertThat(kink.out()).endsWith("relative error 1.0: the gradients differ" + System.lineSeparator());
        assertThat(kink.code()).isEqualTo(1);

        Path file = Files.writeString(temp.resolve("apart.txt"), "x^2 @ x=1\nrelu(x) @ x=0\n");
        Cli lines = Cli.run("eval", "--batch", file.toString());
        assertThat(lines.code()).isEqualTo(1);
        assertThat(lines.out().lines()).hasSize(2);
        assertThat(lines.err().strip()).isEqualTo("downhill: the gradients of 1 of 2 lines differ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^3 | 0 | the gradients agree, as both are near 0",
                "log(x) | 1e-6 | there is no numerical slope to compare with",
                "sqrt(x) | 0 | the slope is not finite here, and differences cannot measure it",
                "cbrt(x) | 0 | the slope is not finite here, and differences cannot measure it",
                "abs(x) | 0 | the gradients agree"
            })
    void gradientsThatCannotBeComparedAreNotApart(String formula, String x, String meaning) {
        Cli run = Cli.run("eval", formula, "--at", "x=" + x);

        assertThat(run.code()).isZero();
        assertThat(run.out().strip()).endsWith(": " + meaning);
    }

    /** NaN is a result, as PyTorch's is, and no failed check; but no slopes stand beside it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "log(x)         | -1 | NaN       | log needs a value above 0, and x is −1",
                "log(x - 1)     | 1  | -Infinity | log needs a value above 0, and x - 1 is 0",
                "sqrt(x)        | -1 | NaN       | sqrt needs a value of 0 or more, and x is −1",
                "x^(1/3)        | -8 | NaN       | a negative number has no power of 1/3: for its cube root write cbrt(x)",
                "x^x            | -1.5 | NaN     | a negative number has no power of x",
                "exp(exp(x))    | 10 | Infinity  | exp(exp(x)) is beyond the largest number, 1.8·10³⁰⁸",
                "1 - 2/x        | 0  | -Infinity | a division by 0, as x is 0",
                "x^-2           | 0  | Infinity  | a division by 0, in the power x^(-2)",
                "asin(2x)       | 1  | NaN       | asin needs a value from −1 to 1, and 2*x is 2",
                "if(x > 0, 1/x, log(x)) | -2 | NaN | log needs a value above 0, and x is −2",
                "x              | NaN | NaN      | x is NaN",
            })
    void saysWhyThereIsNoValue(String formula, String x, String value, String reason) {
        Cli run = Cli.run("eval", formula, "--at", "x=" + x);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(formula + " = " + value + "   (cpu)")
                .contains("\nno value here, so no slope: " + reason + "\n")
                .doesNotContain("gradient");
        assertThat(Cli.run("eval", formula, "--at", "x=" + x, "--json")
                        .json()
                        .get("no_value")
                        .getAsString())
                .isEqualTo(reason);
    }

    @Test
    void pointsAtWhatIsWrong() {
        Cli run = Cli.run("eval", "x^2 + q", "--at", "x=1");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualToNormalizingNewlines("""
            downhill: `q` has no value: add q=1, or another number, to the point
              x^2 + q
                    ^
            """);
        assertThat(Cli.run("eval", "q = x; 2*q", "--at", "x=1,q=2").err())
                .startsWith("downhill: the formula computes `q` itself: leave q out of the point");
        assertThat(Cli.run("eval", "x", "--at", "x=1,x=2").err()).isEqualToNormalizingNewlines("""
            downhill: `x` is given twice: keep one
              x=1,x=2
                  ^
            """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eval | eval takes a formula, like 'x^2 + y^2' --at x=1,y=2, or a file of them with --batch",
                "eval x --batch f | eval takes a formula, like 'x^2 + y^2' --at x=1,y=2, or a file of them with"
                        + " --batch",
                "eval --batch f --at x=1 | with --batch each line has its own point: leave --at out",
                "eval 1 --trace --engine gpu | --trace follows one formula in double: leave --batch and --engine out",
                "eval --batch f --trace | --trace follows one formula in double: leave --batch and --engine out",
                "eval 1 --h 0 | --h is a distance above 0, such as 1e-5: it is 0.0",
                "eval 1 --h NaN | --h is a distance above 0, such as 1e-5: it is NaN",
                "eval 1 --engine gup | unknown engine `gup`: did you mean `gpu`?",
                "eval --batch no-such-file | there is no file no-such-file: check the name and the folder"
            })
    void refusesWhatDoesNotFitTogether(String line, String sentence) {
        Cli run = Cli.run(line.replace("''", "'").split(" "));

        assertThat(run.err().strip()).isEqualTo("downhill: " + sentence);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aFolderIsNoBatch() {
        assertThat(Cli.run("eval", "--batch", temp.toString()).err().strip())
                .isEqualTo("downhill: " + temp + " is a folder: give the name of a file in it");
    }

    @Test
    void aBatchGivesADocumentALineInOrder() throws IOException {
        Path file = Files.writeString(
                temp.resolve("batch.txt"), "x*y @ x=2,y=3\r\n  x + @ x=1\n\nx + q @ x=1\nx @ x=1, y=oops\n2^10");

        Cli run = Cli.run("eval", "--batch", file.toString());

        assertThat(run.code()).isZero();
        List<JsonObject> documents = run.out()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertThat(documents).hasSize(6);
        assertThat(documents.get(0).get("value").getAsDouble()).isEqualTo(6);
        assertThat(documents.get(0).get("formula").getAsString()).isEqualTo("x*y");
        assertThat(documents.get(5).get("value").getAsDouble()).isEqualTo(1024);
        assertThat(documents.get(3).toString())
                .isEqualTo("{\"formula\":\"x + q\",\"error\":\"`q` has no value: add q=1, or another number, to the"
                        + " point\",\"line\":4,\"column\":5}");
        assertThat(documents.get(4).toString())
                .isEqualTo("{\"formula\":\"x\",\"error\":\"`oops` is not a number\",\"line\":5,\"column\":12}");
        assertThat(documents.get(1).get("line").getAsInt()).isEqualTo(2);
        assertThat(documents.get(1).get("column").getAsInt()).isEqualTo(7);
        assertThat(documents.get(2).get("line").getAsInt()).isEqualTo(3);
        assertThat(run.err().strip()).isEqualTo("downhill: 4 of 6 lines are wrong: see their \"error\"");
    }

    @Test
    void aBatchCanComeFromStandardInputAndBeLong() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5000; i++) text.append("x + ").append(i).append(" @ x=0.5\n");

        List<String> lines = Cli.with(text.toString(), Cli.NOWHERE, "eval", "--batch", "-")
                .out()
                .lines()
                .toList();

        assertThat(lines).hasSize(5000);
        for (int i = 0; i < 5000; i++) assertThat(lines.get(i)).contains("\"value\":" + (i + 0.5) + ",");
    }
}
