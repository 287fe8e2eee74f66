package downhill.app;

import downhill.language.LanguageException;
import downhill.language.Op;
import downhill.language.Parser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code x=1,y=-2.5}: names with numbers, each name once. */
final class Assignments {
    private final String text;
    private final Map<String, Double> values = new LinkedHashMap<>();

    private Assignments(String text) {
        this.text = text;
    }

    /** The values in order; a number may be a constant formula such as pi/4. Throws {@link LanguageException}. */
    static Map<String, Double> parse(String text) {
        Assignments assignments = new Assignments(text);
        if (!text.isBlank()) assignments.all();
        return assignments.values;
    }

    /** The finite values of several such texts together; a later one counts. */
    static Map<String, Double> finite(List<String> texts) {
        Map<String, Double> all = new LinkedHashMap<>();
        texts.forEach(text -> all.putAll(parse(text)));
        all.forEach((name, value) -> {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("`" + name + "` must be a finite number: it is " + value);
            }
        });
        return all;
    }

    private void all() {
        int from = 0;
        while (from <= text.length()) {
            int comma = text.indexOf(',', from);
            int to = comma < 0 ? text.length() : comma;
            one(from, to);
            from = to + 1;
        }
    }

    private void one(int from, int to) {
        int equals = text.indexOf('=', from);
        if (equals < 0 || equals >= to) {
            throw error("expected a name with a number here, like x=1", firstLetter(from, to));
        }
        String name = name(from, equals);
        if (values.putIfAbsent(name, number(equals + 1, to)) != null) {
            throw error("`" + name + "` is given twice: keep one", firstLetter(from, to));
        }
    }

    private String name(int from, int to) {
        String name = text.substring(from, to).strip();
        if (isName(name)) return name;
        String sentence = name.isEmpty()
                ? "a name is missing before the `=`"
                : "`" + name + "` cannot be given a value: it is not a variable's name";
        throw error(sentence, firstLetter(from, to));
    }

    private static boolean isName(String word) {
        try {
            var result = Parser.parse(word).result();
            return result.op() == Op.VARIABLE && result.name().equals(word);
        } catch (LanguageException e) {
            return false;
        }
    }

    private double number(int from, int to) {
        String word = text.substring(from, to).strip();
        switch (word) {
            case "NaN":
            case "Infinity":
            case "-Infinity":
                return Double.valueOf(word);
            case "":
                throw error("a number is missing after the `=`", from);
            default:
                return constant(word, firstLetter(from, to));
        }
    }

    private double constant(String word, int offset) {
        try {
            return Parser.parse(word).result().evaluate(Map.of());
        } catch (LanguageException | IllegalArgumentException e) {
            throw error("`" + word + "` is not a number", offset);
        }
    }

    private int firstLetter(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) at++;
        return at;
    }

    private LanguageException error(String sentence, int offset) {
        return new LanguageException(sentence, text, offset);
    }
}
