package downhill.loss;

import downhill.document.Parameter;
import downhill.language.Expr;
import downhill.language.Program;
import java.util.List;

/**
 * A loss over two weights. {@code about} is Markdown, {@code formula} the text as typed; the program's free names are
 * the two axes and the parameters, or fewer. {@code minima} hold for the parameters' own values.
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
        Point start) {
    /** The id of one that somebody typed and that is in no document. */
    public static final String TYPED = "typed";

    public Surface {
        minima = List.copyOf(minima);
        parameters = List.copyOf(parameters);
    }

    /** The loss as an expression of the axes' names and the parameters. */
    public Expr loss() {
        return program.result();
    }

    /** The same landscape shown over another domain; a start outside it moves to a high corner. */
    public Surface over(Axis x, Axis y) {
        Point inside = x.contains(start.x()) && y.contains(start.y()) ? start : corner(x, y);
        return new Surface(id, title, about, source, formula, program, x, y, minima, parameters, inside);
    }

    /** The same under another id. */
    public Surface withId(String next) {
        return new Surface(next, title, about, source, formula, program, x, y, minima, parameters, start);
    }

    /** The same under a name of its own, beginning at that point. */
    public Surface called(String newId, String newTitle, Point newStart) {
        return new Surface(newId, newTitle, about, source, formula, program, x, y, minima, parameters, newStart);
    }

    /** The same with the parameter of that name replaced. */
    public Surface with(Parameter parameter) {
        List<Parameter> next = parameters.stream()
                .map(old -> old.name().equals(parameter.name()) ? parameter : old)
                .toList();
        return new Surface(id, title, about, source, formula, program, x, y, minima, next, start);
    }

    /** Whether a minimum lies on the domain's border, where the gradient need not vanish. */
    public boolean onBorder(Minimum minimum) {
        return minimum.x() == x.min() || minimum.x() == x.max() || minimum.y() == y.min() || minimum.y() == y.max();
    }

    /** A start near a corner but off both diagonals, where a symmetrical landscape would look like a line. */
    static Point corner(Axis x, Axis y) {
        return new Point(x.at(0.9), y.at(0.8));
    }
}
