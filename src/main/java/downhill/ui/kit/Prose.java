package downhill.ui.kit;

import java.util.regex.Pattern;

/** Markdown without its marks, for a tooltip. */
public final class Prose {
    private static final Pattern PARAGRAPHS = Pattern.compile("\n\\s*\n");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern EMPHASIS = Pattern.compile("(?<!\\w)[*_]{1,2}([^*_]+)[*_]{1,2}(?!\\w)");

    private Prose() {}

    /** The first paragraph in one line, without emphasis, code marks or the targets of links. */
    public static String plain(String markdown) {
        String first = PARAGRAPHS.split(markdown.strip(), 2)[0];
        String line = BLANKS.matcher(first).replaceAll(" ");
        String linkless = LINK.matcher(line).replaceAll("$1");
        return EMPHASIS.matcher(linkless).replaceAll("$1").replace("`", "");
    }
}
