package downhill.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/** A CSV file that the program carries. */
record CsvAsset(String path) implements Origin {
    @Override
    public List<String> columns() {
        return with(Csv::header);
    }

    @Override
    public CsvReading read(List<Column> wanted, DoubleConsumer progress) {
        return with(csv -> csv.read(wanted, progress));
    }

    @Override
    public Description describe() {
        return with(Csv::describe);
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public Optional<String> stale() {
        return Optional.empty();
    }

    static boolean exists(String path) {
        return CsvAsset.class.getResource("/" + path) != null;
    }

    private interface Reader<T> {
        T read(Csv csv) throws IOException;
    }

    private <T> T with(Reader<T> reader) {
        try (InputStream in = CsvAsset.class.getResourceAsStream("/" + path)) {
            return reader.read(new Csv(path.substring(path.lastIndexOf('/') + 1), in, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
