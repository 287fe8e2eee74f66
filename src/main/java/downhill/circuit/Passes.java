package downhill.circuit;

import downhill.language.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Both passes over a circuit at a point, whole: {@link Trace} uncovers them gate by gate. In double. */
final class Passes {
    final double[] values;
    final double[] gradients;
    final double[][] locals;
    final double[][] downstream;
    /** For each gate, what its uses hand back, in the order in which the backward pass comes to them. */
    final List<List<Contribution>> contributions;

    private Passes(int gates) {
        values = new double[gates];
        gradients = new double[gates];
        locals = new double[gates][];
        downstream = new double[gates][];
        contributions = new ArrayList<>(gates);
        for (int i = 0; i < gates; i++) contributions.add(new ArrayList<>());
    }

    /** An input without a value is NaN. */
    static Passes of(Circuit circuit, Map<String, Double> inputs) {
        Passes passes = new Passes(circuit.gates().size());
        for (Gate gate : circuit.gates()) passes.forward(gate, inputs);
        passes.gradients[circuit.output().index()] = 1;
        for (int i = circuit.gates().size() - 1; i >= 0; i--) passes.backward(circuit, circuit.gate(i));
        return passes;
    }

    private void forward(Gate gate, Map<String, Double> inputs) {
        int i = gate.index();
        if (gate.isNumber()) {
            values[i] = gate.number();
        } else if (gate.isInput()) {
            values[i] = inputs.getOrDefault(gate.name(), Double.NaN);
        } else {
            Op op = gate.op();
            double a = values[gate.inputs().get(0)];
            double b = op.arity() == 2 ? values[gate.inputs().get(1)] : 0;
            values[i] = op.value(a, b);
            locals[i] = op.partials(a, b);
        }
    }

    /** Hands the gate's gradient on to its inputs; a number takes none. */
    private void backward(Circuit circuit, Gate gate) {
        if (!gate.operates()) return;
        int i = gate.index();
        downstream[i] = new double[gate.inputs().size()];
        for (int input = 0; input < downstream[i].length; input++) {
            int to = gate.inputs().get(input);
            if (circuit.gate(to).isNumber()) continue;
            // 0 is added so that no gradient is −0.
            downstream[i][input] = gradients[i] * locals[i][input] + 0;
            gradients[to] += downstream[i][input];
            contributions.get(to).add(new Contribution(new Use(i, input), downstream[i][input]));
        }
    }
}
