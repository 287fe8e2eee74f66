package downhill.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys of a YAML mapping, each with one text or a list of texts, and the lines they stand on. */
public final class FrontMatter {
    /** {@code text} is empty for a list and {@code items} for a text. */
    record Entry(Line key, Optional<Line> text, List<Line> items) {}

    private final String origin;
    private final Map<String, Entry> entries;

    private FrontMatter(String origin, Map<String, Entry> entries) {
        this.origin = origin;
        this.entries = entries;
    }

    /** Reads YAML whose first line is line {@code firstLine} of its file. Throws {@link DocumentException}. */
    public static FrontMatter parse(String origin, String yaml, int firstLine) {
        return new FrontMatter(origin, new YamlReader(origin, firstLine).read(yaml));
    }

    /** The text of a key, if the key is there. */
    public Optional<Line> text(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.text().isEmpty()) {
            throw entry.key().error("`" + key + "` must be one text, not a list");
        }
        return entry.text();
    }

    /** The text of a key that must be there and not be empty. */
    public Line required(String key) {
        Line line = text(key)
                .orElseThrow(() -> new DocumentException(
                        origin, 1, "`" + key + "` is missing: put a line `" + key + ": …` in the front matter"));
        if (line.text().isBlank()) {
            throw line.error("`" + key + "` is empty: write its value after the colon");
        }
        return line;
    }

    /** The items of a key's list, none where the key is missing or has no value. */
    public List<Line> list(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return List.of();
        }
        if (entry.text().filter(text -> !text.text().isEmpty()).isPresent()) {
            throw entry.key().error("`" + key + "` must be a list: put each item on its own line after `- `");
        }
        return entry.items();
    }

    /** Refuses keys other than these, so that a misspelt one is not passed over in silence. */
    public void allow(Collection<String> keys) {
        for (Entry entry : entries.values()) {
            if (!keys.contains(entry.key().text())) {
                throw entry.key().error(Suggest.unknown("key", entry.key().text(), keys));
            }
        }
    }
}
