package downhill.app.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeterTest {
    private final Meter meter = new Meter();

    @Test
    void the_rate_is_zero_until_half_a_second_is_full() {
        meter.add(10, 0.4);
        assertThat(meter.rate()).isZero();
    }

    @Test
    void the_rate_is_the_amount_by_the_time() {
        meter.add(10, 0.25);
        meter.add(30, 0.25);
        assertThat(meter.rate()).isCloseTo(80, within(1e-9));
    }

    @Test
    void a_new_window_forgets_the_old() {
        meter.add(40, 0.5);
        meter.add(1, 0.5);
        assertThat(meter.rate()).isCloseTo(2, within(1e-9));
    }
}
