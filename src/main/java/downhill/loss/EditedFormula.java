package downhill.loss;

import downhill.document.Parameter;
import downhill.language.LanguageException;
import downhill.language.Parser;
import downhill.language.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A formula in the place of another's: decides which of its names are weights, and makes sliders of the rest. */
final class EditedFormula {
    private static final double REACH = 3;

    private final String formula;
    private final Program program;
    private final Surface from;
    private final Map<String, Parameter> known;

    EditedFormula(String formula, Surface from, Map<String, Parameter> known) {
        this.formula = formula;
        this.from = from;
        this.known = known;
        Set<String> given = new HashSet<>(known.keySet());
        given.addAll(columns());
        this.program = Parser.parse(formula, given);
    }

    Surface surface() {
        List<Axis> axes = axes();
        Axis x = axes.get(0);
        Axis y = axes.get(1);
        boolean inside = x.contains(from.start().x()) && y.contains(from.start().y());
        Point start = inside ? from.start() : Surface.corner(x, y);
        List<Parameter> parameters = parameters(Set.of(x.name(), y.name()));
        Surface edited = new Surface(
                Surface.TYPED, "Your function", "", "", formula.strip(), program, x, y, List.of(), parameters, start);
        return overData() ? edited.over(from.data().orElseThrow()) : edited;
    }

    /** Columns of the data that the other formula had; what they are named is neither weight nor slider. */
    private List<String> columns() {
        return from.data().map(Data::names).orElse(List.of());
    }

    private boolean overData() {
        return columns().stream().anyMatch(program.free()::contains);
    }

    /** x and y where the formula names one of them, else the weights as they were, else its first names. */
    private List<Axis> axes() {
        if (overData()) return List.of(from.x(), from.y());
        for (List<String> pair :
                List.of(List.of("x", "y"), List.of(from.x().name(), from.y().name()))) {
            if (pair.stream().anyMatch(program.free()::contains)) return List.of(axis(pair.get(0)), axis(pair.get(1)));
        }
        List<String> open = new ArrayList<>(program.free());
        open.removeAll(known.keySet());
        if (open.isEmpty()) {
            throw new LanguageException(
                    "the formula has no variable: a landscape needs at least one weight, for example x^2 + y^2",
                    formula,
                    0);
        }
        return List.of(axis(open.get(0)), axis(open.size() > 1 ? open.get(1) : "y"));
    }

    private Axis axis(String name) {
        if (from.x().name().equals(name)) return from.x();
        return from.y().name().equals(name) ? from.y() : Axis.of(name);
    }

    private List<Parameter> parameters(Set<String> weights) {
        return program.free().stream()
                .filter(name -> !weights.contains(name) && !columns().contains(name))
                .map(name -> known.getOrDefault(name, new Parameter(name, 1, -REACH, REACH, false)))
                .toList();
    }
}
