package downhill.app.command;

import downhill.document.Words;
import downhill.language.Expr;
import downhill.language.Hole;
import downhill.language.LanguageException;
import downhill.language.Parser;
import downhill.language.Program;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A formula at a point; {@code names} has a value for each of the formula's names, and may have more. */
record FormulaQuery(String formula, Program program, List<String> names, double[] point) {
    Expr result() {
        return program.result();
    }

    Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < point.length; i++) values.put(names.get(i), point[i]);
        return values;
    }

    /** Why the formula has no finite value there, if it has none. */
    Optional<String> hole() {
        return Hole.reason(result(), values());
    }

    /** Throws {@link LanguageException} for a text that is no formula or a name without a value. */
    static FormulaQuery of(String formula, Map<String, Double> values) {
        return of(formula, Parser.parse(formula, values.keySet()), values);
    }

    /** The same with the formula already parsed. */
    static FormulaQuery of(String formula, Program program, Map<String, Double> values) {
        for (String name : program.free()) {
            if (!values.containsKey(name)) throw noValue(formula, name);
        }
        for (String name : values.keySet()) {
            if (program.assigned().containsKey(name) && !program.free().contains(name)) {
                throw computed(formula, name);
            }
        }
        double[] point = values.values().stream().mapToDouble(v -> v).toArray();
        return new FormulaQuery(formula, program, List.copyOf(values.keySet()), point);
    }

    private static LanguageException noValue(String formula, String name) {
        String sentence = "`" + name + "` has no value: add " + name + "=1, or another number, to the point";
        return new LanguageException(sentence, formula, Words.offset(formula, name));
    }

    private static LanguageException computed(String formula, String name) {
        String sentence = "the formula computes `" + name + "` itself: leave " + name + " out of the point";
        return new LanguageException(sentence, formula, Words.offset(formula, name));
    }
}
