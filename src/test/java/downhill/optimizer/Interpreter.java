package downhill.optimizer;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.language.Expr;
import java.util.HashMap;
import java.util.Map;

/** Runs a rule for one weight, statement by statement, in double. */
final class Interpreter {
    private final Map<String, Expr> next;
    private final Map<String, Double> values = new HashMap<>();

    Interpreter(Optimizer optimizer, Map<String, Double> settings, double weight) {
        next = optimizer.rule().next();
        optimizer.parameters().forEach(parameter -> values.put(parameter.name(), parameter.value()));
        assertThat(values.keySet()).containsAll(settings.keySet());
        values.putAll(settings);
        values.putAll(optimizer.rule().state());
        values.put("w", weight);
    }

    double weight() {
        return values.get("w");
    }

    /** One step with gradient g; t counts from 1. */
    void step(double g, int t) {
        values.put("g", g);
        values.put("t", (double) t);
        Map<String, Double> after = new HashMap<>();
        next.forEach((name, value) -> after.put(name, value.evaluate(values)));
        values.putAll(after);
    }
}
