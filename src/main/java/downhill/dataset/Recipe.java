package downhill.dataset;

import downhill.document.Suggest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;

/** Rows made from a seed. */
record Recipe(String name, GeneratedShape generatedShape, int rows, double noise, int seed) implements Origin {
    private static final int STRIDE = 1 << 16;

    @Override
    public List<String> columns() {
        return generatedShape.columns();
    }

    @Override
    public CsvReading read(List<Column> wanted, DoubleConsumer progress) {
        int[] places = wanted.stream().mapToInt(this::place).toArray();
        double[][] columns = new double[places.length][rows];
        int[] numbers = new int[rows];
        double[] row = new double[generatedShape.columns().size()];
        Draw draw = new Draw(seed);
        for (int i = 0; i < rows; i++) {
            if (i % STRIDE == 0) report(progress, (double) i / rows);
            draw.row(i);
            generatedShape.row(draw, noise, row);
            // Rounded to float32, so that every engine has the same rows.
            for (int c = 0; c < places.length; c++) columns[c][i] = (float) row[places[c]];
            numbers[i] = i + 1;
        }
        return new CsvReading(new Table(wanted.stream().map(Column::name).toList(), columns), numbers, Map.of(), "");
    }

    private void report(DoubleConsumer progress, double share) {
        if (Thread.currentThread().isInterrupted()) throw new CancellationException(name + " was not made to its end");
        progress.accept(share);
    }

    private int place(Column column) {
        if (!generatedShape.columns().contains(column.from())) {
            throw new DataException(name, Suggest.unknown("column", column.from(), generatedShape.columns()));
        }
        if (!column.number()) {
            throw new DataException(name, 0, column.from(), "this is a column of numbers: leave out `is`");
        }
        return generatedShape.columns().indexOf(column.from());
    }

    @Override
    public Description describe() {
        return Description.numbers(columns());
    }

    @Override
    public boolean quick() {
        return rows <= STRIDE;
    }

    @Override
    public Optional<String> stale() {
        return Optional.empty();
    }

    static List<String> kinds() {
        return Arrays.stream(GeneratedShape.values())
                .map(generatedShape -> generatedShape.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }
}
