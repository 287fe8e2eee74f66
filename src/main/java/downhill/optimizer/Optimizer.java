package downhill.optimizer;

import downhill.document.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An update rule with its name and its sliders; {@code about} is Markdown. */
public record Optimizer(String id, String title, String about, List<Parameter> parameters, Rule rule) {
    /** The id of one that somebody typed and that is in no document. */
    public static final String TYPED = "typed";

    public Optimizer {
        parameters = List.copyOf(parameters);
    }

    /** The same under another id. */
    public Optimizer withId(String next) {
        return new Optimizer(next, title, about, parameters, rule);
    }

    /** The same under a name of its own. */
    public Optimizer called(String newId, String newTitle) {
        return new Optimizer(newId, newTitle, about, parameters, rule);
    }

    /** The same with the parameter of that name replaced. */
    public Optimizer with(Parameter parameter) {
        List<Parameter> next = parameters.stream()
                .map(old -> old.name().equals(parameter.name()) ? parameter : old)
                .toList();
        return new Optimizer(id, title, about, next, rule);
    }

    /** The same with other values of some states before the first step. */
    public Optimizer startingWith(Map<String, Double> initial) {
        Map<String, Double> state = new LinkedHashMap<>(rule.state());
        initial.forEach((name, value) -> {
            if (state.replace(name, value) == null) {
                throw new IllegalArgumentException(
                        "`" + name + "` is not state: the rule does not read it before it assigns it");
            }
        });
        return new Optimizer(id, title, about, parameters, new Rule(rule.text(), rule.program(), state));
    }
}
