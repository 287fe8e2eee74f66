package downhill.circuit;

import downhill.document.Block.Fence;
import downhill.document.Document;
import downhill.document.FrontMatter;
import downhill.document.Line;
import downhill.document.Parameter;
import downhill.document.Suggest;
import downhill.language.LanguageException;
import downhill.language.Parser;
import downhill.language.Program;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one circuit document and checks that its parts fit together. */
final class SchematicDocument {
    private static final List<String> KEYS = List.of("name", "source", "inputs", "results");

    private final Document document;
    private final FrontMatter front;
    private final Fence fence;

    SchematicDocument(Document document) {
        this.document = document;
        this.front = document.front();
        this.fence = document.fence("circuit");
    }

    Schematic schematic() {
        front.allow(KEYS);
        List<Line> lines = front.list("inputs");
        List<Parameter> inputs = Parameter.parseAll(lines);
        Set<String> known = inputs.stream().map(Parameter::name).collect(Collectors.toSet());
        List<String> results = results(known);
        String text = text(results);
        Program program = read(text, known);
        check(program, inputs, lines);
        return new Schematic(
                document.id(),
                front.required("name").text(),
                document.prose(),
                front.text("source").map(Line::text).orElse(""),
                text.strip(),
                program,
                results.isEmpty() ? Circuit.of(program) : Circuit.ofResults(program, results),
                inputs);
    }

    /** Statements whose values leave the circuit side by side; none where its last one alone does. */
    private List<String> results(Set<String> known) {
        List<Line> lines = front.list("results");
        if (lines.isEmpty()) return List.of();
        Set<String> assigned = read(fence.content(), known).assigned().keySet();
        for (Line line : lines) {
            if (!assigned.contains(line.text())) throw line.error(Suggest.unknown("statement", line.text(), assigned));
        }
        return lines.stream().map(Line::text).toList();
    }

    /** What the gradients are of is the sum of all results. */
    private String text(List<String> results) {
        String sum = String.join(" + ", results);
        return sum.isEmpty() ? fence.content() : fence.content().stripTrailing() + "\n" + sum;
    }

    private Program read(String text, Set<String> known) {
        try {
            return Parser.parse(text, known);
        } catch (LanguageException e) {
            throw document.inside(fence, e.line(), e);
        }
    }

    /** Every name that the formula reads has a value, and there is no value for any other. */
    private void check(Program program, List<Parameter> inputs, List<Line> lines) {
        List<String> given = inputs.stream().map(Parameter::name).toList();
        for (String name : program.free()) {
            if (!given.contains(name)) {
                throw document.error(
                        fence.lineOf(name),
                        "`" + name + "` has no value: put it under `inputs`, like `- " + name + " = 1 in [-5, 5]`");
            }
        }
        for (int i = 0; i < given.size(); i++) {
            if (!program.free().contains(given.get(i))) {
                throw lines.get(i).error(Suggest.unknown("input", given.get(i), program.free()));
            }
        }
    }
}
