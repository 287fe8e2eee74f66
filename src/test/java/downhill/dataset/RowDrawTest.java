package downhill.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.random.Philox;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowDrawTest {
    private static int[] key(int i) {
        int[] words = new int[4];
        Philox.draw(i, 0, -1, Philox.BATCH, 7, 0, words);
        return words;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 16, 17, 100, 1009, 10_000, 1_000_000})
    void anOrderHasEveryRowOnce(int rows) {
        Permutation permutation = new Permutation(rows);
        int[] key = key(3);
        int[] order = IntStream.range(0, rows)
                .map(place -> permutation.at(place, key))
                .sorted()
                .toArray();

        assertThat(Arrays.equals(order, IntStream.range(0, rows).toArray())).isTrue();
    }

    /**
     * χ² of where each row stands over many orders, and of which pairs of rows are neighbours; with k degrees of freedom
     * its mean is k and its variance 2k.
     */
    @ParameterizedTest
    @ValueSource(ints = {4, 5, 7, 12, 30})
    void everyPlaceAndEveryPairIsAsLikely(int rows) {
        Permutation permutation = new Permutation(rows);
        int[][] places = new int[rows][rows];
        int[][] pairs = new int[rows][rows];
        int orders = 100 * rows * rows;
        for (int i = 0; i < orders; i++) {
            int[] key = key(i);
            int before = permutation.at(0, key);
            places[0][before]++;
            for (int place = 1; place < rows; place++) {
                int row = permutation.at(place, key);
                places[place][row]++;
                if (place == 1) pairs[before][row]++;
                before = row;
            }
        }
        int freedom = (rows - 1) * (rows - 1);
        assertThat(chi(places, (double) orders / rows, false)).isLessThan(freedom + 6 * Math.sqrt(2.0 * freedom));
        int of = rows * (rows - 1) - 1;
        assertThat(chi(pairs, orders / (rows * (rows - 1.0)), true)).isLessThan(of + 6 * Math.sqrt(2.0 * of));
    }

    private static double chi(int[][] counts, double expected, boolean apart) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts.length; j++) {
                if (apart && i == j) assertThat(counts[i][j]).isZero();
                else sum += Math.pow(counts[i][j] - expected, 2) / expected;
            }
        }
        return sum;
    }

    /** 10 rows by 4: an epoch is three steps, the last with two rows. */
    @Test
    void anEpochHasEveryRowOnceForEachParticle() {
        RowDraw draw = new RowDraw(Batch.epochs(4), 10, 1, 0, 3);
        int[][] seen = new int[3][10];
        int[] out = new int[3];
        for (long t = 4; t <= 6; t++) {
            assertThat(draw.count(t)).isEqualTo(t == 6 ? 2 : 4);
            for (int b = 0; b < draw.count(t); b++) {
                draw.rows(50, 3, t, b, out);
                for (int i = 0; i < 3; i++) seen[i][out[i]]++;
            }
        }
        for (int[] rows : seen) assertThat(rows).containsOnly(1);
    }

    @Test
    void particlesStepsAndTeamsDrawTheirOwn() {
        assertThat(first(Batch.replaced(8), 0, 1, 0)).isNotEqualTo(first(Batch.replaced(8), 1, 1, 0));
        assertThat(first(Batch.replaced(8), 0, 1, 0)).isNotEqualTo(first(Batch.replaced(8), 0, 2, 0));
        assertThat(first(Batch.replaced(8), 0, 1, 0)).isNotEqualTo(first(Batch.replaced(8), 0, 1, 1));
        assertThat(first(Batch.epochs(8), 0, 1, 0)).isNotEqualTo(first(Batch.epochs(8), 1, 1, 0));
        assertThat(first(Batch.epochs(8), 0, 1, 0)).isNotEqualTo(first(Batch.epochs(8), 0, 126, 0));
    }

    private static int[] first(Batch batch, int particle, long t, int team) {
        RowDraw draw = new RowDraw(batch, 1000, 1, team, 1);
        int[] rows = new int[8];
        int[] one = new int[1];
        for (int b = 0; b < 8; b++) {
            draw.rows(particle, 1, t, b, one);
            rows[b] = one[0];
        }
        return rows;
    }

    @Test
    void drawsWithReplacementAreUniform() {
        RowDraw draw = new RowDraw(Batch.replaced(5), 7, 1, 0, 100);
        int[][] counts = new int[1][7];
        int[] out = new int[100];
        for (int t = 1; t <= 140; t++) {
            for (int b = 0; b < 5; b++) {
                draw.rows(0, 100, t, b, out);
                for (int row : out) counts[0][row]++;
            }
        }
        double chi = Arrays.stream(counts[0])
                .mapToDouble(n -> Math.pow(n - 10_000, 2) / 10_000)
                .sum();
        assertThat(chi).isLessThan(6 + 6 * Math.sqrt(12));
    }

    @Test
    void costIsCountedInRows() {
        assertThat(Batch.FULL.evaluations(3, 10)).isEqualTo(30);
        assertThat(Batch.replaced(4).evaluations(5, 10)).isEqualTo(20);
        assertThat(Batch.epochs(4).evaluations(3, 10)).isEqualTo(10);
        assertThat(Batch.epochs(4).evaluations(5, 10)).isEqualTo(18);
        assertThat(Batch.epochs(4).stepsPerEpoch(10)).isEqualTo(3);
        assertThat(Batch.epochs(40).size(10)).isEqualTo(10);
    }

    @Test
    void aBatchHasARowAndNoMoreThanThereAre() {
        assertThatThrownBy(() -> Batch.epochs(0)).hasMessage("a batch has at least one row: 0 were asked for");
        assertThat(Batch.epochs(11).tooLarge(10))
                .isEqualTo("a batch of 11 rows is more than the 10 there are to train on: take fewer");
        assertThat(Batch.epochs(10).tooLarge(10)).isEmpty();
    }
}
