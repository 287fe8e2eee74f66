package downhill.circuit;

import downhill.language.Parser;
import java.util.Map;

/** Circuits and traces that several tests look at. */
final class Circuits {
    private Circuits() {}

    static Circuit of(String formula) {
        return Circuit.of(Parser.parse(formula));
    }

    static Trace trace(String formula, Map<String, Double> point) {
        return Trace.of(of(formula), point);
    }

    /** The course's (x + y)·z at (−2, 5, −4). */
    static Trace course() {
        return trace("q = x + y; f = q*z", Map.of("x", -2.0, "y", 5.0, "z", -4.0));
    }

    static Gate gate(Trace trace, String name) {
        return trace.circuit().gate(name).orElseThrow();
    }

    static double gradient(Trace trace, String name) {
        return trace.gradient(gate(trace, name)).orElseThrow();
    }

    static double value(Trace trace, String name) {
        return trace.value(gate(trace, name)).orElseThrow();
    }
}
