package downhill.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import downhill.document.Document;
import downhill.lesson.Question.Asked;
import downhill.lesson.Question.Choice;
import downhill.lesson.Question.Draw;
import downhill.lesson.read.LessonFile;
import downhill.lesson.read.LessonReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final String STEP = """
        name: one-step
        draw:
          - w in [-2, 5]
          - eta in [0.1, 0.4] step 0.1
        formula: w^2
        question: "$L(w) = w^{2}$, $w = {w}$, $\\\\eta = {eta}$: {value}"
        choices:
          - {text: "{w - eta*grad_w}", right: yes, why: "$\\\\frac{a}{2}$ {grad_w}"}
          - {text: "{w + eta*grad_w}", why: b}
          - {text: "{w - grad_w}", why: c}
          - {text: "{w - eta*w}", why: d}
        """;

    @Test
    void theRightChoiceIsWhatTheEngineComputes() {
        Question question = question(STEP);
        Pattern numbers =
                Pattern.compile("\\$L\\(w\\) = w\\^\\{2}\\$, \\$w = (\\S+)\\$, \\$\\\\eta = (\\S+)\\$: (\\S+)");
        for (int draw = 0; draw < 50; draw++) {
            Asked asked = question.ask(7, draw);

            Matcher matcher = numbers.matcher(asked.text());
            assertThat(matcher.matches()).as(asked.text()).isTrue();
            double w = Double.parseDouble(matcher.group(1));
            double eta = Double.parseDouble(matcher.group(2));
            assertThat(w).isBetween(-2.0, 5.0).isNotZero();
            assertThat(matcher.group(3)).isEqualTo(String.valueOf((int) (w * w)));
            Choice right = asked.choices().get(asked.right());
            double slope = ((w + 1e-6) * (w + 1e-6) - (w - 1e-6) * (w - 1e-6)) / 2e-6;
            assertThat(Double.parseDouble(right.text().replace('−', '-'))).isCloseTo(w - eta * slope, offset(1e-6));
            assertThat(right.why())
                    .isEqualTo("$\\frac{a}{2}$ " + String.valueOf((int) (2 * w)).replace('-', '−'));
            assertThat(new HashSet<>(asked.choices().stream().map(Choice::text).toList()))
                    .hasSize(4);
        }
    }

    @Test
    void theOrderAndTheNumbersChangeFromDrawToDrawAndAreTheSameForTheSameOne() {
        Question question = question(STEP);
        Set<Integer> places = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (int draw = 0; draw < 40; draw++) {
            assertThat(question.ask(7, draw)).isEqualTo(question.ask(7, draw));
            places.add(question.ask(7, draw).right());
            texts.add(question.ask(7, draw).text());
        }
        assertThat(places).containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(texts).hasSizeGreaterThan(15);
        assertThat(question.ask(8, 0)).isNotEqualTo(question.ask(7, 0));
    }

    @Test
    void zeroIsNeverDrawn() {
        Draw draw = new Draw("x", -0.2, 0.3, 0.1);

        assertThat(draw.count()).isEqualTo(5);
        assertThat(List.of(draw.at(0), draw.at(1), draw.at(2), draw.at(3), draw.at(4)))
                .containsExactly(-0.2, -0.1, 0.1, 0.2, 0.3);
        assertThat(new Draw("x", 2, 5, 1).at(0)).isEqualTo(2);
        assertThat(new Draw("x", 0, 2, 1).at(0)).isEqualTo(1);
        assertThat(new Draw("x", -2, 0, 1).at(1)).isEqualTo(-1);
    }

    @Test
    void numbersAreWrittenAsThePlaceWants() {
        assertThat(Template.fill("{a}, $x = {a}$, $w_{i}^{2} \\frac{1}{{a}} \\sqrt[3]{x}$ \\{b}", any -> -1.5e-7))
                .isEqualTo("−1.5·10⁻⁷, $x = -1.5 \\cdot 10^{-7}$,"
                        + " $w_{i}^{2} \\frac{1}{-1.5 \\cdot 10^{-7}} \\sqrt[3]{x}$ \\{b}");
        assertThat(Template.fill("{a} $ {a}$", any -> 1e9)).isEqualTo("10⁹ $ 10^{9}$");
        assertThat(Template.fill("{a}", any -> 0.1 + 0.2)).isEqualTo("0.3");
        assertThat(Template.fill("{a}", any -> 1 / 3.0)).isEqualTo("0.333333");
    }

    @Test
    void whatIsWrongWithAQuestionIsTold() {
        assertThat(problems(STEP.replace("right: yes", "right: no")))
                .containsExactly("q.md:12: exactly one choice is right, and here 0 are: put `right: yes` into one");
        assertThat(problems(STEP.replace("why: b", "right: yes, why: b")))
                .containsExactly("q.md:12: exactly one choice is right, and here 2 are: put `right: yes` into one");
        assertThat(problems(STEP.replace("eta*w}", "eta*v}")))
                .containsExactly("q.md:16: unknown name `v`: did you mean `w`?");
        assertThat(problems(STEP.replace("{w - eta*w}", "{w - grad_w}")))
                .containsExactly("q.md:6: two of the choices are the same, whatever is drawn: change one");
        assertThat(problems(STEP.replace("[0.1, 0.4]", "[0.01, 0.04]")))
                .containsExactly("q.md:9: there is no multiple of 0.1 in this range but 0: widen it");
        assertThat(problems(STEP.replace("{w - eta*w}", "{w - eta*w")))
                .containsExactly("q.md:16: this `{` is never closed: add a `}`");
        assertThat(problems(STEP.replace("              - {text: \"{w - eta*w}\", why: d}\n", "")
                        .replace("  - {text: \"{w - eta*w}\", why: d}\n", "")))
                .containsExactly("q.md:12: a question has four choices, and this one has 3");
        assertThat(problems(STEP + "shows: ravine\n"))
                .containsExactly(
                        "q.md:17: there is no block named `ravine` for the stage: give a scene, circuit or plot"
                                + " this name");
    }

    private static List<String> problems(String yaml) {
        return file(yaml).problems().stream().map(Throwable::getMessage).toList();
    }

    private static Question question(String yaml) {
        LessonFile file = file(yaml);
        assertThat(file.problems()).isEmpty();
        return ((Part.Quiz) file.lesson().parts().get(0)).question();
    }

    private static LessonFile file(String yaml) {
        return LessonReader.read(Document.parse("q.md", "---\ntitle: T\nsummary: S\n---\n```quiz\n" + yaml + "```\n"));
    }

    /** Of two values, half of all draws are the one before. */
    @Test
    void askedAnewItHasOtherNumbers() {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < 4; i++) choices.add(new Choice("{w + " + i + "}", i == 0, ""));
        Question question = new Question("w = {w}", choices, List.of(new Draw("w", 1, 2, 1)), Optional.empty());
        int draw = 0;
        for (int time = 0; time < 20; time++) {
            int next = question.next(7, draw);
            assertThat(question.ask(7, next).text())
                    .isNotEqualTo(question.ask(7, draw).text());
            assertThat(next).isGreaterThan(draw);
            draw = next;
        }
        Question fixed = new Question("w", List.of(), List.of(), Optional.empty());
        assertThat(fixed.next(7, 3)).isEqualTo(4);
    }
}
