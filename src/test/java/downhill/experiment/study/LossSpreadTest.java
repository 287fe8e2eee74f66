package downhill.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LossSpreadTest {
    @Test
    void quantiles_of_known_sets() {
        assertThat(LossSpread.of(new double[] {5, 1, 4, 2, 3})).isEqualTo(new LossSpread(1, 1.4, 3, 4.6));
        assertThat(LossSpread.of(new double[] {4, 1}).median()).isCloseTo(2.5, within(1e-15));
        assertThat(LossSpread.of(new double[] {7})).isEqualTo(new LossSpread(7, 7, 7, 7));
    }

    @Test
    void who_left_the_numbers_is_worst() {
        LossSpread lossSpread = LossSpread.of(new double[] {Double.NaN, 2, 1, Double.NaN, 3});
        assertThat(lossSpread.best()).isEqualTo(1);
        assertThat(lossSpread.median()).isEqualTo(3);
        assertThat(lossSpread.high()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void all_gone_is_infinitely_bad_and_not_a_number() {
        assertThat(LossSpread.of(new double[] {Double.NaN, Double.NaN}).median())
                .isEqualTo(Double.POSITIVE_INFINITY);
    }
}
