package downhill.document;

/**
 * A stretch of one line of prose in one style.
 *
 * @param target where a link goes, empty for all others
 * @param note what a reader who stops at it is told, such as what a term means; empty for nothing
 */
public record Run(String text, Style style, String target, String note) {
    /** MATH is LaTeX. */
    public enum Style {
        PLAIN,
        STRONG,
        EMPHASIS,
        CODE,
        MATH,
        LINK
    }

    public Run(String text, Style style, String target) {
        this(text, style, target, "");
    }

    public Run(String text, Style style) {
        this(text, style, "");
    }
}
