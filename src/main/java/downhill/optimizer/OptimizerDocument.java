package downhill.optimizer;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one optimizer document and checks that its rule can be run. */
final class OptimizerDocument {
    private static final List<String> KEYS = List.of("name", "parameters", "state");
    private static final Notation STATE = new Notation("acc = 0", "NAME = NUMBER");

    private final Document document;
    private final FrontMatter front;
    private final Fence fence;

    OptimizerDocument(Document document) {
        this.document = document;
        this.front = document.front();
        this.fence = document.fence("rule");
    }

    Optimizer optimizer() {
        front.allow(KEYS);
        List<Parameter> parameters = Parameter.parseAll(front.list("parameters"));
        Program program = parse();
        check(program, parameters);
        return new Optimizer(
                document.id(),
                front.required("name").text(),
                document.prose(),
                parameters,
                new Rule(fence.content().strip(), program, state(program)));
    }

    private Program parse() {
        try {
            return Parser.parse(fence.content());
        } catch (LanguageException e) {
            throw document.inside(fence, e.line(), e);
        }
    }

    private void check(Program program, List<Parameter> parameters) {
        Set<String> assigned = program.assigned().keySet();
        if (!assigned.contains("w")) {
            throw document.error(fence.line(), "this rule never changes `w`: add a line such as `w = w - rate*g`");
        }
        List<String> inputs = new ArrayList<>(TypedRule.GIVEN);
        parameters.forEach(parameter -> inputs.add(parameter.name()));
        for (String name : inputs) {
            if (assigned.contains(name)) {
                throw document.error(fence.lineOf(name), "`" + name + "` is given to the rule: assign to another name");
            }
        }
        checkRead(program, inputs);
    }

    private void checkRead(Program program, List<String> inputs) {
        List<String> known = new ArrayList<>(inputs);
        known.add("w");
        known.addAll(program.assigned().keySet());
        for (String name : program.free()) {
            if (!known.contains(name)) {
                throw document.error(fence.lineOf(name), Suggest.unknown("name", name, known));
            }
        }
    }

    /** The assigned names that are read first, in order, with the document's initial values, else 0. */
    private Map<String, Double> state(Program program) {
        Map<String, Double> state = new LinkedHashMap<>();
        program.assigned().keySet().stream()
                .filter(name -> program.free().contains(name) && !name.equals("w"))
                .forEach(name -> state.put(name, 0.0));
        for (Line line : front.list("state")) {
            Notation.Parts parts = STATE.read(line);
            if (state.replace(parts.text(1), parts.number(2)) == null) {
                throw line.error(
                        "`" + parts.text(1) + "` is not state: the rule does not read it before it assigns it");
            }
        }
        return state;
    }
}
