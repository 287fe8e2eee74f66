package downhill.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.colour.Theme;
import downhill.document.Run;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.lesson.Question;
import downhill.lesson.Vocabulary;
import downhill.lesson.read.Lessons;
import downhill.render.formula.FormulaPicture;
import downhill.render.formula.Formulas;
import downhill.ui.input.ImGuiLayer;
import downhill.ui.input.Typefaces;
import downhill.ui.kit.Frame;
import downhill.ui.kit.Widgets;
import downhill.ui.lesson.LessonIndex;
import downhill.ui.lesson.LessonPaneTest;
import downhill.ui.lesson.MathematicsView;
import downhill.ui.lesson.ProseView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of lessons, broken into lines: whatever the width, nothing stands outside, and nothing is lost. */
@GlTest
class LessonTextFitsTest {
    private static final Lesson EVERY = LessonPaneTest.everyPart();

    private Formulas formulas;
    private ImGuiLayer layer;

    @BeforeEach
    void open(Context context) {
        formulas = new Formulas(context, Runnable::run);
        layer = new ImGuiLayer(formulas);
        layer.share(Typefaces.SHARED);
        begin(1).read();
        layer.end();
    }

    @AfterEach
    void close() {
        layer.close();
        formulas.close();
    }

    private Widgets begin(float scale) {
        return layer.begin(new Frame(64, 64, scale, 1 / 60f, Theme.DARK));
    }

    @ParameterizedTest
    @ValueSource(floats = 1.5f)
    void everyTextOfEveryChapterKeepsToItsWidth(float scale) {
        List<Lesson> all = new ArrayList<>(new Lessons(Optional.empty()).in(Lessons.ENGLISH));
        all.add(EVERY);
        for (Lesson lesson : all) {
            for (Part part : lesson.parts()) {
                for (WrappedText text : texts(part)) {
                    for (float width : new float[] {150, 250, 392, 592}) {
                        fits(text, width * scale, scale, lesson.id() + " line " + part.line());
                    }
                }
            }
        }
    }

    private static List<WrappedText> texts(Part part) {
        if (part instanceof Part.Prose prose) return List.of(WrappedText.passages(prose.passages()));
        if (part instanceof Part.Code code) {
            return List.of(new WrappedText((ui, words, width) -> new CodeSetting(ui, width).set(code.text())));
        }
        if (part instanceof Part.Mathematics mathematics) {
            return List.of(((ProseView) MathematicsView.of(mathematics.lines())).text());
        }
        if (part instanceof Part.Staged staged) return List.of(note(staged.caption()));
        if (part instanceof Part.Try goal) return List.of(note(goal.goal()), note(goal.hint()), note(goal.done()));
        if (part instanceof Part.Quiz quiz) {
            List<WrappedText> texts = new ArrayList<>();
            Question.Asked asked = quiz.question().ask(1, 0);
            texts.add(WrappedText.line(asked.text(), TextTone.READING, TextColour.TEXT, true));
            asked.choices().forEach(choice -> texts.add(note(choice.text())));
            asked.choices().forEach(choice -> texts.add(note(choice.why())));
            return texts;
        }
        return List.of();
    }

    private static WrappedText note(String text) {
        return WrappedText.line(text, TextTone.NOTE, TextColour.TEXT, false);
    }

    private void fits(WrappedText text, float width, float scale, String where) {
        Composition set = settled(text, width, scale);
        for (PlacedText placedText : set.placedTexts()) {
            assertThat(placedText.x()).as(where).isGreaterThanOrEqualTo(0);
            assertThat(placedText.x() + placedText.width())
                    .as(where + ": " + placedText.text())
                    .isLessThanOrEqualTo(width + 1);
            assertThat(placedText.y() + placedText.height()).as(where).isLessThanOrEqualTo(set.height() + 6 * scale);
        }
        Widgets ui = begin(scale);
        for (PlacedFormula placedFormula : set.placedFormulas()) {
            FormulaPicture picture = placedFormula.picture(ui);
            assertThat(picture.isThere())
                    .as(where + ": " + placedFormula.latex())
                    .isTrue();
            assertThat(placedFormula.x() + placedFormula.share() * picture.width())
                    .as(where + ": " + placedFormula.latex())
                    .isLessThanOrEqualTo(width + 1);
        }
        layer.end();
    }

    /** Once all its formulas have come. */
    private Composition settled(WrappedText text, float width, float scale) {
        for (int frame = 0; frame < 20; frame++) {
            text.at(begin(scale), Vocabulary.ENGLISH, width);
            layer.end();
            if (text.settled()) {
                break;
            }
        }
        Composition set = text.at(begin(scale), Vocabulary.ENGLISH, width);
        layer.end();
        assertThat(set.awaited()).isEmpty();
        return set;
    }

    @Test
    void aTextIsBrokenOnceForAWidth() {
        WrappedText text = texts(EVERY.parts().get(0)).get(0);
        Composition first = settled(text, 392, 1);
        assertThat(text.at(begin(1), Vocabulary.ENGLISH, 392)).isSameAs(first);
        layer.end();
        assertThat(text.at(begin(1), Vocabulary.ENGLISH, 300)).isNotSameAs(first);
        layer.end();
    }

    @Test
    void noWordIsLostAndNoneIsTornFromItsComma() {
        List<Run> runs = List.of(
                new Run("One (", Run.Style.PLAIN),
                new Run("two", Run.Style.STRONG),
                new Run("), three, and ", Run.Style.PLAIN),
                new Run("four", Run.Style.CODE),
                new Run(".", Run.Style.PLAIN));
        Composition set = new LineBreaker(begin(1), TextTone.READING, TextColour.TEXT, false, 90).set(runs);
        layer.end();
        assertThat(set.placedTexts().stream().map(PlacedText::text))
                .containsExactly("One", "(", "two", "),", "three, and", "four", ".");
        assertThat(set.placedTexts().get(1).y())
                .isEqualTo(set.placedTexts().get(3).y());
    }

    @Test
    void codeIsColouredByWhatItIs() {
        assertThat(Highlight.line("while w > 0.5:  # 'rest'"))
                .containsExactly(
                        new Highlight.Piece("while", TextColour.KEYWORD),
                        new Highlight.Piece(" w > ", TextColour.TEXT),
                        new Highlight.Piece("0.5", TextColour.NUMBER),
                        new Highlight.Piece(":  ", TextColour.TEXT),
                        new Highlight.Piece("# 'rest'", TextColour.MUTED));
        assertThat(Highlight.line("say(\"# 1\", step2)"))
                .containsExactly(
                        new Highlight.Piece("say(", TextColour.TEXT),
                        new Highlight.Piece("\"# 1\"", TextColour.TEXT_IN_CODE),
                        new Highlight.Piece(", step2)", TextColour.TEXT));
    }

    @Test
    void aFormulaIsReadInPlainSignsOrLeftOut() {
        assertThat(PlainMath.of("\\eta \\cdot \\partial f")).isEqualTo("η · ∂ f");
        assertThat(PlainMath.of("x^2 \\ge 0")).isEqualTo("x² ≥ 0");
        assertThat(PlainMath.of("(\\sqrt\\kappa-1)/(\\sqrt\\kappa+1)")).isEqualTo("…");
        assertThat(PlainMath.of("w_{t+1}")).isEqualTo("…");
        assertThat(PlainMath.of("w")).isEqualTo("w");
    }

    @ParameterizedTest
    @ValueSource(strings = {"momentum", "gradient", "condition", "rate", "step"})
    void noExcerptOfTheCourseShowsTheTextOfAFormula(String word) {
        Lessons lessons = new Lessons(Optional.empty());
        LessonIndex text = new LessonIndex(lessons.in(Lessons.ENGLISH));
        assertThat(text.find(word))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.text()).doesNotContain("\\"));
    }

    @Test
    void wordsAreFoundWhereTheyBegin() {
        LessonIndex text = new LessonIndex(List.of(EVERY));
        assertThat(text.find("").isEmpty()).isTrue();
        assertThat(text.find("xplode")).isEmpty();
        assertThat(text.find("rAvine Steep")).hasSize(1).first().satisfies(entry -> {
            assertThat(entry.lesson()).isSameAs(EVERY);
            assertThat(entry.text()).isEqualTo("A ravine, 25 times steeper across than along.");
        });
        LessonIndex.Entry item = text.find("numbers stand").get(0);
        assertThat(List.of(item.line(), item.passage())).containsExactly(7, 4);
    }
}
