package downhill.app.ball;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.experiment.study.Divergence;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivergenceCardsTest {
    /** Four digits would say 2 > 2. */
    @ParameterizedTest
    @CsvSource({"2.3, 2, 2.3 > 2", "2.00003, 2, 2.00003 > 2", "3.8000004, 3.8, 3.8000004 > 3.8"})
    void aProductIsToldFromItsLimit(double product, double limit, String shown) {
        Divergence why = new Divergence(
                9,
                3,
                Optional.empty(),
                Divergence.Cause.OVERSHOOT,
                OptionalDouble.of(product),
                OptionalDouble.of(limit),
                OptionalDouble.of(1),
                Optional.empty(),
                "");
        assertThat(DivergenceCards.product(why, true)).isEqualTo("η·λmax = " + shown);
        assertThat(DivergenceCards.product(why, false)).isEqualTo("λmax = " + shown);
    }
}
