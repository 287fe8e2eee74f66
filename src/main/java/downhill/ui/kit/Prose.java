package downhill.ui.kit;

/** Markdown without its marks, for a tooltip. */
public final class Prose {
    private Prose() {}

    /** The first paragraph in one line, without emphasis, code marks or the targets of links. */
    public static String plain(String markdown) {
        return markdown.strip()
                .split("\n\\s*\n", 2)[0]
                .replaceAll("\\s+", " ")
                .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                .replaceAll("(?<!\\w)[*_]{1,2}([^*_]+)[*_]{1,2}(?!\\w)", "$1")
                .replace("`", "");
    }
}
