package downhill.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How a CSV file is written, as its beginning shows.
 *
 * @param decimalComma whether 1,5 is one and a half
 * @param header whether the first line names the columns
 * @param width the fields of the first line
 */
record CsvDialect(Charset charset, char separator, boolean decimalComma, boolean header, int width) {
    /** In the order of trust: one that has as many fields in every line is taken before a comma, which numbers may have. */
    private static final char[] SEPARATORS = {'\t', ';', ','};

    private static final int SAMPLE = 20;
    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?\\d*,\\d+([eE][+-]?\\d+)?");
    private static final Pattern WITH_POINT = Pattern.compile("[+-]?\\d*\\.\\d+([eE][+-]?\\d+)?");

    /** @param whole whether these bytes are all of the file */
    static CsvDialect of(byte[] start, boolean whole) {
        Charset charset = TextEncoding.of(start);
        String text = TextEncoding.decode(start, charset);
        char separator = separator(text, whole);
        List<List<String>> lines = lines(text, separator, whole);
        if (lines.isEmpty()) return new CsvDialect(charset, separator, false, true, 0);
        boolean commas = separator != ',' && commas(lines);
        boolean numbers = lines.get(0).stream()
                .allMatch(field -> Csv.missing(field) || !Double.isNaN(Gather.parse(field, commas)));
        boolean missing = lines.get(0).stream().allMatch(Csv::missing);
        return new CsvDialect(
                charset, separator, commas, missing || !numbers, lines.get(0).size());
    }

    private static char separator(String text, boolean whole) {
        for (char candidate : SEPARATORS) {
            List<List<String>> lines = lines(text, candidate, whole);
            long widths = lines.stream().map(List::size).distinct().count();
            if (widths == 1 && lines.get(0).size() > 1) return candidate;
        }
        return mostOfFirstLine(text);
    }

    private static char mostOfFirstLine(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count = first.chars().filter(letter -> letter == candidate).count();
            if (count > most) best = candidate;
            most = Math.max(most, count);
        }
        return best;
    }

    /** The fields of the first lines; none where this is no separator, and not the last line of a beginning. */
    private static List<List<String>> lines(String text, char separator, boolean whole) {
        List<List<String>> lines = new ArrayList<>();
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .iterator()) {
            while (records.hasNext() && lines.size() < SAMPLE) {
                CsvRecord record = records.next();
                if (whole || records.hasNext())
                    lines.add(record.getFields().stream().map(String::strip).toList());
            }
        } catch (CsvParseException | java.io.IOException noSeparator) {
            return lines;
        }
        return lines;
    }

    private static boolean commas(List<List<String>> lines) {
        boolean comma = lines.stream()
                .flatMap(List::stream)
                .anyMatch(field -> WITH_COMMA.matcher(field).matches());
        boolean point = lines.stream()
                .flatMap(List::stream)
                .anyMatch(field -> WITH_POINT.matcher(field).matches());
        return comma && !point;
    }

    /** What the columns of a file without a header are called, from 1. */
    List<String> names() {
        return IntStream.rangeClosed(1, width).mapToObj(i -> "column" + i).toList();
    }

    /** What is unusual of it, such as "read with semicolons and decimal commas"; empty where nothing is. */
    String words() {
        List<String> parts = new ArrayList<>();
        if (separator == ';') parts.add(decimalComma ? "with semicolons and decimal commas" : "with semicolons");
        if (separator == '\t') parts.add(decimalComma ? "with tabs and decimal commas" : "with tabs");
        if (!charset.equals(TextEncoding.USUAL)) parts.add("as " + TextEncoding.name(charset));
        if (!header) parts.add("without a header: its columns are " + String.join(", ", shortNames()));
        return parts.isEmpty() ? "" : "read " + String.join(", ", parts);
    }

    private List<String> shortNames() {
        return width <= 3 ? names() : List.of("column1", "column2", "… column" + width);
    }
}
