package downhill.ui;

import downhill.circuit.Gate;
import downhill.circuit.Labels;
import downhill.circuit.Setting;
import downhill.circuit.Trace;
import java.util.List;

/** What is written at each gate of one trace, made once and not in every frame. */
final class CircuitTexts {
    final Trace trace;
    final String[] ids;
    final String[] helps;
    final String[] symbols;
    final String[] names;
    final String[] values;
    final String[] gradients;
    final String[] sums;

    CircuitTexts(Trace trace, Setting setting) {
        this.trace = trace;
        List<Gate> gates = trace.circuit().gates();
        Labels labels = new Labels(trace, setting);
        ids = texts(gates, gate -> "Gate " + (gate.isNumber() ? "number " + gate.index() : gate.name()));
        helps = texts(gates, CircuitTexts::help);
        symbols = texts(gates, Labels::symbol);
        names = texts(gates, labels::name);
        values = texts(gates, labels::value);
        gradients = texts(gates, labels::gradient);
        sums = texts(gates, labels::sum);
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
