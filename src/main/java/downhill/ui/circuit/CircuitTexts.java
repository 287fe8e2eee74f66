package downhill.ui.circuit;

import downhill.circuit.Gate;
import downhill.circuit.Labels;
import downhill.circuit.Spacing;
import downhill.circuit.Trace;
import java.util.List;
import java.util.OptionalDouble;

/** What is written at each gate of a circuit; while a pass runs only what changes is written anew. */
final class CircuitTexts {
    final String[] ids;
    final String[] helps;
    final String[] symbols;
    final String[] names;
    final String[] values;
    final String[] gradients;
    final String[] placedFormulas;
    private final Spacing spacing;
    private final OptionalDouble[] known;
    private final OptionalDouble[] arrived;
    /** How many parts of the gradient have arrived. */
    private final int[] parts;

    private Trace trace;

    CircuitTexts(Trace trace, Spacing spacing) {
        this.spacing = spacing;
        List<Gate> gates = trace.circuit().gates();
        ids = texts(gates, gate -> "Gate " + (gate.isNumber() ? "number " + gate.index() : gate.name()));
        helps = texts(gates, CircuitTexts::help);
        symbols = texts(gates, Labels::symbol);
        names = new String[gates.size()];
        values = new String[gates.size()];
        gradients = new String[gates.size()];
        placedFormulas = new String[gates.size()];
        known = new OptionalDouble[gates.size()];
        arrived = new OptionalDouble[gates.size()];
        parts = new int[gates.size()];
        follow(trace);
    }

    /** Another trace of the same circuit. */
    void follow(Trace next) {
        if (next.isSame(trace)) {
            return;
        }
        trace = next;
        Labels labels = new Labels(next, spacing);
        for (Gate gate : next.circuit().gates()) {
            value(labels, gate);
            gradient(labels, gate);
        }
    }

    private void value(Labels labels, Gate gate) {
        int i = gate.index();
        OptionalDouble value = trace.value(gate);
        if (!value.equals(known[i])) {
            known[i] = value;
            names[i] = labels.name(gate);
            values[i] = labels.value(gate);
        }
    }

    private void gradient(Labels labels, Gate gate) {
        int i = gate.index();
        OptionalDouble gradient = trace.gradient(gate);
        int count = trace.arrived(gate);
        // With one part among several the sum may stay and its terms not.
        if (!gradient.equals(arrived[i]) || count != parts[i] || count > 1) {
            arrived[i] = gradient;
            parts[i] = count;
            gradients[i] = labels.gradient(gate);
            placedFormulas[i] = labels.sum(gate);
        }
    }

    private interface Text {
        String of(Gate gate);
    }

    private static String[] texts(List<Gate> gates, Text text) {
        return gates.stream().map(text::of).toArray(String[]::new);
    }

    private static String help(Gate gate) {
        if (gate.isNumber()) {
            return "A number. It takes no gradient, since nothing can change it.";
        }
        if (gate.isInput()) {
            return "The input " + gate.name()
                    + ". Drag it up or down and watch every number follow. Double-click to type it."
                    + " Click to see its gradient.";
        }
        return gate.op().role() + ". Click to open its sums.";
    }
}
