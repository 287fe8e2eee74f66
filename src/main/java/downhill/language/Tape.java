package downhill.language;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reference evaluator: the graph as a list of gates, run over blocks of points in double, forward and then
 * backward gate by gate as backpropagation is taught. Immutable and shareable; each thread takes its own {@link Run}.
 */
public final class Tape {
    private record Gate(Op op, int a, int b, int out) {}

    private final Gate[] gates;
    private final double[] constants;
    private final int slots;
    private final int[] inputs;
    private final int[] outputs;

    private Tape(Gate[] gates, double[] constants, int[] inputs, int[] outputs) {
        this.gates = gates;
        this.constants = constants;
        this.slots = constants.length;
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /** Compiles the outputs as functions of the inputs; a variable that is not an input is an error. */
    public static Tape of(List<Expr> outputs, List<String> inputs) {
        List<Expr> roots = Lowering.of(outputs);
        List<Expr> order = Expr.order(roots);
        Map<Expr, Integer> slot = new IdentityHashMap<>();
        double[] constants = new double[inputs.size() + order.size()];
        Arrays.fill(constants, Double.NaN);
        Gate[] gates = new Gate[order.size()];
        int count = 0;
        int next = inputs.size();
        for (Expr node : order) {
            if (node.op() == Op.VARIABLE) {
                slot.put(node, input(node, inputs));
                continue;
            }
            slot.put(node, next);
            if (node.isConstant()) constants[next] = node.value();
            else gates[count++] = gate(node, slot, next);
            next++;
        }
        int[] in = new int[inputs.size()];
        Arrays.setAll(in, i -> i);
        int[] out = roots.stream().mapToInt(slot::get).toArray();
        return new Tape(Arrays.copyOf(gates, count), Arrays.copyOf(constants, next), in, out);
    }

    private static int input(Expr node, List<String> inputs) {
        int at = inputs.indexOf(node.name());
        if (at < 0) throw new IllegalArgumentException("`" + node.name() + "` has no value");
        return at;
    }

    private static Gate gate(Expr node, Map<Expr, Integer> slot, int out) {
        int a = slot.get(node.args().get(0));
        int b = node.args().size() == 2 ? slot.get(node.args().get(1)) : a;
        return new Gate(node.op(), a, b, out);
    }

    /** Work space for blocks of up to {@code block} points; for one thread at a time. */
    public Run run(int block) {
        return new Run(block);
    }

    /** One thread's arrays: fill {@link #input}, then {@link #forward}, then if wanted {@link #backward}. */
    public final class Run {
        private final double[][] values;
        private double[][] adjoints;

        private Run(int block) {
            values = new double[slots][block];
            for (int i = inputs.length; i < slots; i++) Arrays.fill(values[i], constants[i]);
        }

        /** The values of input i, to be filled for the points of the block. */
        public double[] input(int i) {
            return values[inputs[i]];
        }

        /** The values of output i after {@link #forward}. */
        public double[] output(int i) {
            return values[outputs[i]];
        }

        /** ∂(output 0)/∂(input i) after {@link #backward}. */
        public double[] gradient(int i) {
            return adjoints[inputs[i]];
        }

        /** Evaluates the first n points. */
        public void forward(int n) {
            for (Gate gate : gates) gate.op().forward().run(values[gate.a()], values[gate.b()], values[gate.out()], n);
        }

        /** Backpropagates an upstream gradient of 1 from output 0, after {@link #forward} on the same n points. */
        public void backward(int n) {
            if (adjoints == null) adjoints = new double[slots][values[0].length];
            for (double[] adjoint : adjoints) Arrays.fill(adjoint, 0, n, 0);
            Arrays.fill(adjoints[outputs[0]], 0, n, 1);
            for (int i = gates.length - 1; i >= 0; i--) {
                Gate gate = gates[i];
                gate.op()
                        .backward()
                        .run(
                                values[gate.a()],
                                values[gate.b()],
                                values[gate.out()],
                                adjoints[gate.out()],
                                adjoints[gate.a()],
                                adjoints[gate.b()],
                                n);
            }
        }
    }
}
