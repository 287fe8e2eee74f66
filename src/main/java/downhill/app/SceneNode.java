package downhill.app;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import downhill.document.Suggest;
import downhill.document.UnknownNameException;
import downhill.language.LanguageException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An object of a scene's JSON that knows where it stands, so that errors name the place: scene.json: teams[0].rate. The
 * path of a scene that is not in a file of its own is empty.
 */
final class SceneNode {
    private final String path;
    private final JsonObject object;

    SceneNode(String path, JsonElement element) {
        this.path = path;
        if (!element.isJsonObject()) {
            throw new IllegalArgumentException((path.isEmpty() ? "" : path + ": ") + "expected an object, { … }");
        }
        this.object = element.getAsJsonObject();
    }

    /** Where a key of this object stands. */
    String at(String key) {
        return path.isEmpty() ? key : path + (path.endsWith(".json") ? ": " : ".") + key;
    }

    IllegalArgumentException error(String key, String sentence) {
        return new IllegalArgumentException(at(key) + ": " + sentence);
    }

    /** Runs {@code body}; a sentence that it throws is told with the place. */
    static <T> T in(String place, Supplier<T> body) {
        try {
            return body.get();
        } catch (LanguageException e) {
            throw new IllegalArgumentException(place + ": " + e.explain(), e);
        } catch (IllegalArgumentException | UnknownNameException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }

    static void in(String place, Runnable body) {
        in(place, () -> {
            body.run();
            return null;
        });
    }

    /** Refuses keys other than these. */
    void allow(String... keys) {
        for (String key : object.keySet()) {
            if (!List.of(keys).contains(key)) throw error(key, Suggest.unknown("key", key, List.of(keys)));
        }
    }

    boolean has(String key) {
        return object.has(key);
    }

    String text(String key) {
        JsonElement value = object.get(key);
        boolean text = value instanceof JsonPrimitive primitive && primitive.isString();
        if (!text) throw error(key, value == null ? "is missing" : "expected a text in quotes, but found " + value);
        return value.getAsString();
    }

    /** What a text stands for; what {@code reader} throws is told with the place. */
    <T> T read(String key, Function<String, T> reader) {
        String text = text(key);
        return in(at(key), () -> reader.apply(text));
    }

    double number(String key, double usual) {
        return has(key) ? number(at(key), object.get(key)) : usual;
    }

    private static double number(String place, JsonElement value) {
        boolean number = value instanceof JsonPrimitive primitive && primitive.isNumber();
        if (!number || !Double.isFinite(value.getAsDouble())) {
            throw new IllegalArgumentException(place + ": expected a number, but found " + value);
        }
        return value.getAsDouble();
    }

    /** A whole number within a range. */
    long whole(String key, long usual, long least, long most) {
        double value = number(key, usual);
        if (value != Math.rint(value) || value < least || value > most) {
            throw error(
                    key, "expected a whole number from " + least + " to " + most + ", but found " + object.get(key));
        }
        return (long) value;
    }

    /** One of an enumeration's constants, in lower case with hyphens; {@code usual} where the key is missing. */
    <E extends Enum<E>> E word(String key, E usual) {
        return has(key) ? read(key, text -> constant(text, key, usual.getDeclaringClass())) : usual;
    }

    /** Constants of an enumeration, in a list. */
    <E extends Enum<E>> Set<E> words(String key, Class<E> kind) {
        Set<E> found = EnumSet.noneOf(kind);
        for (JsonElement element : elements(key)) {
            String text = element.isJsonPrimitive() ? element.getAsString() : element.toString();
            found.add(in(at(key), () -> constant(text, key, kind)));
        }
        return found;
    }

    private static <E extends Enum<E>> E constant(String text, String key, Class<E> kind) {
        Map<String, E> known = new LinkedHashMap<>();
        for (E constant : kind.getEnumConstants()) known.put(word(constant), constant);
        if (!known.containsKey(text)) {
            throw new IllegalArgumentException(Suggest.unknown(key, text, known.keySet()));
        }
        return known.get(text);
    }

    /** How a file names an enumeration's constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    SceneNode child(String key) {
        return new SceneNode(at(key), object.get(key));
    }

    /** The objects of a list; none if it is missing. */
    List<SceneNode> list(String key) {
        List<SceneNode> nodes = new ArrayList<>();
        elements(key).forEach(element -> nodes.add(new SceneNode(at(key) + "[" + nodes.size() + "]", element)));
        return nodes;
    }

    List<Double> numberList(String key) {
        return elements(key).stream().map(element -> number(at(key), element)).toList();
    }

    /** The texts of a list; none if it is missing. */
    List<String> textList(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonElement element : elements(key)) {
            boolean text = element instanceof JsonPrimitive primitive && primitive.isString();
            if (!text) throw error(key, "expected texts in quotes, but found " + element);
            texts.add(element.getAsString());
        }
        return texts;
    }

    /** The keys in their order. */
    List<String> keys() {
        return List.copyOf(object.keySet());
    }

    private List<JsonElement> elements(String key) {
        if (!has(key)) return List.of();
        if (!object.get(key).isJsonArray()) throw error(key, "expected a list, [ … ]");
        return object.getAsJsonArray(key).asList();
    }

    /** The texts of an object; none if it is missing. */
    Map<String, String> texts(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (!has(key)) return texts;
        SceneNode child = child(key);
        child.object.keySet().forEach(name -> texts.put(name, child.text(name)));
        return texts;
    }

    /** The numbers of an object; none if it is missing. */
    Map<String, Double> numbers(String key) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        if (!has(key)) return numbers;
        SceneNode child = child(key);
        child.object.keySet().forEach(name -> numbers.put(name, child.number(name, 0)));
        return numbers;
    }
}
