package downhill.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepPacerTest {
    private static final double FRAME = 1 / 60.0;

    private final StepPacer stepPacer = new StepPacer();

    @Test
    void a_slow_speed_is_spread_over_frames() {
        int steps = 0;
        for (int frame = 0; frame < 60; frame++) {
            steps += stepPacer.steps(10, FRAME);
        }
        assertThat(steps).isBetween(9, 10);
    }

    @Test
    void the_first_frame_is_careful() {
        assertThat(stepPacer.steps(10_000, FRAME)).isEqualTo(8);
    }

    @Test
    void no_more_is_done_than_fits_into_a_frame() {
        stepPacer.took(10, 0.010);
        assertThat(stepPacer.steps(10_000, FRAME)).isEqualTo(12);
    }

    @Test
    void a_step_longer_than_a_frame_is_still_done() {
        stepPacer.took(1, 0.5);
        assertThat(stepPacer.steps(60, 0.5)).isEqualTo(1);
    }

    @Test
    void what_did_not_fit_is_not_owed_for_ever() {
        stepPacer.took(1, 0.012);
        for (int frame = 0; frame < 100; frame++) {
            stepPacer.steps(10_000, FRAME);
        }
        for (int i = 0; i < 40; i++) {
            stepPacer.took(1000, 1e-9);
        }
        assertThat(stepPacer.steps(60, FRAME)).isLessThanOrEqualTo(2);
    }
}
