package downhill.render.formula;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.gl.Context;
import downhill.gl.GlTest;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

@GlTest
class FormulasTest {
    /** What the worker has been given; it works when it is told to. */
    private final Queue<Runnable> tasks = new ArrayDeque<>();

    private void work() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private static FormulaPicture ask(Formulas formulas, String latex) {
        formulas.begin();
        return formulas.of(List.of(latex), 17, 290);
    }

    @Test
    void aFrameNeverWaitsForAPicture(Context context) {
        try (Formulas formulas = new Formulas(context, tasks::add)) {
            for (int frame = 0; frame < 10; frame++) {
                assertThat(ask(formulas, "x^{2}").isWaiting()).isTrue();
            }
            assertThat(tasks).hasSize(1);
            work();
            FormulaPicture picture = ask(formulas, "x^{2}");
            assertThat(picture.isThere()).isTrue();
            assertThat(ask(formulas, "x^{2}")).isEqualTo(picture);
            assertThat(tasks).isEmpty();
        }
    }

    @Test
    void aFrameHandsNoMoreThanAFewToTheDevice(Context context) {
        try (Formulas formulas = new Formulas(context, tasks::add)) {
            formulas.of(List.of("x"), 400, 1000);
            ask(formulas, "y");
            work();
            assertThat(ask(formulas, "y").isThere()).isFalse();
            assertThat(ask(formulas, "y").isThere()).isTrue();
        }
    }

    @Test
    void oneInALineOfTextIsLowerAndKnowsItsBaseline(Context context) {
        try (Formulas formulas = new Formulas(context, tasks::add)) {
            ask(formulas, "\\frac{1}{2}");
            formulas.inline("\\frac{1}{2}", 17);
            formulas.inline("x", 17);
            work();
            FormulaPicture display = ask(formulas, "\\frac{1}{2}");
            FormulaPicture inline = formulas.inline("\\frac{1}{2}", 17);
            assertThat(inline.height()).isLessThan(display.height());
            assertThat(inline.depth()).isBetween(4, inline.height() / 2);
            assertThat(formulas.inline("x", 17).depth()).isLessThan(3);
        }
    }

    @Test
    void whatIsNoMathematicsHasNoPicture(Context context) {
        try (Formulas formulas = new Formulas(context, tasks::add)) {
            ask(formulas, "\\nosuchcommand{x}");
            work();
            FormulaPicture none = ask(formulas, "\\nosuchcommand{x}");
            assertThat(none.isThere()).isFalse();
            assertThat(none.isWaiting()).isFalse();
        }
    }

    @Test
    void theLeastUsedGoAndTheUsedStay(Context context) {
        try (Formulas formulas = new Formulas(context, tasks::add)) {
            ask(formulas, "x");
            work();
            for (int i = 0; i < 300; i++) {
                ask(formulas, "y_{" + i + "}");
                work();
                assertThat(ask(formulas, "x").isThere()).isTrue();
            }
            assertThat(ask(formulas, "y_{299}").isThere()).isTrue();
            assertThat(ask(formulas, "y_{0}").isThere()).isFalse();
            assertThat(tasks).hasSize(1);
        }
    }
}
