package downhill.optimizer;

import downhill.language.Expr;
import downhill.language.Program;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one step does to one weight. The program reads {@code w} (the weight), {@code g} (its gradient), {@code t} (the
 * step, from 1), {@code newton}, the parameters and its state; {@code state} holds the state's initial values in order.
 */
public record Rule(String text, Program program, Map<String, Double> state) {
    public Rule {
        state = Collections.unmodifiableMap(new LinkedHashMap<>(state));
    }

    /** The weight {@code w}, then every state name, each with its value after the step, in terms of those before. */
    public Map<String, Expr> next() {
        Map<String, Expr> assigned = program.assigned();
        Map<String, Expr> next = new LinkedHashMap<>();
        next.put("w", assigned.get("w"));
        state.keySet().forEach(name -> next.put(name, assigned.get(name)));
        return next;
    }

    /** Whether it asks for the Newton step (|H| + damping·I)⁻¹g. */
    public boolean secondOrder() {
        return program.free().contains("newton");
    }
}
