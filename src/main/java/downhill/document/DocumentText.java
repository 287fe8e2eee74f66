package downhill.document;

import java.util.List;
import java.util.regex.Pattern;

/** Writes a document of one fenced block, so that {@link Document#parse} reads the same parts. */
public final class DocumentText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}(][\\p{L}\\p{Nd} (),.=\\[\\]+-]*");

    private final StringBuilder front = new StringBuilder("---\n");

    /** A key with one text. */
    public DocumentText line(String key, String text) {
        front.append(key).append(": ").append(scalar(text)).append('\n');
        return this;
    }

    /** A key with a list; none if it is empty. */
    public DocumentText list(String key, List<String> items) {
        if (items.isEmpty()) return this;
        front.append(key).append(":\n");
        for (String item : items) front.append("  - ").append(scalar(item)).append('\n');
        return this;
    }

    /** The whole text, with Markdown about it and the block with this info string. */
    public String body(String about, String info, String content) {
        String prose = about.isBlank() ? "" : about.strip() + "\n\n";
        return front + "---\n" + prose + "```" + info + "\n" + content.strip() + "\n```\n";
    }

    private static String scalar(String text) {
        if (PLAIN.matcher(text).matches() && text.equals(text.strip())) return text;
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
