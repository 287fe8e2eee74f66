package downhill.dataset;

import downhill.document.DocumentException;
import downhill.document.Line;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column as a formula names it.
 *
 * @param from the column of the data set
 * @param is empty for a column of numbers; else a text: the column is 1 in rows that have it and 0 in the others
 * @param standardised whether the training rows' mean is taken off and the rest divided by their standard deviation
 */
public record Column(String name, String from, String is, boolean standardised) {
    private static final Pattern PATTERN =
            Pattern.compile("([\\p{L}_][\\p{L}\\p{Nd}_]*)\\s*=\\s*(.+?)(?:\\s+is\\s+(.+?))?(\\s+standardised)?");

    /** The data set's column of this name, as it is. */
    public static Column of(String name) {
        return new Column(name, name, "", false);
    }

    /** Reads {@code x = bill_length_mm standardised} or {@code gentoo = species is Gentoo}. */
    public static Column parse(String text) {
        Matcher parts = PATTERN.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("`" + text
                    + "` cannot be read: write it like `x = mass`, `x = mass standardised` or `y = species is Adelie`");
        }
        String is = parts.group(3) == null ? "" : parts.group(3);
        return new Column(parts.group(1), parts.group(2), is, parts.group(4) != null);
    }

    /** Reads a line of a document. Throws {@link DocumentException}. */
    public static Column parse(Line line) {
        try {
            return parse(line.text());
        } catch (IllegalArgumentException e) {
            throw line.error(e.getMessage());
        }
    }

    /** Whether it is made of numbers rather than of a text that is there or not. */
    public boolean number() {
        return is.isEmpty();
    }

    /** The same column, standardised or as it is. */
    public Column standardised(boolean next) {
        return new Column(name, from, is, next);
    }

    /** As a document writes it. */
    public String text() {
        return name + " = " + from + (number() ? "" : " is " + is) + (standardised ? " standardised" : "");
    }
}
