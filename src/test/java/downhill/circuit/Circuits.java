package downhill.circuit;

import downhill.language.Parser;
import java.util.ArrayList;
import java.util.List;
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

    /** A network of tanh neurons, {@code width} to a layer, each with a weight for each neuron of the layer before. */
    static String network(int width, int layers) {
        StringBuilder text = new StringBuilder();
        for (int layer = 1; layer <= layers; layer++) {
            for (int to = 1; to <= width; to++) {
                List<String> terms = new ArrayList<>();
                for (int from = 1; from <= width; from++) {
                    String input = layer == 1 ? "x" + from : "h" + (layer - 1) + from;
                    terms.add("w%d%d%d*%s".formatted(layer, to, from, input));
                }
                text.append("h%d%d = tanh(%s)\n".formatted(layer, to, String.join(" + ", terms)));
            }
        }
        List<String> last = new ArrayList<>();
        for (int i = 1; i <= width; i++) last.add("h" + layers + i);
        return text + "loss = (" + String.join(" + ", last) + ")^2";
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
