package downhill.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Team;
import downhill.experiment.study.Agreement;
import downhill.experiment.study.ComparedRun;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompareWordsTest {
    private static final Experiment EXPERIMENT = Samples.ball(
            Samples.typed("x^2 + y^2"), Team.of(Samples.optimizer("adam"), 20).withName("Adam"), 1, 1);

    private static final ComparedRun.Place PLACE = new ComparedRun.Place(0, 7, 0.25, -1.5);

    private static ComparedRun run(double median, double rounded, ComparedRun.WrongStep... wrong) {
        return new ComparedRun(
                new double[] {0, 1e-7, 3.14e-6},
                new double[] {0, 0, median},
                new double[] {0, 0, rounded},
                new ComparedRun.Place[] {PLACE, PLACE, PLACE},
                40,
                wrong.length == 0 ? 0 : 12,
                List.of(wrong).stream().findFirst(),
                0.5);
    }

    private static CompareWords words(ComparedRun run, double tolerance, long end) {
        Compared compared = new Compared("gpu", EXPERIMENT, run, end, Optional.empty(), Optional.empty(), "");
        return new CompareWords(compared, Agreement.of(run, tolerance));
    }

    @Test
    void anAgreement() {
        assertThat(words(run(1e-7, 1e-6), 1e-4, 2).heading()).isEqualTo("Agrees");
        assertThat(words(run(1e-7, 1e-6), 1e-4, 2).sentence())
                .isEqualTo("The GPU agrees: largest difference 3.1·10⁻⁶ after 2 steps.");
        assertThat(words(run(1e-7, 1e-6), 1e-4, 400).sentence())
                .isEqualTo("The GPU agrees: largest difference 3.1·10⁻⁶ after 2 of 400 steps, so far.");
    }

    @Test
    void rounding() {
        CompareWords words = words(run(1e-7, 1.5e-6), 1e-6, 2);
        assertThat(words.heading()).isEqualTo("Rounding");
        assertThat(words.sentence())
                .isEqualTo("Beyond the tolerance from step 2 on, first at particle 7 (0.25, −1.5). Each step alone is"
                        + " right, and float32 on the CPU parts from double at step 2 too: rounding that adds up.");
    }

    @Test
    void chaos() {
        ComparedRun run = run(1e-7, 0);
        CompareWords words = new CompareWords(
                new Compared("gpu", EXPERIMENT, run, 2, Optional.empty(), Optional.empty(), ""),
                new Agreement(Agreement.Kind.ROUNDING, 2, -1, 9));
        assertThat(words.heading()).isEqualTo("Rounding, amplified by chaos");
        assertThat(words.sentence())
                .isEqualTo("Beyond the tolerance from step 2 on, first at particle 7 (0.25, −1.5). Each step alone is"
                        + " right: rounding that doubles every 9 steps (Lyapunov exponent 0.077).");
    }

    @Test
    void drift() {
        CompareWords words = words(run(3e-6, 1e-9), 1e-6, 2);
        assertThat(words.heading()).isEqualTo("Drifts away");
        assertThat(words.sentence())
                .isEqualTo("Beyond the tolerance from step 2 on, first at particle 7 (0.25, −1.5). Each step alone is"
                        + " within what rounding explains, but together they lead further than float32 on the CPU"
                        + " goes: small errors of one sign.");
    }

    @Test
    void aDefect() {
        CompareWords words = words(run(0, 0, new ComparedRun.WrongStep(37, PLACE, 5400)), 1e-4, 2);
        assertThat(words.heading()).isEqualTo("A defect");
        assertThat(words.sentence())
                .isEqualTo("Step 37 at particle 7 (0.25, −1.5) ends 5400 units in the last place of float32 from where"
                        + " double precision puts it: more than rounding explains. So do 12 of 40 steps of single"
                        + " particles.");
        assertThat(words(run(0, 0, new ComparedRun.WrongStep(37, PLACE, 0.1)), 1e-4, 2)
                        .sentence())
                .startsWith("Step 37 at particle 7 (0.25, −1.5) leaves the rule's state, or whether it goes on, other"
                        + " than double precision has it: more than rounding explains.");
    }

    @Test
    void nothingYet() {
        CompareWords words = words(ComparedRun.NONE, 1e-4, 400);
        assertThat(words.heading()).isEqualTo("Comparing…");
        assertThat(words.sentence()).isEmpty();
    }
}
