package downhill.app.command;

import downhill.language.LanguageException;
import downhill.language.Op;
import downhill.language.Parser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code x=1,y=-2.5}: names with numbers, each name once. */
final class Assignments {
    private static final Set<String> NOT_FINITE = Set.of("NaN", "Infinity", "-Infinity");

    private final String text;
    private final boolean formulasToo;
    private final Map<String, Double> values = new LinkedHashMap<>();
    private final Map<String, String> formulas = new LinkedHashMap<>();

    private Assignments(String text, boolean formulasToo) {
        this.text = text;
        this.formulasToo = formulasToo;
    }

    /** Numbers, and formulas that are none because they have names. */
    record Settings(Map<String, Double> values, Map<String, String> formulas) {}

    /** The settings of several texts together, where {@code rate=0.1/t} is a formula; a later one counts. */
    static Settings settings(List<String> texts) {
        Settings all = new Settings(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (String text : texts) {
            Assignments assignments = new Assignments(text, true);
            if (!text.isBlank()) assignments.all();
            all.values.putAll(finite(assignments.values));
            all.formulas.putAll(assignments.formulas);
        }
        return all;
    }

    /** The values in order; a number may be a constant formula such as pi/4. Throws {@link LanguageException}. */
    static Map<String, Double> parse(String text) {
        Assignments assignments = new Assignments(text, false);
        if (!text.isBlank()) assignments.all();
        return assignments.values;
    }

    /** The finite values of several such texts together; a later one counts. */
    static Map<String, Double> finite(List<String> texts) {
        Map<String, Double> all = new LinkedHashMap<>();
        texts.forEach(text -> all.putAll(parse(text)));
        return finite(all);
    }

    private static Map<String, Double> finite(Map<String, Double> all) {
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
            int to = end(from);
            one(from, to);
            from = to + 1;
        }
    }

    /** The next comma outside parentheses, or the text's end. */
    private int end(int from) {
        int open = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && open <= 0) return i;
        }
        return text.length();
    }

    private void one(int from, int to) {
        int equals = text.indexOf('=', from);
        if (equals < 0 || equals >= to) {
            throw error("expected a name with a number here, like x=1", firstLetter(from, to));
        }
        String name = name(from, equals);
        onlyOne(equals, to);
        if (values.containsKey(name) || formulas.containsKey(name)) {
            throw error("`" + name + "` is given twice: keep one", firstLetter(from, to));
        }
        if (formulasToo && isFormula(equals + 1, to)) formulas.put(name, text.substring(equals + 1, to));
        else values.put(name, number(equals + 1, to));
    }

    /** Statements would be read as a formula whose last one counts. */
    private void onlyOne(int equals, int to) {
        for (int i = equals + 1; i < to; i++) {
            if (text.charAt(i) == ';' || text.charAt(i) == '\n') {
                throw error("values stand apart by commas, like x=1,y=2: write a comma here", i);
            }
        }
    }

    /** Whether it has names, and so is no number; what cannot be read is told with its place. */
    private boolean isFormula(int from, int to) {
        String word = text.substring(from, to);
        if (word.isBlank() || NOT_FINITE.contains(word.strip())) return false;
        try {
            return !Parser.parse(word).free().isEmpty();
        } catch (LanguageException e) {
            throw error(e.getMessage(), from + e.column() - 1);
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
