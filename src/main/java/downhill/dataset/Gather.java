package downhill.dataset;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Takes the wanted columns out of records, row by row. */
final class Gather {
    private static final int FIRST = 1024;

    /** In the manner of any country. */
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}([., '\\u00A0\\u202F]\\d{3})+([.,]\\d+)?");

    private final String file;
    private final List<Column> wanted;
    private final int[] places;
    private final CsvDialect dialect;
    private final double[][] columns;
    private final double[] row;
    private final Map<String, Integer> dropped = new TreeMap<>();
    private int[] numbers = new int[FIRST];
    private int count;

    /** @param places where in a record each wanted column is */
    Gather(String file, List<Column> wanted, int[] places, CsvDialect dialect) {
        this.file = file;
        this.wanted = wanted;
        this.places = places;
        this.dialect = dialect;
        columns = new double[places.length][FIRST];
        row = new double[places.length];
    }

    /** Takes row {@code number}, from 1, or drops it where a value is missing. */
    void add(int number, CsvRecord record) {
        for (int c = 0; c < places.length; c++) {
            String field = record.getField(places[c]).strip();
            if (Csv.missing(field)) {
                dropped.merge(wanted.get(c).from(), 1, Integer::sum);
                return;
            }
            row[c] = wanted.get(c).number()
                    ? number(field, number, wanted.get(c).from())
                    : field.equals(wanted.get(c).is()) ? 1 : 0;
        }
        for (int c = 0; c < columns.length; c++) {
            columns[c] = Csv.grown(columns[c], count);
            columns[c][count] = row[c];
        }
        if (count == numbers.length) numbers = Arrays.copyOf(numbers, Math.min(Table.MOST, 2 * count));
        numbers[count++] = number;
    }

    private double number(String field, int number, String column) {
        double value = parse(field, dialect.decimalComma());
        if (Double.isNaN(value)) {
            throw new DataException(
                    file,
                    number,
                    column,
                    "`" + shortened(field) + "` is not a number: "
                            + (THOUSANDS.matcher(field).matches()
                                    ? "take the marks between its thousands out"
                                    : "correct it, or leave it empty to drop the row"));
        }
        if (!(Math.abs(value) <= Float.MAX_VALUE)) {
            throw new DataException(
                    file,
                    number,
                    column,
                    "`" + shortened(field) + "` is no finite number: correct it, or drop the row");
        }
        return value;
    }

    /** The same where a comma may stand for the point. */
    static double parse(String field, boolean decimalComma) {
        if (!decimalComma) return parse(field);
        return field.indexOf('.') < 0 ? parse(field.replace(',', '.')) : Double.NaN;
    }

    /** NaN for what is no number; Java's own 1d and 1f are none in a CSV file. */
    static double parse(String field) {
        try {
            boolean suffix = "dfDF".indexOf(field.charAt(field.length() - 1)) >= 0;
            return suffix ? Double.NaN : Double.parseDouble(field);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static String shortened(String field) {
        return field.length() <= 30 ? field : field.substring(0, 29) + "…";
    }

    CsvReading csvReading() {
        double[][] exact = new double[columns.length][];
        Arrays.setAll(exact, c -> Arrays.copyOf(columns[c], count));
        if (count < 2) throw new DataException(file, few());
        Table table = new Table(wanted.stream().map(Column::name).toList(), exact);
        check(table);
        return new CsvReading(table, Arrays.copyOf(numbers, count), dropped, dialect.words());
    }

    /** A text that no row has is a slip of the pen, not a class. */
    private void check(Table table) {
        for (int c = 0; c < wanted.size(); c++) {
            boolean none =
                    !wanted.get(c).number() && Arrays.stream(table.column(c)).allMatch(value -> value == 0);
            if (none) {
                throw new DataException(
                        file,
                        0,
                        wanted.get(c).from(),
                        "no row has the text `" + wanted.get(c).is() + "`: check its spelling and capitals");
            }
        }
    }

    private String few() {
        int lost = dropped.values().stream().mapToInt(n -> n).sum();
        String had = count == 0 ? "it has no row" : "it has one row";
        return had + (lost > 0 ? " after " + lost + " with missing values were dropped" : "")
                + ": a mean over rows needs at least two";
    }
}
