package downhill.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PhiloxTest {
    /** Random123's known answers for philox4x32-10. */
    @Test
    void knownAnswers() {
        assertThat(draw(0, 0, 0, 0, 0, 0)).containsExactly(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);
        assertThat(draw(-1, -1, -1, -1, -1, -1)).containsExactly(0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd);
        assertThat(draw(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0))
                .containsExactly(0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1);
    }

    @Test
    void uniformNumbersAreExactInFloatAndInsideTheUnitInterval() {
        for (int word : new int[] {0, 1, -1, 511, 512, Integer.MIN_VALUE}) {
            double u = Philox.uniform(word);
            assertThat((double) (float) u).isEqualTo(u).isGreaterThan(0).isLessThan(1);
        }
    }

    /** Mean, variance, skewness, kurtosis and the correlation of the pair, with bounds of five standard errors. */
    @Test
    void gaussianPairsHaveTheMomentsOfAGaussian() {
        int n = 400_000;
        double[] sums = new double[7];
        for (int i = 0; i < n; i++) {
            int word = draw(i, 7, 0, Philox.NOISE, 42, 0)[i & 3];
            double radius = Philox.radius(word);
            double x = radius * Math.cos(Philox.angle(word, 3, i));
            double y = radius * Math.sin(Philox.angle(word, 3, i));
            double[] terms = {x, y, x * x, y * y, x * x * x, x * x * x * x, x * y};
            for (int k = 0; k < terms.length; k++) sums[k] += terms[k] / n;
        }
        double error = 5 / Math.sqrt(n);
        assertThat(sums[0]).isCloseTo(0, within(error));
        assertThat(sums[1]).isCloseTo(0, within(error));
        assertThat(sums[2]).isCloseTo(1, within(Math.sqrt(2) * error));
        assertThat(sums[3]).isCloseTo(1, within(Math.sqrt(2) * error));
        assertThat(sums[4]).isCloseTo(0, within(Math.sqrt(15) * error));
        assertThat(sums[5]).isCloseTo(3, within(Math.sqrt(96) * error));
        assertThat(sums[6]).isCloseTo(0, within(error));
    }

    /** Both coordinates' variances, and no correlation of a step with the next four, another team or particle: five errors. */
    @Test
    void noiseHasItsVarianceAlongBothWeightsAndStepsTeamsAndParticlesDrawTheirOwn() {
        int n = 100_000;
        double[] squares = new double[2];
        double[][] products = new double[7][2];
        for (int t = 1; t <= n; t++) {
            double[] push = Philox.push(42, 0, 7, t, 1);
            for (int axis = 0; axis < 2; axis++) {
                squares[axis] += push[axis] * push[axis] / n;
                for (int lag = 1; lag <= 4; lag++) {
                    products[lag - 1][axis] += push[axis] * Philox.push(42, 0, 7, t + lag, 1)[axis] / n;
                }
                products[4][axis] += push[axis] * Philox.push(42, 1, 7, t, 1)[axis] / n;
                products[5][axis] += push[axis] * Philox.push(42, 0, 8, t, 1)[axis] / n;
                products[6][axis] += push[axis] * Philox.push(43, 0, 7, t, 1)[axis] / n;
            }
        }
        double error = 5 / Math.sqrt(n);
        assertThat(squares).containsExactly(new double[] {1, 1}, within(Math.sqrt(2) * error));
        for (double[] product : products) assertThat(product).containsExactly(new double[] {0, 0}, within(error));
    }

    private static int[] draw(int c0, int c1, int c2, int c3, int k0, int k1) {
        int[] out = new int[4];
        Philox.draw(c0, c1, c2, c3, k0, k1, out);
        return out;
    }
}
