package downhill.dataset;

import java.util.List;
import java.util.Map;

/**
 * What came of reading a data set.
 *
 * @param numbers the row of the file or recipe, from 1, that each row of the table was
 * @param dialect what is unusual in how the file is written; empty where nothing is
 * @param dropped by column, how many rows were dropped because it was the first to have no value in them
 */
public record CsvReading(Table table, int[] numbers, Map<String, Integer> dropped, String dialect) {
    public CsvReading {
        dropped = Map.copyOf(dropped);
    }

    /** Such as "342 rows; 2 dropped because `mass` is missing". */
    public String sentence() {
        List<String> parts = dropped.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getValue() + " dropped because `" + one.getKey() + "` is missing")
                .toList();
        String rows = table.rows() + " rows" + (parts.isEmpty() ? "" : "; " + String.join(", ", parts));
        return dialect.isEmpty() ? rows : rows + "; " + dialect;
    }
}
