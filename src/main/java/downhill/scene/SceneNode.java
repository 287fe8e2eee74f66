package downhill.scene;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import downhill.document.Suggest;
import downhill.document.Tree;
import downhill.document.UnknownNameException;
import downhill.language.LanguageException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An object of a scene that knows where it stands, so that errors name the place: scene.json: teams[0].rate. The path of
 * a scene that is not in a file of its own is empty.
 */
public final class SceneNode {
    /** Stands between a file's name and a place in it. */
    private static final String FILE = ": ";

    private final String path;
    private final Map<String, Tree.Entry> entries;
    private final int line;

    /** What is of a later version, by place; null where the file is of none, and what is not known is a slip. */
    private final Map<String, JsonElement> later;

    public SceneNode(String path, Tree tree) {
        this(path, tree, tree.line(), null);
    }

    /** @param later takes what is not known, instead of an error */
    SceneNode(String path, Tree tree, Map<String, JsonElement> later) {
        this(path, tree, tree.line(), later);
    }

    /** @param line where its key stands, if it has one */
    private SceneNode(String path, Tree tree, int line, Map<String, JsonElement> later) {
        if (!(tree instanceof Tree.Entries object)) {
            throw new SceneException(path, "expected an object, { … }", line, null);
        }
        this.path = path;
        this.entries = object.entries();
        this.line = line;
        this.later = later;
    }

    /** Where a key of this object stands. */
    String at(String key) {
        return path.isEmpty() ? key : path + (path.endsWith(".json") ? FILE : ".") + key;
    }

    SceneException error(String key, String sentence) {
        return error(key, sentence, null);
    }

    private SceneException error(String key, String sentence, Throwable cause) {
        return new SceneException(at(key), sentence, has(key) ? entries.get(key).line() : line, cause);
    }

    /** Runs {@code body}; a sentence that it throws is told with the place of the key. */
    <T> T in(String key, Supplier<T> body) {
        try {
            return body.get();
        } catch (LanguageException e) {
            throw error(key, e.explain(), e);
        } catch (IllegalArgumentException | UnknownNameException e) {
            throw error(key, e.getMessage(), e);
        }
    }

    void in(String key, Runnable body) {
        in(key, () -> {
            body.run();
            return null;
        });
    }

    /** Refuses keys other than these. */
    void allow(String... keys) {
        allow(List.of(keys));
    }

    void allow(List<String> keys) {
        for (String key : entries.keySet()) {
            if (keys.contains(key)) continue;
            if (later == null) throw error(key, Suggest.unknown("key", key, keys));
            keepLater(key);
        }
    }

    private void keepLater(String key) {
        String place = at(key);
        int file = place.indexOf(FILE);
        String inside = file < 0 ? place : place.substring(file + FILE.length());
        later.put(inside, JsonParser.parseString(JsonTree.print(value(key))));
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    private Tree value(String key) {
        return entries.get(key).value();
    }

    String text(String key) {
        if (!has(key)) throw error(key, "is missing");
        return text(key, value(key), "a text");
    }

    private String text(String key, Tree value, String wanted) {
        if (Scalars.isText(value)) return ((Tree.Text) value).text();
        throw error(key, "expected " + wanted + " in quotes, but found " + JsonTree.print(value));
    }

    /** What a text stands for; what {@code reader} throws is told with the place. */
    <T> T read(String key, Function<String, T> reader) {
        String text = text(key);
        return in(key, () -> reader.apply(text));
    }

    double number(String key, double usual) {
        return has(key) ? number(key, value(key)) : usual;
    }

    private double number(String key, Tree value) {
        double number = Scalars.isNumber(value) ? Scalars.number((Tree.Text) value) : Double.NaN;
        if (!Double.isFinite(number)) {
            throw error(key, "expected a number, but found " + JsonTree.print(value));
        }
        return number;
    }

    /** A whole number within a range. */
    long whole(String key, long usual, long least, long most) {
        double value = number(key, usual);
        if (value != Math.rint(value) || value < least || value > most) {
            throw error(
                    key,
                    "expected a whole number from " + least + " to " + most + ", but found "
                            + JsonTree.print(value(key)));
        }
        return (long) value;
    }

    /** One of an enumeration's constants, in lower case with hyphens; {@code usual} where the key is missing. */
    <E extends Enum<E>> E word(String key, E usual) {
        if (!has(key)) return usual;
        Class<E> kind = usual.getDeclaringClass();
        if (later == null || EnumWords.constants(kind).containsKey(text(key)))
            return read(key, text -> EnumWords.constant(text, key, kind));
        keepLater(key);
        return usual;
    }

    /** Constants of an enumeration, in a list. */
    <E extends Enum<E>> Set<E> words(String key, Class<E> kind) {
        Set<E> found = EnumSet.noneOf(kind);
        for (Tree item : items(key)) {
            String name = item instanceof Tree.Text text ? text.text() : JsonTree.print(item);
            if (later == null || EnumWords.constants(kind).containsKey(name))
                found.add(in(key, () -> EnumWords.constant(name, key, kind)));
            else keepLater(key);
        }
        return found;
    }

    public SceneNode child(String key) {
        return new SceneNode(at(key), value(key), entries.get(key).line(), later);
    }

    /** The objects of a list; none if it is missing. */
    List<SceneNode> list(String key) {
        List<SceneNode> nodes = new ArrayList<>();
        items(key).forEach(item -> nodes.add(new SceneNode(at(key) + "[" + nodes.size() + "]", item, later)));
        return nodes;
    }

    List<Double> numberList(String key) {
        return items(key).stream().map(item -> number(key, item)).toList();
    }

    /** The texts of a list; none if it is missing. */
    List<String> textList(String key) {
        return items(key).stream().map(item -> text(key, item, "texts")).toList();
    }

    /** The keys in their order. */
    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    private List<Tree> items(String key) {
        if (!has(key)) return List.of();
        if (value(key) instanceof Tree.Items list) return list.items();
        throw error(key, "expected a list, [ … ]");
    }

    /** The texts of an object; none if it is missing. */
    Map<String, String> texts(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (!has(key)) return texts;
        SceneNode child = child(key);
        child.keys().forEach(name -> texts.put(name, child.text(name)));
        return texts;
    }

    /** The numbers of an object; none if it is missing. */
    Map<String, Double> numbers(String key) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        if (!has(key)) return numbers;
        SceneNode child = child(key);
        child.keys().forEach(name -> numbers.put(name, child.number(name, 0)));
        return numbers;
    }
}
