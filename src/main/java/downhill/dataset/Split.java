package downhill.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A reading in random order, its first rows for training and the others held out, and standardised where that was asked
 * for. The order is decided by the number of rows alone, so any first rows of a part are a fair sample of it.
 *
 * @param held null where no rows are held out
 * @param scales by column: value in the file = mean + deviation · value in the tables
 */
public record Split(Table training, Table held, CsvReading csvReading, int[] order, List<Scale> scales) {
    /** What standardising took off and divided by; 0 and 1 for a column that stays as it is. */
    public record Scale(double mean, double deviation) {
        static final Scale NONE = new Scale(0, 1);
    }

    /** @param share of the rows to hold out, at least 0 and below 1 */
    static Split of(Dataset dataset, List<Column> columns, double share, CsvReading csvReading) {
        int rows = csvReading.table().rows();
        int held = share == 0 ? 0 : (int) Math.max(1, Math.min(rows - 1, Math.round(share * rows)));
        int[] order = Shuffle.order(rows);
        Table shuffled = csvReading.table().pick(order);
        Scale[] scales = new Scale[columns.size()];
        Arrays.setAll(scales, c -> scale(dataset, columns.get(c), shuffled.column(c), rows - held));
        for (int c = 0; c < scales.length; c++) apply(scales[c], shuffled.column(c));
        return new Split(
                shuffled.rows(0, rows - held),
                held == 0 ? null : shuffled.rows(rows - held, rows),
                csvReading,
                order,
                List.of(scales));
    }

    /** What came of reading, such as "200 rows; 150 to train on, 50 held out". */
    public String sentence() {
        String read = csvReading.sentence();
        return held == null ? read : read + "; " + training.rows() + " to train on, " + held.rows() + " held out";
    }

    /** From the training rows alone: what is held out must not be looked at. */
    private static Scale scale(Dataset dataset, Column column, double[] values, int training) {
        if (!column.standardised()) return Scale.NONE;
        double mean = Arrays.stream(values, 0, training).average().orElseThrow();
        double variance = Arrays.stream(values, 0, training)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElseThrow();
        if (variance == 0) {
            throw new DataException(
                    dataset.id(),
                    0,
                    column.from(),
                    "every row has the same value, " + mean
                            + ", which cannot be standardised: take another column, or leave `standardised` out");
        }
        return new Scale(mean, Math.sqrt(variance));
    }

    private static void apply(Scale scale, double[] values) {
        if (scale == Scale.NONE) return;
        for (int i = 0; i < values.length; i++) values[i] = (float) ((values[i] - scale.mean) / scale.deviation);
    }

    /** The row of the file or recipe, from 1, that row {@code i} of the training rows, or of the held-out ones, was. */
    public int number(boolean heldOut, int i) {
        return csvReading.numbers()[order[heldOut ? training.rows() + i : i]];
    }

    /** Where a row is: its index among the training rows or among those held out. */
    public record Place(boolean heldOut, int index) {}

    /** Where the row of that number of the file or recipe, from 1, is; empty where it was dropped or never was. */
    public Optional<Place> find(int number) {
        int in = Arrays.binarySearch(csvReading.numbers(), number);
        for (int i = 0; in >= 0 && i < order.length; i++) {
            if (order[i] == in) {
                boolean out = i >= training.rows();
                return Optional.of(new Place(out, out ? i - training.rows() : i));
            }
        }
        return Optional.empty();
    }
}
