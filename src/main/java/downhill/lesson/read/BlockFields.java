package downhill.lesson.read;

import downhill.document.DocumentException;
import downhill.document.Line;
import downhill.document.Notation;
import downhill.document.Suggest;
import downhill.document.Tree;
import downhill.language.LanguageException;
import downhill.language.Parser;
import downhill.language.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of one block, each read as what it must be; what is wrong is told with its line. */
final class BlockFields {
    private static final Notation NUMBER = new Notation("0.1", "NUMBER");

    private final String origin;
    private final Tree.Entries tree;

    private BlockFields(String origin, Tree tree) {
        if (!(tree instanceof Tree.Entries entries)) {
            throw new DocumentException(origin, tree.line(), "this must be lines of the form `key: value`");
        }
        this.origin = origin;
        this.tree = entries;
    }

    /** Of a block's YAML, and no other keys than these. */
    static BlockFields read(Line yaml, String... keys) {
        BlockFields blockFields = new BlockFields(yaml.origin(), Tree.parse(yaml.origin(), yaml.text(), yaml.number()));
        blockFields.allow(List.of(keys));
        return blockFields;
    }

    private void allow(List<String> keys) {
        tree.entries().forEach((key, entry) -> {
            if (!keys.contains(key))
                throw new DocumentException(origin, entry.line(), Suggest.unknown("key", key, keys));
        });
    }

    boolean has(String key) {
        return tree.entries().containsKey(key);
    }

    /** The error about a key, where it stands. */
    DocumentException error(String key, String sentence) {
        Tree.Entry entry = tree.entries().get(key);
        return new DocumentException(origin, entry == null ? tree.line() : entry.line(), sentence);
    }

    private Tree value(String key) {
        if (!has(key)) throw error(key, "`" + key + "` is missing: put a line `" + key + ": …` into this block");
        return tree.entries().get(key).value();
    }

    /** A text that must be there and not be empty. */
    Line text(String key) {
        Line line = line(key, value(key));
        if (line.text().isBlank()) throw line.error("`" + key + "` is empty: write its value after the colon");
        return line;
    }

    String text(String key, String usual) {
        return has(key) ? text(key).text().strip() : usual;
    }

    private Line line(String key, Tree value) {
        if (value instanceof Tree.Text text) return new Line(origin, text.line(), text.text());
        throw new DocumentException(origin, value.line(), "`" + key + "` must be one text: put quotes around it");
    }

    double number(String key) {
        return number(text(key));
    }

    double number(String key, double usual) {
        return has(key) ? number(key) : usual;
    }

    private static double number(Line line) {
        return NUMBER.read(line).number(1);
    }

    boolean flag(String key, boolean usual) {
        if (!has(key)) return usual;
        Line line = text(key);
        return switch (line.text()) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw line.error("`" + key + "` is yes or no");
        };
    }

    /** One of an enumeration's constants, in lower case. */
    <E extends Enum<E>> E word(String key, Class<E> kind) {
        Line line = text(key);
        Map<String, E> known = new LinkedHashMap<>();
        for (E constant : kind.getEnumConstants()) known.put(constant.name().toLowerCase(), constant);
        if (!known.containsKey(line.text())) throw line.error(Suggest.unknown(key, line.text(), known.keySet()));
        return known.get(line.text());
    }

    /** A formula that must be there; its own error is told at its line. */
    Program formula(String key) {
        return formula(text(key));
    }

    static Program formula(Line line) {
        try {
            return Parser.parse(line.text());
        } catch (LanguageException e) {
            throw new DocumentException(line.origin(), line.number(), e.getMessage(), e);
        }
    }

    /** The texts of a list; none where the key is missing. */
    List<Line> lines(String key) {
        return items(key).stream().map(item -> line(key, item)).toList();
    }

    /** The blocks of a list, with no other keys than these; none where the key is missing. */
    List<BlockFields> list(String key, String... keys) {
        List<BlockFields> list = new ArrayList<>();
        for (Tree item : items(key)) {
            BlockFields blockFields = new BlockFields(origin, item);
            blockFields.allow(List.of(keys));
            list.add(blockFields);
        }
        return list;
    }

    private List<Tree> items(String key) {
        if (!has(key)) return List.of();
        if (value(key) instanceof Tree.Items list) return list.items();
        throw error(key, "`" + key + "` must be a list: put each item on its own line after `- `");
    }

    /** The texts of a mapping, by key; none where the key is missing. */
    Map<String, Line> map(String key) {
        Map<String, Line> map = new LinkedHashMap<>();
        if (!has(key)) return map;
        BlockFields inner = new BlockFields(origin, value(key));
        inner.tree.entries().forEach((name, entry) -> map.put(name, line(name, entry.value())));
        return map;
    }

    Map<String, Double> numbers(String key) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        map(key).forEach((name, line) -> numbers.put(name, number(line)));
        return numbers;
    }

    /** Those of the keys that are there, as they stand. */
    Tree only(List<String> keys) {
        Map<String, Tree.Entry> some = new LinkedHashMap<>(tree.entries());
        some.keySet().retainAll(keys);
        return new Tree.Entries(some, tree.line());
    }
}
