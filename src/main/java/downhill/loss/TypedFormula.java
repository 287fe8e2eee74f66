package downhill.loss;

import downhill.document.Parameter;
import downhill.document.Words;
import downhill.language.LanguageException;
import downhill.language.Parser;
import downhill.language.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A formula without a document: decides which of its names are the weights. */
final class TypedFormula {
    private static final List<String> PREFERRED = List.of("x", "y");

    private final String formula;
    private final Program program;
    private final Map<String, Double> values;
    private final List<String> known;

    /** @param known names that are columns of data */
    TypedFormula(String formula, Map<String, Double> values, List<String> known) {
        this.formula = formula;
        Set<String> given = new HashSet<>(known);
        given.addAll(values.keySet());
        this.program = Parser.parse(formula, given);
        this.values = values;
        this.known = known;
    }

    /** The columns that it names, in order of appearance. */
    List<String> columns() {
        return program.free().stream().filter(known::contains).toList();
    }

    Surface surface() {
        List<String> weights = weights();
        Axis x = Axis.of(weights.get(0));
        Axis y = Axis.of(weights.size() > 1 ? weights.get(1) : unused());
        return new Surface(
                Surface.TYPED,
                "Your function",
                "",
                "",
                formula.strip(),
                program,
                x,
                y,
                List.of(),
                parameters(),
                Surface.corner(x, y));
    }

    /** One or two names, x and y first, then in order of appearance. */
    private List<String> weights() {
        List<String> open = new ArrayList<>(PREFERRED);
        open.retainAll(program.free());
        program.free().stream().filter(name -> !PREFERRED.contains(name)).forEach(open::add);
        open.removeAll(values.keySet());
        open.removeAll(known);
        if (open.isEmpty()) {
            throw new LanguageException(
                    "the formula has no variable: a landscape needs at least one weight, for example x^2 + y^2",
                    formula,
                    0);
        }
        if (open.size() > 2) throw noValue(open.subList(2, open.size()), open);
        return open;
    }

    /** @param names those that are too many */
    private LanguageException noValue(List<String> names, List<String> open) {
        boolean one = names.size() == 1;
        String sentence = "%s %s: the landscape uses %s and %s as weights; give %s one with %s, or put %s"
                .formatted(
                        names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" and ")),
                        one ? "has no value" : "have no values",
                        open.get(0),
                        open.get(1),
                        one ? "`" + names.get(0) + "`" : "each of them",
                        names.stream().map(name -> "--set " + name + "=1").collect(Collectors.joining(" ")),
                        one ? "a number in its place" : "numbers in their places");
        return new LanguageException(sentence, formula, Words.offset(formula, names.get(0)));
    }

    /** A name for the axis along which a formula of one weight is constant. */
    private String unused() {
        return Stream.concat(Stream.of("y", "x"), Stream.iterate("y2", name -> name + "2"))
                .filter(name -> !program.free().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Parameter> parameters() {
        return program.free().stream()
                .filter(values::containsKey)
                .map(name -> Parameter.of(name, values.get(name)))
                .toList();
    }
}
