package downhill.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LossCurveTest {
    private final LossCurve curve = new LossCurve();

    private void put(long step, double loss) {
        curve.put(step, new LossSpread(loss, loss, loss, loss), loss);
    }

    @Test
    void points_come_in_order_however_they_were_seen() {
        put(10, 1);
        put(0, 3);
        put(5, 2);
        put(5, 4);
        assertThat(curve.count()).isEqualTo(3);
        assertThat(curve.step(1)).isEqualTo(5);
        assertThat(curve.ball(1)).as("the later look counts").isEqualTo(4);
        assertThat(curve.spread(2).median()).isEqualTo(1);
    }

    @Test
    void what_comes_after_a_step_is_forgotten() {
        put(0, 3);
        put(5, 2);
        put(10, 1);
        curve.forgetAfter(5);
        assertThat(curve.count()).isEqualTo(2);
    }

    @Test
    void a_long_run_keeps_its_beginning_and_its_end() {
        for (int step = 0; step < 10_000; step++) {
            put(step, step);
        }
        assertThat(curve.count()).isBetween(512, 1024);
        assertThat(curve.step(0)).isZero();
        assertThat(curve.step(curve.count() - 1)).isEqualTo(9999);
        for (int i = 1; i < curve.count(); i++) {
            assertThat(curve.step(i)).isGreaterThan(curve.step(i - 1));
        }
    }
}
