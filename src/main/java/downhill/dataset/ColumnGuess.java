package downhill.dataset;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a column's first fields show of it. */
final class ColumnGuess {
    private final String name;
    private final boolean decimalComma;
    private final Set<String> texts = new TreeSet<>();
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    ColumnGuess(String name, boolean decimalComma) {
        this.name = name;
        this.decimalComma = decimalComma;
    }

    void take(String field) {
        if (Csv.missing(field)) return;
        double number = Gather.parse(field, decimalComma);
        if (Double.isNaN(number)) {
            if (useful()) texts.add(field);
            return;
        }
        low = Math.min(low, number);
        high = Math.max(high, number);
    }

    /** Whether it is a column of numbers or of a few classes: not of names or remarks. */
    boolean useful() {
        return texts.size() <= Description.MOST_TEXTS;
    }

    Description.Sort sort() {
        return new Description.Sort(name, List.copyOf(texts), texts.isEmpty() && low >= high);
    }
}
