package downhill.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/** Where a data set's rows come from: a file, or a recipe with a seed. */
interface Origin {
    /** The names of its columns. Throws {@link DataException}. */
    List<String> columns();

    /**
     * Reads columns, each under its own name and not standardised yet. Throws {@link DataException}; an interrupt of the
     * thread ends it with a CancellationException.
     *
     * @param progress told now and then which share in 0…1 is done
     */
    CsvReading read(List<Column> wanted, DoubleConsumer progress);

    /** What the first rows show of the columns. Throws {@link DataException}. */
    Description describe();

    /** Whether reading it takes less than a frame. */
    boolean quick();

    /** What a person should know: that the file is another than when it was last read, or gone. */
    Optional<String> stale();
}
