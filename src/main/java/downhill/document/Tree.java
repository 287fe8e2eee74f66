package downhill.document;

import java.util.List;
import java.util.Map;

/** YAML of any depth, with the line of each value in its file. */
public sealed interface Tree {
    int line();

    /** A text, a number or a word, as written. */
    record Text(String text, boolean quoted, int line) implements Tree {}

    record Items(List<Tree> items, int line) implements Tree {}

    /** Keys in the order in which they stand. */
    record Entries(Map<String, Tree> entries, int line) implements Tree {}
}
