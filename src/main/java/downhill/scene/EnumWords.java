package downhill.scene;

import downhill.document.Suggest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How files name the constants of an enumeration: in lower case, with hyphens. */
final class EnumWords {
    private EnumWords() {}

    /** @param key what it is called where nothing has that name */
    static <E extends Enum<E>> E constant(String text, String key, Class<E> kind) {
        Map<String, E> known = constants(kind);
        if (!known.containsKey(text)) {
            throw new IllegalArgumentException(Suggest.unknown(key, text, known.keySet()));
        }
        return known.get(text);
    }

    /** All by their words, in their order. */
    static <E extends Enum<E>> Map<String, E> constants(Class<E> kind) {
        Map<String, E> known = new LinkedHashMap<>();
        for (E constant : kind.getEnumConstants()) known.put(of(constant), constant);
        return known;
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
