package downhill.optimizer;

import downhill.document.Parameter;
import java.util.List;

/** An update rule with its name and its sliders; {@code about} is Markdown. */
public record Optimizer(String id, String title, String about, List<Parameter> parameters, Rule rule) {
    public Optimizer {
        parameters = List.copyOf(parameters);
    }
}
