package downhill.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.loss.Axis;
import downhill.loss.Point;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttractorsTest {
    /** On axes of length 10 what is within 0.1 is near: both places at once where they are 0.15 apart. */
    private static final Attractors TWO =
            new Attractors(List.of(new Point(0, 0), new Point(0.15, 0)), new Axis("x", -5, 5), new Axis("y", -5, 5));

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0.07, 0, 0", "0.08, 0, 1", "0.15, 0, 1", "0, 0.1, 0", "0, 0.101, -1", "-0.101, 0, -1"})
    void aParticleIsAtTheNearestPlaceThatIsNearEnough(double x, double y, int place) {
        assertThat(TWO.at(x, y)).isEqualTo(place);
    }
}
