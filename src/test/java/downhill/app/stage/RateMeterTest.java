package downhill.app.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RateMeterTest {
    private final RateMeter rateMeter = new RateMeter();

    @Test
    void the_rate_is_zero_until_half_a_second_is_full() {
        rateMeter.add(10, 0.4);
        assertThat(rateMeter.rate()).isZero();
    }

    @Test
    void the_rate_is_the_amount_by_the_time() {
        rateMeter.add(10, 0.25);
        rateMeter.add(30, 0.25);
        assertThat(rateMeter.rate()).isCloseTo(80, within(1e-9));
    }

    @Test
    void a_new_window_forgets_the_old() {
        rateMeter.add(40, 0.5);
        rateMeter.add(1, 0.5);
        assertThat(rateMeter.rate()).isCloseTo(2, within(1e-9));
    }
}
