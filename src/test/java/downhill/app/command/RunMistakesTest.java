package downhill.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the words after {@code downhill run}, or may have been meant, is told in a sentence. */
class RunMistakesTest {
    private static Cli run(String options) {
        return Cli.run(("run " + options).split(" "));
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
    void whatWasPerhapsMeantIsSaidBesideTheResult() {
        Cli run = Cli.run("run", "--formula", "x2 + y2", "--start", "x2=1,y2=1", "--optimizer", "gd", "--steps", "1");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("note: `x2` is a name of its own: a power is x^2, a product 2*x")
                .contains("note: `y2` is a name of its own: a power is y^2, a product 2*y");
    }
}
