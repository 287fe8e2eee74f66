package downhill.loss;

import downhill.document.Parameter;
import downhill.language.Expr;
import downhill.language.Hole;
import downhill.language.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A loss over two weights. {@code about} is Markdown, {@code formula} the text as typed; the program's free names are
 * the two axes, the parameters and the columns of the data, or fewer. {@code minima} hold for the parameters' own values.
 * With data, the program is the loss of one row, and the loss is its mean over the rows.
 */
public record Surface(
        String id,
        String title,
        String about,
        String source,
        String formula,
        Program program,
        Axis x,
        Axis y,
        List<Minimum> minima,
        List<Parameter> parameters,
        Point start,
        Optional<Data> data) {
    /** The id of one that somebody typed and that is in no document. */
    public static final String TYPED = "typed";

    public Surface {
        minima = List.copyOf(minima);
        parameters = List.copyOf(parameters);
    }

    /** A loss without data. */
    public Surface(
            String id,
            String title,
            String about,
            String source,
            String formula,
            Program program,
            Axis x,
            Axis y,
            List<Minimum> minima,
            List<Parameter> parameters,
            Point start) {
        this(id, title, about, source, formula, program, x, y, minima, parameters, start, Optional.empty());
    }

    /** The loss as an expression of the axes' names and the parameters; with data, the loss of one row. */
    public Expr loss() {
        return program.result();
    }

    /** The same landscape shown over another domain; a start outside it moves to a high corner. */
    public Surface over(Axis x, Axis y) {
        Point inside = x.contains(start.x()) && y.contains(start.y()) ? start : corner(x, y);
        return new Surface(id, title, about, source, formula, program, x, y, minima, parameters, inside, data);
    }

    /** The same loss over other data, where the known minima are no longer known. */
    public Surface over(Data next) {
        return new Surface(
                id, title, about, source, formula, program, x, y, List.of(), parameters, start, Optional.of(next));
    }

    /** The same with its first weight along the second axis. */
    public Surface turned() {
        List<Minimum> turned = minima.stream()
                .map(minimum -> new Minimum(minimum.y(), minimum.x(), minimum.value(), minimum.global()))
                .toList();
        Point begin = new Point(start.y(), start.x());
        return new Surface(id, title, about, source, formula, program, y, x, turned, parameters, begin, data);
    }

    /** The same under another id. */
    public Surface withId(String next) {
        return new Surface(next, title, about, source, formula, program, x, y, minima, parameters, start, data);
    }

    /** The same under a name of its own, beginning at that point. */
    public Surface called(String newId, String newTitle, Point newStart) {
        return new Surface(newId, newTitle, about, source, formula, program, x, y, minima, parameters, newStart, data);
    }

    /** The same with the parameter of that name replaced. */
    public Surface with(Parameter parameter) {
        List<Parameter> next = parameters.stream()
                .map(old -> old.name().equals(parameter.name()) ? parameter : old)
                .toList();
        return new Surface(id, title, about, source, formula, program, x, y, minima, next, start, data);
    }

    /** Whether a minimum lies on the domain's border, where the gradient need not vanish. */
    public boolean onBorder(Minimum minimum) {
        return minimum.x() == x.min() || minimum.x() == x.max() || minimum.y() == y.min() || minimum.y() == y.max();
    }

    /** A start near a corner but off both diagonals, where a symmetrical landscape would look like a line. */
    static Point corner(Axis x, Axis y) {
        return new Point(x.at(0.9), y.at(0.8));
    }

    /** Why the loss has no finite value at those weights, as a sentence without its stop, if the formula alone says so. */
    public Optional<String> noValue(Map<String, Double> values, double atX, double atY) {
        if (data.isPresent()) return Optional.empty();
        Map<String, Double> point = new HashMap<>(values);
        point.put(x.name(), atX);
        point.put(y.name(), atY);
        return Hole.reason(loss(), point);
    }
}
