package downhill.render;

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
    void onePictureAFrameIsHandedToTheDevice(Context context) {
        try (Formulas formulas = new Formulas(context, tasks::add)) {
            ask(formulas, "x");
            ask(formulas, "y");
            work();
            assertThat(ask(formulas, "y").isThere()).isFalse();
            assertThat(ask(formulas, "y").isThere()).isTrue();
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
            for (int i = 0; i < 100; i++) {
                ask(formulas, "y_{" + i + "}");
                work();
                assertThat(ask(formulas, "x").isThere()).isTrue();
            }
            assertThat(ask(formulas, "y_{99}").isThere()).isTrue();
            assertThat(ask(formulas, "y_{0}").isThere()).isFalse();
            assertThat(tasks).hasSize(1);
        }
    }
}
