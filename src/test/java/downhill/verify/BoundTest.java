package downhill.verify;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.language.Op;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BoundTest {
    /** The second implementation in StrictMath agrees with mpmath's table to double's own bounds. */
    @ParameterizedTest
    @EnumSource(
            value = Op.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONSTANT", "VARIABLE"})
    void theTextbookAgreesWithTheTable(Op op) {
        Strata.Stratum table = Published.of(op);
        assertThat(table.size()).isPositive();
        for (int i = 0; i < table.size(); i++) {
            double x = table.points()[0][i];
            double y = table.points()[1][i];
            double[] all = Textbook.of(op, x, y, table.points()[2][i]);
            for (int k = 0; k <= op.arity(); k++) {
                double share = Bound.of(op, k).share(op, k, x, y, all[k], table.expected()[k][i], Precision.DOUBLE);
                assertThat(share).as("%s %d at %s, %s", op, k, x, y).isLessThanOrEqualTo(1);
            }
        }
    }

    /** @param wrong what is put in place of the value that is right */
    @ParameterizedTest
    @CsvSource({
        "SOFTPLUS, -15, 0, 3.576e-7",
        "SIGMOID, -14.5, 0, 0",
        "POWER, 170, 2, 29189",
        "SIN, 2000, 0, Infinity",
        "ACOS, 0.5, 0, 1.048"
    })
    void faultsInAPartOfTheDomainAreBeyondIt(Op op, double x, double y, double wrong) {
        double right = Textbook.of(op, x, y, 0)[0];
        Bound bound = Bound.of(op, 0);
        assertThat(bound.share(op, 0, x, y, (float) right, right, Precision.SINGLE))
                .isLessThan(1);
        assertThat(bound.share(op, 0, x, y, wrong, right, Precision.SINGLE)).isGreaterThan(5);
    }

    @Test
    void saysItsSize() {
        assertThat(Bound.of(Op.EXP, 0).text(Op.EXP)).isEqualTo("8 + 4|x| roundings");
        assertThat(Bound.of(Op.SIN, 0).text(Op.SIN)).isEqualTo("4 roundings of 1");
        assertThat(Bound.of(Op.ASINH, 1).text(Op.ASINH)).isEqualTo("12 roundings and one part in 2⁶³");
    }
}
