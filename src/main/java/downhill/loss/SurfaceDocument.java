package downhill.loss;

import downhill.dataset.Dataset;
import downhill.document.Block.Fence;
import downhill.document.Document;
import downhill.document.FrontMatter;
import downhill.document.Line;
import downhill.document.Notation;
import downhill.document.Parameter;
import downhill.document.Suggest;
import downhill.language.LanguageException;
import downhill.language.Parser;
import downhill.language.Program;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one surface document and checks that its parts fit together. */
final class SurfaceDocument {
    private static final List<String> KEYS = List.of(
            "name", "source", "weights", "minima", "parameters", "start", "data", "columns", "held", "model", "plot");
    private static final Notation START = new Notation("(-1.2, 1)", "\\( NUMBER , NUMBER \\)");

    private final Document document;
    private final FrontMatter front;
    private final Fence fence;
    private final Function<String, Dataset> datasets;

    SurfaceDocument(Document document, Function<String, Dataset> datasets) {
        this.document = document;
        this.datasets = datasets;
        this.front = document.front();
        this.fence = document.fence("loss");
    }

    Surface surface() {
        front.allow(KEYS);
        List<Line> weights = front.list("weights");
        if (weights.size() != 2) {
            throw document.error(1, "a landscape has two weights: list both under `weights`, like `- x in [-5, 5]`");
        }
        Axis x = Axis.parse(weights.get(0));
        Axis y = Axis.parse(weights.get(1));
        List<Parameter> parameters = Parameter.parseAll(front.list("parameters"));
        List<String> known = Stream.concat(
                        Stream.of(x.name(), y.name()), parameters.stream().map(Parameter::name))
                .toList();
        DataPart data = new DataPart(document, datasets, known);
        Program program =
                parse(Stream.concat(known.stream(), data.known().stream()).collect(Collectors.toSet()));
        check(program, known, data.known());
        return new Surface(
                document.id(),
                front.required("name").text(),
                document.prose(),
                front.text("source").map(Line::text).orElse(""),
                fence.content().strip(),
                program,
                x,
                y,
                front.list("minima").stream().map(Minimum::parse).toList(),
                parameters,
                start(x, y),
                data.of(program));
    }

    private void check(Program program, List<String> known, List<String> columns) {
        if (known.stream().distinct().count() < known.size()) {
            throw document.error(1, "the two weights and the parameters need names of their own");
        }
        List<String> all =
                Stream.concat(known.stream(), columns.stream()).distinct().toList();
        for (String name : program.free()) {
            if (!all.contains(name)) {
                throw document.error(fence.lineOf(name), Suggest.unknown("name", name, all));
            }
        }
    }

    private Program parse(Set<String> known) {
        try {
            return Parser.parse(fence.content(), known);
        } catch (LanguageException e) {
            throw document.inside(fence, e.line(), e);
        }
    }

    private Point start(Axis x, Axis y) {
        return front.text("start").map(line -> start(line, x, y)).orElseGet(() -> Surface.corner(x, y));
    }

    private static Point start(Line line, Axis x, Axis y) {
        Notation.Parts parts = START.read(line);
        Point start = new Point(parts.number(1), parts.number(2));
        if (!x.contains(start.x()) || !y.contains(start.y())) {
            throw line.error("the start lies outside the weights' domains: move it inside");
        }
        return start;
    }
}
