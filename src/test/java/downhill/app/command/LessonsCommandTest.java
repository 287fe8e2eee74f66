package downhill.app.command;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.Cli;
import downhill.app.console.Exit;
import downhill.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonsCommandTest {
    private static final String HEAD = "---\ntitle: T\nsummary: S\n---\n";

    @TempDir
    private Path folder;

    @Test
    void theShippedLessonsAreRight() {
        Cli cli = Cli.run("lessons", "check");

        assertThat(cli.out()).endsWith(" lessons are right\n");
        assertThat(cli.code()).isEqualTo(Exit.DONE);
    }

    @Test
    void whatIsWrongIsToldWithItsLine() throws IOException {
        Path file = write("""
            ```scene
            name: a
            surface: rosenbrok
            ```

            ```scene
            name: b
            surface: ravine
            teams:
              - optimizer: gd
                parameters:
                  rat: 2
            ```

            ```circuit
            circuit: first-circuit
            at: {v: 1}
            ```

            ```circuit
            circuit: first
            ```

            ```math
            a
            \\frac{1
            ```
            """);
        Cli cli = Cli.run("lessons", "check", file.toString());

        assertThat(cli.code()).isEqualTo(Exit.FAILED);
        assertThat(cli.out()
                        .lines()
                        .map(line -> line.replace(file.toString(), "f").replaceAll("the known ones.*", "…")))
                .containsExactly(
                        "f:7: surface: unknown surface `rosenbrok`: did you mean `rosenbrock`?",
                        "f:16: teams[0].parameters.rat: unknown parameter `rat`: did you mean `rate`?",
                        "f:20: unknown input `v`: did you mean `x`?",
                        "f:25: unknown circuit `first`: …",
                        "f:30: `\\frac{1` cannot be set in print: its braces do not pair");
    }

    @Test
    void whatSpeaksOfTheStageIsChecked() throws IOException {
        Path file = write("""
            ```circuit
            circuit: first-circuit
            ```

            ```slider
            r = 1 in [0, 2]
            of: rrate
            help: Move it.
            ```

            ```try
            title: Go
            goal: Get $\\foo$.
            reach:
              - team2.loss < 1
              - circuit.grad.vv > 1
            done: There.
            answer:
              - bta = 2
              - rule w = w -
            ```
            """);
        Cli cli = Cli.run("lessons", "check", file.toString());

        assertThat(cli.out()
                        .lines()
                        .map(line -> line.replace(file.toString(), "f").replaceAll("the known ones.*", "…")))
                .containsExactly(
                        "f:10: nothing on this page's stage has it: unknown number `rrate`: …",
                        "f:16: no scene of this page has a team 2: there are at most 0",
                        "f:16: unknown input `vv`: …",
                        "f:16: nothing on this page's stage has it: unknown number `bta`: …",
                        "f:16: expected a number, a name or `(`, but found the end",
                        "f:16: `\\foo` cannot be set in print: Unknown symbol or command or predefined TeXFormula:"
                                + " 'foo'");
    }

    @Test
    void titlesOfWhatIsOpenAreChecked() throws IOException {
        Path file = write("```scene\nsurface: ravine\nteams: [{optimizer: gd}]\nopen: [The bal]\n```\n");

        assertThat(Cli.run("lessons", "check", "--json", file.toString())
                        .array()
                        .toString())
                .isEqualTo("[{\"file\":\"" + file
                        + "\",\"line\":6,\"message\":\"unknown title `The bal`: did you mean `The ball`?\"}]");
    }

    /** Twelve waves in a sum are higher than a small window, in which their letters shrink. */
    @Test
    void aCircuitThatIsTooLargeToBeReadIsTold() throws IOException {
        String terms =
                IntStream.range(0, 12).mapToObj(i -> "sin(a*" + i + ".5)*x").collect(joining(" + "));
        Path file = write("```circuit\nformula: " + terms + "\n```\n");

        assertThat(Cli.run("lessons", "check", file.toString()).out())
                .contains(
                        "the circuit is too large to be read beside a page: its letters have ",
                        " pixels in a window of 1280 by 720, where 14 are needed; divide it");
    }

    /** As README.md of the lessons promises: everything that a scene's file holds. */
    @Test
    void aSceneMayHaveDataAsItsFileHas() throws IOException {
        String scene = "```scene\nsurface: linear-regression\nteams: [{optimizer: gd}]\ndata:\n  set: outliers\n"
                + "  columns: [x = x, y = y]\n  held: %s\n```\n";
        Path right = write(scene.formatted("0.25"));
        assertThat(Cli.run("lessons", "check", "--json", right.toString()).array())
                .isEmpty();
        Path wrong = write(scene.formatted("1"));
        assertThat(Cli.run("lessons", "check", "--json", wrong.toString())
                        .array()
                        .toString())
                .isEqualTo("[{\"file\":\"" + wrong
                        + "\",\"line\":11,\"message\":\"data.held: the share that is held out is at least 0"
                        + " and below 1: it is 1.0\"}]");
    }

    /** One list of keys for both. */
    @Test
    void whatAKeyOfASceneIsSaysItsFileAsItsBlock() throws IOException {
        Path file = write("```scene\nsurface: bowl\nteams: [{optimizer: gd}]\ndatta: 1\n```\n");
        assertThat(Cli.run("lessons", "check", "--json", file.toString())
                        .array()
                        .toString())
                .contains("unknown key `datta`: did you mean `data`?");
    }

    @Test
    void idsOfWhatIsOpenAreChecked() throws IOException {
        Path file = write("```scene\nsurface: ravine\nteams: [{optimizer: gd}]\nopen: [ball, lab.teems, Teams]\n```\n");

        assertThat(Cli.run("lessons", "check", "--json", file.toString())
                        .array()
                        .toString())
                .isEqualTo("[{\"file\":\"" + file
                        + "\",\"line\":6,\"message\":\"unknown id `lab.teems`: did you mean `lab.teams`?\"}]");
    }

    @Test
    void aFileThatIsNotThereIsWrongInput() {
        Cli cli = Cli.run("lessons", "check", "nosuch.md");

        assertThat(cli.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(cli.err()).isEqualTo("downhill: there is no file nosuch.md: check the name and the folder\n");
        assertThat(Cli.run("lessons").err())
                .isEqualTo("downhill: say what to do with the lessons: downhill lessons check\n");
    }

    /** With a word of the pane that is not translated. */
    @Test
    void ownLessonsAndWordsAreCheckedAndListed() throws IOException {
        Files.createDirectories(folder.resolve("lessons/de"));
        Files.writeString(folder.resolve("lessons/55-mine.md"), HEAD + "Hello.\n");
        Files.writeString(folder.resolve("lessons/de/55-mine.md"), HEAD + "[x](#y)\n");
        Path words = folder.resolve("lessons/de/words.yaml");
        String german =
                Document.shipped("assets/lessons/de/words.yaml").orElseThrow().text();
        Files.writeString(words, german.replace("Show me: Zeig es mir\n", ""));

        Cli cli = Cli.with("", folder, "lessons", "check");
        assertThat(cli.out().lines())
                .containsExactly(
                        words + ":1: `Show me` is not translated: add a line `Show me: …`",
                        folder.resolve("lessons/de/55-mine.md") + ":5: there is no block named `y` for the stage:"
                                + " give a scene, circuit or plot this name");
        assertThat(cli.code()).isEqualTo(Exit.FAILED);
        assertThat(Cli.with("", folder, "list", "lessons").out()).containsPattern("55-mine +T +S");
    }

    @Test
    void aChaptersFirstCircuitAndItsFirstSceneAreDrawn() throws IOException {
        Path svg = folder.resolve("five.svg");
        assertThat(Cli.run("render", "--lesson", "5", "--out", svg.toString()).out())
                .isEqualTo(svg + "  2 gates\n");
        assertThat(svg).isNotEmptyFile();
        assertThat(Cli.run("render", "--lesson", "5", "--out", "x.png").err())
                .isEqualTo("downhill: chapter 5 has no scene: for its first circuit let --out name an .svg or a .dot"
                        + " file\n");
        assertThat(Cli.run("render", "--lesson", "5", "--surface", "bowl", "--out", "x.png")
                        .err())
                .isEqualTo("downhill: a chapter has its own scenes: leave --scene, --surface, --formula, --circuit and"
                        + " --set out\n");
    }

    private Path write(String body) throws IOException {
        Path file = folder.resolve("bad.md");
        Files.writeString(file, HEAD + body);
        return file;
    }
}
