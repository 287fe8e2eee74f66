package downhill.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.experiment.Field;
import org.junit.jupiter.api.Test;

class FieldDifferenceTest {
    /** 3 × 2 samples over x from 0 to 2 and y from 10 to 11. */
    private static Field field(float... loss) {
        return new Field(3, 2, 0, 2, 10, 11, loss, new float[6], new float[6]);
    }

    private static final float NAN = Float.NaN;

    @Test
    void theLargestHasItsPlaceAndItsUnitsInTheLastPlace() {
        float off = 8 + 3 * Math.ulp(8f);
        FieldDifference difference =
                FieldDifference.of(field(1, 2, 3, 4, 5, off), field(1, 2, 3, 4, 5 + Math.ulp(5f), 8));
        assertThat(difference.largest()).isEqualTo(3 * 0x1p-20);
        assertThat(difference.x()).isEqualTo(2);
        assertThat(difference.y()).isEqualTo(11);
        assertThat(difference.ulps()).isEqualTo(3);
        assertThat(difference.smallest()).isEqualTo(0x1p-21);
        assertThat(difference.holes()).isZero();
    }

    @Test
    void whereOneAloneIsANumberIsAHoleAndNoLargest() {
        float huge = Float.POSITIVE_INFINITY;
        FieldDifference difference = FieldDifference.of(field(NAN, NAN, 3, huge, 5, 6), field(1, NAN, 3, huge, NAN, 6));
        assertThat(difference.holes()).isEqualTo(2);
        assertThat(difference.values()).containsExactly(Double.POSITIVE_INFINITY, 0, 0, 0, Double.POSITIVE_INFINITY, 0);
        assertThat(difference.largest()).isZero();
        assertThat(difference.smallest()).isZero();
    }
}
