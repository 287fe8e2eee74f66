package downhill.ui.circuit;

import downhill.circuit.Arithmetic;
import downhill.circuit.Circuit;
import downhill.circuit.Gate;
import downhill.circuit.Trace;
import downhill.language.Digits;
import downhill.workspace.CircuitLab;
import java.util.ArrayList;
import java.util.List;

/** What is happening on the bench, in a line or two. */
final class Narration {
    private Narration() {}

    static List<String> of(CircuitLab lab) {
        Trace trace = lab.trace();
        if (trace.current().isPresent()) {
            return atWork(lab, trace.current().get());
        }
        if (trace.isDone()) {
            if (trace.circuit().results().size() > 1) {
                return List.of("Each gate that ends here receives the gradient 1 and hands it back in its own way."
                        + " Drag an input and watch.");
            }
            return List.of("Every orange number says how fast " + output(trace)
                    + " grows when that value grows a little. Drag an input and watch.");
        }
        return List.of(
                trace.isForwardDone()
                        ? output(trace) + " = "
                                + Digits.text(trace.result().getAsDouble())
                                + ". Backward Pass now asks at every gate how much its inputs matter."
                        : "Set the inputs, then press Forward Pass. Nothing has been computed yet.");
    }

    private static String output(Trace trace) {
        Circuit circuit = trace.circuit();
        return circuit.results().size() == 1 ? circuit.resultName() : "the sum of all results";
    }

    private static List<String> atWork(CircuitLab lab, Gate gate) {
        Arithmetic arithmetic = new Arithmetic(lab.trace(), gate);
        if (!lab.trace().isBackwardBegun()) {
            return List.of(arithmetic.value().text());
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < gate.inputs().size(); i++) {
            boolean hidden = lab.isAsking(i);
            String text = new Arithmetic(hidden ? lab.trace().previous() : lab.trace(), gate)
                    .downstream(i)
                    .text();
            lines.add(hidden ? text + " = ?" : text);
        }
        return lines;
    }
}
