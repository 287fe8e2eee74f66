package downhill.optimizer;

import downhill.document.Parameter;
import downhill.document.Words;
import downhill.language.LanguageException;
import downhill.language.Parser;
import downhill.language.Program;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A rule without a document: decides which of its names are parameters. */
final class TypedRule {
    /** What every rule is given, and may not assign. */
    static final List<String> GIVEN = List.of("g", "t", "newton");

    /** What people mean by these names. */
    private static final Map<String, Parameter> USUAL = Map.ofEntries(
            usual("rate", 0.01, 1e-5, 10, true),
            usual("beta", 0.9, 0, 0.999, false),
            usual("beta1", 0.9, 0, 0.999, false),
            usual("beta2", 0.999, 0, 0.99999, false),
            usual("decay", 0.9, 0, 0.999, false),
            usual("eps", 1e-8, 1e-12, 1, true),
            usual("damping", 1e-3, 1e-6, 10, true));

    private final String text;
    private final Program program;
    private final Function<String, Optional<Parameter>> known;

    /** @param known the parameter of a name, where there is one already */
    TypedRule(String text, Function<String, Optional<Parameter>> known) {
        this.text = text;
        this.program = Parser.parse(text);
        this.known = known;
    }

    private static Map.Entry<String, Parameter> usual(String name, double value, double min, double max, boolean log) {
        return Map.entry(name, new Parameter(name, value, min, max, log));
    }

    /** A parameter with this value, in its usual range if it lies there. */
    static Parameter parameter(String name, double value) {
        Parameter usual = USUAL.get(name);
        if (usual == null || value < usual.min() || value > usual.max()) return Parameter.of(name, value);
        return new Parameter(name, value, usual.min(), usual.max(), usual.log());
    }

    Optimizer optimizer() {
        check();
        return new Optimizer(Optimizer.TYPED, "Your rule", "", parameters(), new Rule(text.strip(), program, state()));
    }

    private void check() {
        for (Program.Statement statement : program.statements()) {
            if (statement.name() == null) {
                throw error("every line of a rule gives a name a value, like w = w - rate*g: this one gives none", "");
            }
        }
        if (!program.assigned().containsKey("w")) {
            throw error("this rule never changes `w`: add a line such as w = w - rate*g", "");
        }
        for (String name : GIVEN) {
            if (program.assigned().containsKey(name)) {
                throw error("`" + name + "` is given to the rule: assign to another name", name);
            }
        }
    }

    private List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        List<String> names = new ArrayList<>(program.free());
        names.remove("w");
        names.removeAll(GIVEN);
        names.removeAll(program.assigned().keySet());
        names.sort(Comparator.comparing(name -> !name.equals("rate")));
        // The rule need not name the damping for its Newton step to have one.
        if (program.free().contains("newton") && !names.contains("damping")) names.add("damping");
        for (String name : names) {
            if (name.equals("noise")) throw error("`noise` is a setting of every team: choose another name", name);
            parameters.add(known.apply(name).orElseGet(() -> USUAL.getOrDefault(name, Parameter.of(name, 1))));
        }
        return parameters;
    }

    private Map<String, Double> state() {
        Map<String, Double> state = new LinkedHashMap<>();
        for (String name : program.assigned().keySet()) {
            if (program.free().contains(name) && !name.equals("w")) state.put(name, 0.0);
        }
        return state;
    }

    private LanguageException error(String sentence, String name) {
        return new LanguageException(sentence, text, Math.max(0, name.isEmpty() ? 0 : Words.offset(text, name)));
    }
}
