package downhill.ui;

/** Markdown without its marks, for a tooltip. */
final class Prose {
    private Prose() {}

    /** The first paragraph in one line, without emphasis, code marks or the targets of links. */
    static String plain(String markdown) {
        return markdown.strip()
                .split("\n\\s*\n", 2)[0]
                .replaceAll("\\s+", " ")
                .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                .replaceAll("(?<!\\w)[*_]{1,2}([^*_]+)[*_]{1,2}(?!\\w)", "$1")
                .replace("`", "");
    }
}
