package downhill.document;

/**
 * A stretch of one line of prose in one style.
 *
 * @param target where a link goes, empty for all others
 */
public record Run(String text, Style style, String target) {
    /** MATH is LaTeX. */
    public enum Style {
        PLAIN,
        STRONG,
        EMPHASIS,
        CODE,
        MATH,
        LINK
    }

    public Run(String text, Style style) {
        this(text, style, "");
    }
}
