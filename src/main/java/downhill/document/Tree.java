package downhill.document;

import java.util.List;
import java.util.Map;

/** YAML of any depth, with the line of each value in its file. */
public sealed interface Tree {
    int line();

    /** Reads YAML whose first line is line {@code firstLine} of its file; an empty text has no entries. */
    static Tree parse(String origin, String yaml, int firstLine) {
        return new TreeReader(origin, firstLine).read(yaml);
    }

    /** A text, a number or a word, as written. */
    record Text(String text, boolean quoted, int line) implements Tree {}

    record Items(List<Tree> items, int line) implements Tree {}

    /** Keys in the order in which they stand. */
    record Entries(Map<String, Entry> entries, int line) implements Tree {}

    /** @param line where the key stands */
    record Entry(Tree value, int line) {}
}
