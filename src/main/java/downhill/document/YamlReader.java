package downhill.document;

import downhill.document.FrontMatter.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a flat YAML mapping, of texts and lists of texts. */
final class YamlReader {
    private final String origin;
    private final int firstLine;

    YamlReader(String origin, int firstLine) {
        this.origin = origin;
        this.firstLine = firstLine;
    }

    Map<String, Entry> read(String yaml) {
        Tree root = Tree.parse(origin, yaml, firstLine);
        if (!(root instanceof Tree.Entries mapping)) {
            throw error(root, "this must be lines of the form `key: value`");
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        mapping.entries()
                .forEach((name, entry) ->
                        entries.put(name, entry(new Line(origin, entry.line(), name), entry.value())));
        return entries;
    }

    private Entry entry(Line key, Tree value) {
        return value instanceof Tree.Items list
                ? new Entry(key, Optional.empty(), items(list))
                : new Entry(key, Optional.of(text(value)), List.of());
    }

    private List<Line> items(Tree.Items list) {
        return list.items().stream().map(this::text).toList();
    }

    private Line text(Tree value) {
        if (value instanceof Tree.Text text) return new Line(origin, text.line(), text.text());
        throw error(value, "this must be one text: put quotes around it");
    }

    private DocumentException error(Tree at, String sentence) {
        return new DocumentException(origin, at.line(), sentence);
    }
}
