package downhill.dataset;

import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * Some columns of a data set, a share of its rows held out; read once, when first asked for. To keep a window going, let
 * a worker ask first.
 */
public final class Sample {
    /** Rows that are shuffled and standardised in some milliseconds. */
    private static final int QUICK = 1 << 16;

    private final Dataset dataset;
    private final List<Column> columns;
    private final double held;
    private volatile CsvReading csvReading;
    private volatile Split split;

    /** @param held the share of the rows to hold out, at least 0 and below 1 */
    public Sample(Dataset dataset, List<Column> columns, double held) {
        this(dataset, columns, held, null);
    }

    private Sample(Dataset dataset, List<Column> columns, double held, CsvReading csvReading) {
        this.csvReading = csvReading;
        if (!(held >= 0 && held < 1)) {
            throw new IllegalArgumentException("the share that is held out is at least 0 and below 1: it is " + held);
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(
                    "the formula names no column of the data, so no row matters: name one of "
                            + String.join(", ", dataset.columns()));
        }
        this.dataset = dataset;
        this.columns = List.copyOf(columns);
        this.held = held;
    }

    public Dataset dataset() {
        return dataset;
    }

    /** In the order of the tables' columns. */
    public List<Column> columns() {
        return columns;
    }

    public double held() {
        return held;
    }

    /** Whether {@link #rows} are there. */
    public boolean ready() {
        return split != null;
    }

    /** Whether {@link #rows} will be there in less than a frame. */
    public boolean quick() {
        return ready()
                || dataset.quick()
                || csvReading != null && csvReading.table().rows() <= QUICK;
    }

    /** Other columns or another share held out of the same rows, which are not read again where that is not needed. */
    public Sample with(List<Column> nextColumns, double nextHeld) {
        boolean same = plain(columns).equals(plain(nextColumns));
        return new Sample(dataset, nextColumns, nextHeld, same ? csvReading : null);
    }

    private static List<Column> plain(List<Column> columns) {
        return columns.stream().map(column -> column.standardised(false)).toList();
    }

    /** The rows. Throws {@link DataException}. */
    public Split rows() {
        return rows(share -> {});
    }

    /** The rows; {@code progress} is told now and then which share in 0…1 has been read. */
    public synchronized Split rows(DoubleConsumer progress) {
        if (split == null) {
            if (csvReading == null) csvReading = dataset.read(columns, progress);
            split = Split.of(dataset, columns, held, csvReading);
        }
        return split;
    }
}
