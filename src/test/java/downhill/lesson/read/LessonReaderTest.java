package downhill.lesson.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.document.Document;
import downhill.document.Line;
import downhill.document.Passage;
import downhill.document.Run;
import downhill.document.Tree;
import downhill.lesson.AnswerStep;
import downhill.lesson.Condition;
import downhill.lesson.Condition.Relation;
import downhill.lesson.Fact;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.lesson.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonReaderTest {
    private static final String HEAD = "---\ntitle: T\nsummary: S\n---\n";

    @Test
    void aPageIsItsPartsInOrder() {
        Lesson lesson = read("""
            # Down

            ```math
            w \\leftarrow w - \\eta g

            q = 2
            ```

            ```python loop=2-3
            while True:
                grad = g()
                w -= grad
            ```
            """).lesson();

        assertThat(lesson)
                .isEqualTo(new Lesson("03-down", 3, "T", "S", 10, "", lesson.parts()))
                .extracting(Lesson::parts)
                .isEqualTo(List.of(
                        new Part.Prose(List.of(new Passage.Heading(1, List.of(new Run("Down", Run.Style.PLAIN)))), 5),
                        new Part.Mathematics(List.of("w \\leftarrow w - \\eta g", "q = 2"), 8),
                        new Part.Code(
                                "python",
                                "while True:\n    grad = g()\n    w -= grad",
                                Optional.of(new Part.Lines(2, 3)),
                                14)));
    }

    @Test
    void aChapterThatBeginsAPartOfTheCourseHasItsHeading() {
        Document document = Document.parse("10-on.md", "---\ntitle: T\nsummary: S\nheading: Part two\n---\nText.\n");
        assertThat(LessonReader.read(document).lesson().heading()).isEqualTo("Part two");
        assertThat(read("Text.").lesson().heading()).isEmpty();
    }

    @Test
    void whatStandsOnTheStage() {
        List<Part> parts = read("""
            ```scene
            name: ravine
            caption: A *ravine*.
            surface: ravine
            values: {k: 25}
            run: no
            speed: 0.1
            open: [The ball, Race]
            lab: yes
            hidden: yes
            ```

            ```circuit
            formula: (x + y)*z
            at: {x: -2}
            run: both
            ask: yes
            ```
            """).lesson().parts();

        Part.Scene scene = (Part.Scene) parts.get(0);
        assertThat(scene.name()).isEqualTo("ravine");
        assertThat(scene.caption()).isEqualTo("A *ravine*.");
        assertThat(scene.run()).isFalse();
        assertThat(scene.hidden()).isTrue();
        assertThat(scene.lab()).isTrue();
        assertThat(scene.speed()).isEqualTo(0.1);
        assertThat(scene.open()).containsExactly("The ball", "Race");
        assertThat(((Tree.Entries) scene.experiment()).entries().keySet()).containsExactly("surface", "values");
        Part.Wiring wiring = (Part.Wiring) parts.get(1);
        assertThat(wiring.at()).isEqualTo(Map.of("x", -2.0));
        assertThat(wiring.passes()).isEqualTo(Part.Wiring.Passes.BOTH);
        assertThat(wiring.ask()).isTrue();
        assertThat(wiring.source().typed().orElseThrow().values()).isEqualTo(Map.of("x", -2.0, "y", 1.0, "z", 1.0));
    }

    @Test
    void whatStandsOnThePage() {
        List<Part> parts = read("""
            ```slider
            h = 0.1 in [0.001, 1] log
            label: Step $h$
            help: Make it small.
            ```

            ```slider
            rate = 0.1 in [0, 1]
            of: rate
            team: 2
            help: The second team's.
            ```

            ```plot
            kind: descent
            formula: a*w^2
            across: w in [-3, 3]
            start: 2
            rate: h
            place: stage
            ```

            ```slider
            a = 1 in [0, 2]
            help: How steep.
            ```

            ```plot
            kind: compare
            across: x in [-6, 6]
            axes: {across: input x, up: output}
            curves:
              - sigmoid = 1/(1 + exp(-rate*x))
              - ReLU = max(0, x)
            ```

            ```check
            name: bug
            formula: x^2*y
            at: {x: 1, y: 2}
            claims: {x: 2*x}
            ```

            ```search
            surface: himmelblau
            rate: 0.01
            ```
            """).lesson().parts();

        Part.Slide of = (Part.Slide) parts.get(1);
        assertThat(of.of()).isEqualTo("rate");
        assertThat(of.team()).isEqualTo(OptionalInt.of(2));
        assertThat(of.label()).isEqualTo("rate");
        Part.Drawing descent = (Part.Drawing) parts.get(2);
        assertThat(descent.onStage()).isTrue();
        assertThat(descent.plot().settings())
                .isEqualTo(Map.of("start", new Plot.Setting("", 2), "rate", new Plot.Setting("h", 0)));
        assertThat(descent.plot().curves().get(0).formula().free()).isEqualTo(Set.of("a", "w"));
        Part.Drawing compare = (Part.Drawing) parts.get(4);
        assertThat(compare.plot().curves()).extracting(Plot.Curve::label).containsExactly("sigmoid", "ReLU");
        assertThat(compare.plot().axisNames()).isEqualTo(new Plot.AxisNames("input x", "output"));
        assertThat(((Part.Check) parts.get(5)).claims()).isEqualTo(Map.of("x", "2*x"));
        assertThat(((Part.Check) parts.get(5)).h()).isEqualTo(1e-5);
        assertThat(((Part.Search) parts.get(6)).surface().text()).isEqualTo("himmelblau");
    }

    @Test
    void aGoalIsConditionsAndDeeds() {
        List<Part> parts = read("""
            ```scene
            name: ravine
            surface: ravine
            ```

            ```try
            title: Go
            goal: Walk.
            reach:
              - ball.loss <= 0.01
              - stage.ravine = 1
            done: There.
            answer: [show ravine, run 20, rate = 0.1]
            ```
            """).lesson().parts();

        assertThat(parts.get(1))
                .isEqualTo(new Part.Try(
                        "try-1",
                        "Go",
                        "Walk.",
                        List.of(
                                new Condition(new Fact.Ball(Fact.Ball.Quantity.LOSS), Relation.AT_MOST, 0.01),
                                new Condition(new Fact.OnStage("ravine"), Relation.EQUAL, 1)),
                        "",
                        "There.",
                        List.of(new AnswerStep.Show("ravine"), new AnswerStep.Run(20), new AnswerStep.Set("rate", 0.1)),
                        11));
    }

    @Test
    void everyProblemOfAFileIsTold() {
        LessonFile file = read("""
            See [this](#ravin) and [that](other.md).

            ```scnee
            name: a
            ```

            ```scene
            name: ravine
            sped: 2
            ```

            ```scene
            name: ravine
            surface: ravine
            ```

            ```try
            title: Go
            goal: Walk to [it](#ravine).
            reach:
              - ball.los < 0.01
            done: There.
            answer:
              - show ravene
            ```

            ```plot
            kind: tangent
            formula: v^2
            across: w in [-3, 3]
            h: h
            ```
            """);

        assertThat(file.problems())
                .extracting(Throwable::getMessage)
                .containsExactly(
                        "03-down.md:5: unknown block `ravin`: did you mean `ravine`?",
                        "03-down.md:7: unknown block `scnee`: did you mean `scene`?",
                        "03-down.md:13: unknown key `sped`: did you mean `speed`?",
                        "03-down.md:25: unknown fact `ball.los`: did you mean `ball.loss`?",
                        "03-down.md:28: unknown block `ravene`: did you mean `ravine`?",
                        "03-down.md:33: unknown name `v`: did you mean `w`?",
                        "03-down.md:35: there is no slider for `h`: write a `slider` block, like `h = 1 in [0, 2]`");
        assertThat(file.lesson().parts()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "kind: tangnt | 6: unknown kind `tangnt`: did you mean `tangent`?",
                "name: a b | 6: a name has letters, digits and hyphens only, like `first-step`",
                "name: ball | 6: `ball` is the name of facts: choose another name",
                "hidden: maybe | 6: `hidden` is yes or no",
                "across: w | 6: `w` cannot be read: write it like `w in [-3, 3]`",
                "across: w in [3, 3] | 6: `across` has no room: write the smaller number first",
                "formula: w^ | 6: expected a number, a name or `(`, but found the end",
                "formula: '' | 6: `formula` is empty: write its value after the colon",
                "rate: 0.1 | 6: `rate` means nothing to this kind of plot: remove it",
                "caption: [a] | 6: `caption` must be one text: put quotes around it",
            })
    void aPlotIsReadWithCare(String line, String problem) {
        String key = line.substring(0, line.indexOf(':'));
        List<String> lines = new ArrayList<>(List.of(line, "kind: tangent", "formula: w^2", "across: w in [-3, 3]"));
        lines.subList(1, 4).removeIf(other -> other.startsWith(key + ":"));

        assertThat(messages("```plot\n" + String.join("\n", lines) + "\n```\n"))
                .containsExactly("03-down.md:" + problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "First.\n\nSee [it](#nowhere).",
                "First.\n\n## See [it](#nowhere)",
                "First.\n\n- See [it](#nowhere).",
                "First.\n\n> See [it](#nowhere).",
                "| head |\n|---|\n| [it](#nowhere) |",
            })
    void aLinkThatLeadsNowhereIsToldOnItsLine(String prose) {
        assertThat(messages(prose + "\n"))
                .containsExactly(
                        "03-down.md:7: there is no block named `nowhere` for the stage: give a scene, circuit or"
                                + " plot this name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "run 20 | Run[steps=20]",
                "place -1.5, 2 | Place[x=-1.5, y=2.0]",
                "forward | Forward[]",
                "backward | Backward[]",
                "show my-scene | Show[name=my-scene]",
                "descent run 200 | Tell[name=descent, verb=run, count=200]",
                "chute drop 5 | Tell[name=chute, verb=drop, count=5]",
                "claim bug x = 2*x*y | Claim[name=bug, input=x, formula=2*x*y]",
                "team 2 batch = 1 | SetTeam[team=2, name=batch, value=1.0]",
                "rule v = 0.9*v + g; w = w - v | Rule[text=v = 0.9*v + g; w = w - v]",
                "rate = −0.5 | Set[name=rate, value=-0.5]",
                "run = 2 | Set[name=run, value=2.0]",
            })
    void answerSteps(String text, String answerStep) {
        assertThat(AnswerStepReader.read(new Line("a.md", 3, text))).hasToString(answerStep);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "run | `run` cannot be read: write it like `run 100`",
                "place 1 | `place 1` cannot be read: write it like `place -1.5, 2`",
                "jump | `jump` cannot be read: write it like `descent run 200`",
                "rate == 1 | `rate == 1` cannot be read: write it like `rate = 0.1`",
                "claim bug x = 2* | expected a number, a name or `(`, but found the end",
            })
    void deedsThatCannotBeRead(String text, String sentence) {
        assertThatThrownBy(() -> AnswerStepReader.read(new Line("a.md", 3, text)))
                .hasMessage("a.md:3: " + sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 = right", "ball.loss ~ 2", "ball.loss"})
    void conditionsThatCannotBeRead(String text) {
        assertThatThrownBy(() -> Condition.parse(new Line("a.md", 3, text)))
                .hasMessage("a.md:3: `" + text + "` cannot be read: write it like `ball.loss < 0.01`");
    }

    @Test
    void equalMeansWithinOneInAThousand() {
        Condition condition = new Condition(new Fact.Ball(Fact.Ball.Quantity.X), Relation.EQUAL, 2);

        assertThat(condition.holds(2.0019)).isTrue();
        assertThat(condition.holds(2.0021)).isFalse();
        assertThat(condition.holds(Double.NaN)).isFalse();
    }

    private static List<String> messages(String body) {
        return read(body).problems().stream().map(Throwable::getMessage).toList();
    }

    private static LessonFile read(String body) {
        return LessonReader.read(Document.parse("03-down.md", HEAD + body));
    }
}
