package downhill.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryTest {
    private static final int SIDE = 21;

    private static double[] grid(java.util.function.DoubleBinaryOperator f) {
        double[] values = new double[SIDE * SIDE];
        for (int i = 0; i < values.length; i++) {
            values[i] = f.applyAsDouble(i % SIDE / (SIDE - 1.0), i / SIDE / (SIDE - 1.0));
        }
        return values;
    }

    /** Of a plane the crossings are exact, and the pieces add up to the line. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.71})
    void ofAPlaneItIsItsLine(double level) {
        Boundary boundary = new Boundary(SIDE);
        boundary.take(grid((x, y) -> x), level);
        double length = 0;
        for (int i = 0; i < boundary.count(); i++) {
            assertThat(boundary.x(i, 0)).isCloseTo(level, within(1e-12));
            assertThat(boundary.x(i, 1)).isCloseTo(level, within(1e-12));
            length += Math.abs(boundary.y(i, 1) - boundary.y(i, 0));
        }
        assertThat(length).isCloseTo(1, within(1e-12));
    }

    @Test
    void ofADiscItIsItsCircle() {
        Boundary boundary = new Boundary(SIDE);
        boundary.take(grid((x, y) -> 0.09 - Math.pow(x - 0.5, 2) - Math.pow(y - 0.5, 2)), 0);
        double length = 0;
        for (int i = 0; i < boundary.count(); i++) {
            double dx = boundary.x(i, 1) - boundary.x(i, 0);
            double dy = boundary.y(i, 1) - boundary.y(i, 0);
            length += Math.hypot(dx, dy);
            assertThat(Math.hypot(boundary.x(i, 0) - 0.5, boundary.y(i, 0) - 0.5))
                    .isCloseTo(0.3, within(0.003));
        }
        assertThat(length).isCloseTo(2 * Math.PI * 0.3, within(0.02));
    }

    @Test
    void aSaddlesCellHasTwoPieces() {
        Boundary boundary = new Boundary(2);
        boundary.take(new double[] {1, -1, -1, 1}, 0);
        assertThat(boundary.count()).isEqualTo(2);
    }

    @Test
    void whereTheLevelIsNotReachedThereIsNone() {
        Boundary boundary = new Boundary(SIDE);
        boundary.take(grid((x, y) -> x + y), 3);
        assertThat(boundary.count()).isZero();
    }
}
