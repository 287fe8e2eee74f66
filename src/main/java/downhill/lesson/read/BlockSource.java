package downhill.lesson.read;

import downhill.document.DocumentException;
import downhill.document.Line;
import downhill.document.Markdown;
import downhill.document.Run;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A block's text as it stands in its file.
 *
 * @param later checks of what it speaks of, made when the whole page is read
 */
record BlockSource(Line text, List<Consumer<PageNames>> later) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Nd}-]+");

    int line() {
        return text.number();
    }

    BlockFields fields(String... keys) {
        return BlockFields.read(text, keys);
    }

    /** A block's own name; empty where it has none. */
    static String name(BlockFields blockFields) {
        String name = blockFields.text("name", "");
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            throw blockFields.error("name", "a name has letters, digits and hyphens only, like `first-step`");
        }
        return name;
    }

    /** A text with Markdown in one line, that must be there; its links are checked later. */
    String prose(BlockFields blockFields, String key) {
        return prose(blockFields.text(key));
    }

    String prose(Line line) {
        List<Run> runs = Markdown.line(line);
        later.add(page -> page.links(line, runs));
        return line.text().strip();
    }

    String prose(BlockFields blockFields, String key, String usual) {
        return blockFields.has(key) ? prose(blockFields, key) : usual;
    }

    void later(Consumer<PageNames> check) {
        later.add(check);
    }

    DocumentException error(int line, String sentence) {
        return new DocumentException(text.origin(), line, sentence);
    }
}
