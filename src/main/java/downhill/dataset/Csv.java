package downhill.dataset;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import downhill.document.Suggest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;

/**
 * One reading of a CSV text (RFC 4180) in its own dialect. A row in which a wanted column is missing is dropped: empty,
 * NA, NaN, null, none, ? or a full stop.
 */
final class Csv {
    private static final Set<String> MISSING = Set.of("", "na", "n/a", "nan", "null", "none", "?", ".");
    private static final int STRIDE = 4096;
    private static final int HEADER = 1 << 16;

    private final String name;
    private final InputStream in;
    private final long bytes;
    private long taken;
    private CsvDialect dialect;

    /** @param bytes how many there are in all, or 0 where nobody knows @param in supports marks, or is read once */
    Csv(String name, InputStream in, long bytes) {
        this.name = name;
        this.in = in;
        this.bytes = bytes;
    }

    List<String> header() throws IOException {
        try (CloseableIterator<CsvRecord> records = records()) {
            return header(records);
        }
    }

    CsvReading read(List<Column> wanted, DoubleConsumer progress) throws IOException {
        try (CloseableIterator<CsvRecord> records = records()) {
            List<String> header = header(records);
            Gather gather = new Gather(name, wanted, places(wanted, header), dialect);
            int row = 0;
            while (records.hasNext()) {
                CsvRecord record = records.next();
                gather.add(++row, check(record, row, header.size()));
                if (row % STRIDE == 0) report(progress);
            }
            return gather.csvReading();
        } catch (CsvParseException e) {
            throw unreadable(e);
        }
    }

    Description describe() throws IOException {
        try (CloseableIterator<CsvRecord> records = records()) {
            List<String> header = header(records);
            List<ColumnGuess> glances = header.stream()
                    .map(column -> new ColumnGuess(column, dialect.decimalComma()))
                    .toList();
            for (int row = 1; row <= Description.ROWS && records.hasNext(); row++) {
                CsvRecord record = check(records.next(), row, header.size());
                for (int c = 0; c < header.size(); c++) {
                    glances.get(c).take(record.getField(c).strip());
                }
            }
            return new Description(glances.stream()
                    .filter(ColumnGuess::useful)
                    .map(ColumnGuess::sort)
                    .toList());
        } catch (CsvParseException e) {
            throw unreadable(e);
        }
    }

    private DataException unreadable(CsvParseException e) {
        return new DataException(name, "this is not CSV (" + e.getMessage() + "): check the quotes near there");
    }

    private void report(DoubleConsumer progress) {
        if (Thread.currentThread().isInterrupted()) throw new CancellationException(name + " was not read to its end");
        if (bytes > 0) progress.accept(Math.min(1, (double) taken / bytes));
    }

    private CloseableIterator<CsvRecord> records() throws IOException {
        InputStream whole = new Counted();
        byte[] start = whole.readNBytes(HEADER);
        dialect = CsvDialect.of(start, start.length < HEADER);
        InputStream again = new java.io.SequenceInputStream(new java.io.ByteArrayInputStream(start), whole);
        return CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(again, dialect.charset())
                .iterator();
    }

    private List<String> header(CloseableIterator<CsvRecord> records) {
        if (!records.hasNext()) {
            throw new DataException(name, "the file is empty: its first line names the columns, the others are rows");
        }
        if (!dialect.header()) return dialect.names();
        List<String> header =
                records.next().getFields().stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!seen.add(column)) {
                throw new DataException(name, "two columns are called `" + column + "`: rename one in the first line");
            }
        }
        return header;
    }

    private int[] places(List<Column> wanted, List<String> header) {
        for (Column column : wanted) {
            if (!header.contains(column.from())) {
                throw new DataException(name, Suggest.unknown("column", column.from(), header));
            }
        }
        return wanted.stream().mapToInt(column -> header.indexOf(column.from())).toArray();
    }

    private CsvRecord check(CsvRecord record, int row, int width) {
        if (row > Table.MOST) {
            throw new DataException(name, "it has more than " + Table.MOST + " rows: take a part of it");
        }
        if (record.getFieldCount() != width) {
            throw new DataException(
                    name,
                    row,
                    "",
                    "this row has " + record.getFieldCount() + " fields and the "
                            + (dialect.header() ? "header " : "first ") + width
                            + ": make them equal, with quotes around a text that has a comma");
        }
        return record;
    }

    static boolean missing(String field) {
        return field.length() <= 4 && MISSING.contains(field.toLowerCase(Locale.ROOT));
    }

    static double[] grown(double[] column, int size) {
        return size < column.length ? column : Arrays.copyOf(column, Math.min(Table.MOST, 2 * column.length));
    }

    /** Counts what has been taken from the file, for the progress. */
    private final class Counted extends InputStream {
        @Override
        public int read() throws IOException {
            int one = in.read();
            if (one >= 0) taken++;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            int got = in.read(into, from, count);
            if (got > 0) taken += got;
            return got;
        }
    }
}
