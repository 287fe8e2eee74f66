package downhill.ui.data;

import downhill.dataset.Split;
import downhill.dataset.Table;
import downhill.loss.Data;
import java.util.List;
import java.util.Optional;

/**
 * Rows of data as points on a plane: of a long set the first, which are a fair sample.
 *
 * @param names of the columns across and up, and of the class where there is one
 * @param trained the training rows
 * @param held those held out, perhaps none
 */
record Rows(List<String> names, Points trained, Points held, double x0, double x1, double y0, double y1) {
    private static final int MOST = 2000;
    private static final double MARGIN = 0.06;

    /**
     * Points across, up, and their class.
     *
     * @param ones the indexes of those of class 1; all where there are no classes
     * @param zeros the others
     */
    record Points(double[] x, double[] y, int[] ones, int[] zeros) {
        int count() {
            return x.length;
        }
    }

    /** Empty where fewer than two columns can be drawn. */
    static Optional<Rows> of(Data data) {
        List<String> names = data.plot().isEmpty() ? data.names() : data.plot();
        if (names.size() < 2) {
            return Optional.empty();
        }
        List<String> drawn = data.plot().isEmpty() ? names.subList(0, 2) : names;
        Split split = data.sample().rows();
        Points trained = points(split.training(), drawn);
        Points held = split.held() == null
                ? new Points(new double[0], new double[0], new int[0], new int[0])
                : points(split.held(), drawn);
        double[] across = ends(trained.x(), held.x());
        double[] up = ends(trained.y(), held.y());
        return Optional.of(new Rows(drawn, trained, held, across[0], across[1], up[0], up[1]));
    }

    private static Points points(Table table, List<String> names) {
        int count = Math.min(MOST, table.rows());
        double[] classes = names.size() == 3 ? table.column(names.get(2)) : null;
        double[] x = java.util.Arrays.copyOf(table.column(names.get(0)), count);
        double[] y = java.util.Arrays.copyOf(table.column(names.get(1)), count);
        return new Points(x, y, with(classes, count, true), with(classes, count, false));
    }

    private static int[] with(double[] classes, int count, boolean one) {
        return java.util.stream.IntStream.range(0, count)
                .filter(i -> (classes == null || classes[i] > 0.5) == one)
                .toArray();
    }

    private static double[] ends(double[] a, double[] b) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] values : List.of(a, b)) {
            for (double value : values) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        double room = high > low ? MARGIN * (high - low) : 1;
        return new double[] {low - room, high + room};
    }
}
