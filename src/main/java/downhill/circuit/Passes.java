package downhill.circuit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Both passes over a circuit at a point, whole: {@link Trace} uncovers them gate by gate. In double. */
final class Passes {
    final double[] values;
    final double[] gradients;
    final double[][] locals;
    final double[][] downstream;
    private final boolean[] conditional;
    /** For each gate, what its uses hand back, in the order in which the backward pass comes to them. */
    final List<List<Contribution>> contributions;

    private Passes(int gates) {
        values = new double[gates];
        gradients = new double[gates];
        locals = new double[gates][];
        downstream = new double[gates][];
        conditional = new boolean[gates];
        contributions = new ArrayList<>(gates);
        for (int i = 0; i < gates; i++) contributions.add(new ArrayList<>());
    }

    /** An input without a value is NaN. */
    static Passes of(Circuit circuit, Map<String, Double> inputs) {
        Passes passes = new Passes(circuit.gates().size());
        for (Gate gate : circuit.gates()) passes.forward(gate, inputs);
        for (int result : circuit.results()) passes.gradients[result] = 1;
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
            double[] given =
                    gate.inputs().stream().mapToDouble(from -> values[from]).toArray();
            values[i] = gate.op().value(given);
            locals[i] = gate.op().partials(given);
        }
    }

    /** Hands the gate's gradient on to its inputs; a number takes none. */
    private void backward(Circuit circuit, Gate gate) {
        if (!gate.operates()) return;
        int i = gate.index();
        conditional[i] = isConditional(circuit, gate);
        downstream[i] = new double[gate.inputs().size()];
        for (int input = 0; input < downstream[i].length; input++) {
            int to = gate.inputs().get(input);
            if (circuit.gate(to).isNumber()) continue;
            downstream[i][input] = downstream(gate, input);
            gradients[to] += downstream[i][input];
            contributions.get(to).add(new Contribution(new Use(i, input), downstream[i][input]));
        }
    }

    /** What is not chosen gets nothing, and hands on nothing however steep it is. 0 is added so that none is −0. */
    private double downstream(Gate gate, int input) {
        double upstream = gradients[gate.index()];
        double local = locals[gate.index()][input];
        boolean unchosen = gate.op().routes(input) && local == 0;
        boolean passedOver = conditional[gate.index()] && upstream == 0;
        return unchosen || passedOver ? 0 : upstream * local + 0;
    }

    /** Whether all uses of a gate's value lead through inputs that may get nothing of the gradient. */
    private boolean isConditional(Circuit circuit, Gate gate) {
        return !gate.uses().isEmpty()
                && gate.uses().stream()
                        .allMatch(use -> conditional[use.gate()]
                                || circuit.gate(use.gate()).op().mayWithhold(use.input()));
    }
}
