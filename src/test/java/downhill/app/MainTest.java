package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.console.Console;
import downhill.app.console.ResultStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @Test
    void helpShowsWhatThereIs() {
        Cli run = Cli.run("--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("eval", "run", "render", "list", "verify", "bench");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eval", "run", "render", "list", "verify", "bench"})
    void everyCommandHasHelpWithAnExample(String command) {
        Cli run = Cli.run(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: downhill " + command).contains("Example: downhill " + command);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "evl x | unknown command `evl`: did you mean `eval`? (see downhill --help)",
                "eval --att x=1 x | unknown option `--att`: did you mean `--at`? (see downhill eval --help)",
                "eval -- x --at x=1 | --at stands after `--`, where every word is a formula: put it before the `--` (see"
                        + " downhill eval --help)",
                "eval --att=x=1 x | unknown option `--att`: did you mean `--at`? (see downhill eval --help)",
                "run --optimiser gd | unknown option `--optimiser`: did you mean `--optimizer`?"
                        + " (see downhill run --help)",
                "eval x --at | --at needs a value: x=1,y=2 (see downhill eval --help)",
                "eval x --h tiny | --h takes a number, not `tiny` (see downhill eval --help)",
                "eval x --at x=1 --at x=2 | --at is given twice: keep one (see downhill eval --help)",
                "eval x + y | `+` is one word too many: put quotes around a formula, like 'x^2 + y^2'"
                        + " (see downhill eval --help)",
                "run --steps 1.5 | --steps takes a whole number, not `1.5` (see downhill run --help)",
                "run --steps 10 --start x=1 | --optimizer is missing (see downhill run --help)",
                "run | --optimizer and --start and --steps are missing (see downhill run --help)",
                "list | KIND is missing (see downhill list --help)"
            })
    void aWrongCommandLineGivesOneSentence(String line, String sentence) {
        Cli run = Cli.run(line.split(" "));

        assertThat(run.err()).isEqualTo("downhill: " + sentence + System.lineSeparator());
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void onlyDebugShowsWhere() {
        assertThat(Cli.run("eval", "x +").err()).doesNotContain("\tat ");
        assertThat(Cli.run("eval", "x +", "--debug").err()).contains("\tat downhill.language.Parser");
    }

    @Test
    void saysWhenTheResultCannotBeWritten() {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        var err = new java.io.ByteArrayOutputStream();
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(InputStream.nullInputStream(), full, messages, Cli.NOWHERE, false);

        assertThat(Main.run(console, "eval", "1")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("downhill: the result could not be written in full: standard output is closed or its disk"
                        + " is full");
    }

    private static int runInto(String trouble, java.io.ByteArrayOutputStream err, InputStream in, String... args) {
        PrintStream out = new ResultStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(trouble);
            }
        });
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Main.run(new Console(in, out, messages, Cli.NOWHERE, false), args);
    }

    @Test
    void endsQuietlyWhenTheReaderHasLeft() {
        var err = new java.io.ByteArrayOutputStream();
        assertThat(runInto("Broken pipe", err, InputStream.nullInputStream(), "eval", "1"))
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(runInto("No space left on device", err, InputStream.nullInputStream(), "eval", "1"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("could not be written in full");
    }

    @Test
    void aBatchEndsWhenTheReaderHasLeft() {
        var err = new java.io.ByteArrayOutputStream();
        var lines = new java.io.ByteArrayInputStream("wrong(\n".repeat(5000).getBytes(StandardCharsets.UTF_8));
        assertThat(runInto("Broken pipe", err, lines, "eval", "--batch", "-")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(lines.available()).as("bytes that were left unread").isPositive();
    }
}
