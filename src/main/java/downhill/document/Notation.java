package downhill.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A one-line notation of front matter, such as {@code x in [-5, 5]}, with an example for its error. */
public final class Notation {
    private static final String NUMBER = "([-+]?(?:\\\\d+\\\\.?\\\\d*|\\\\.\\\\d+)(?:[eE][-+]?\\\\d+)?)";
    private static final String NAME = "([\\\\p{L}_][\\\\p{L}\\\\p{Nd}_]*)";

    private final String example;
    private final Pattern pattern;

    /**
     * In {@code pattern}, a regular expression, NAME and NUMBER are groups that read one, a space is optional blanks
     * and {@code _} is one or more blanks.
     */
    public Notation(String example, String pattern) {
        this.example = example;
        this.pattern = Pattern.compile(pattern.replace("_", "\\s+")
                .replace(" ", "\\s*")
                .replaceAll("NUMBER", NUMBER)
                .replaceAll("NAME", NAME));
    }

    /** The parts of a line in this notation. Throws {@link DocumentException} where it does not fit. */
    public Parts read(Line line) {
        // A typographic minus is what people paste from papers.
        Matcher matcher = pattern.matcher(line.text().strip().replace('−', '-'));
        if (!matcher.matches()) {
            throw line.error("`" + line.text() + "` cannot be read: write it like `" + example + "`");
        }
        return new Parts(line, matcher);
    }

    /** What the groups of the pattern held, counted from 1. */
    public static final class Parts {
        private final Line line;
        private final Matcher matcher;

        private Parts(Line line, Matcher matcher) {
            this.line = line;
            this.matcher = matcher;
        }

        public boolean has(int group) {
            return matcher.group(group) != null;
        }

        public String text(int group) {
            return matcher.group(group);
        }

        /** A finite number; one too large for a double is an error. */
        public double number(int group) {
            double value = Double.parseDouble(matcher.group(group));
            if (Double.isInfinite(value)) {
                throw line.error("`" + matcher.group(group) + "` is too large a number");
            }
            return value;
        }
    }
}
