package downhill.language;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The reference evaluator: the graph as a list of gates, run over blocks of points in double, forward and then
 * backward gate by gate as backpropagation is taught. Immutable and shareable; each thread takes its own {@link Run}.
 */
public final class Tape {
    /** @param conditional whether it hands on 0 where it gets 0 */
    private record Gate(Op op, int[] in, int out, boolean conditional) {}

    private static final int MOST_INPUTS = 3;

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
        Set<Expr> conditional = roots.isEmpty() ? Set.of() : Routing.conditional(roots.get(0));
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
            else gates[count++] = gate(node, slot, next, conditional.contains(node));
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

    private static Gate gate(Expr node, Map<Expr, Integer> slot, int out, boolean conditional) {
        int[] in = node.args().stream().mapToInt(slot::get).toArray();
        return new Gate(node.op(), in, out, conditional);
    }

    /** Work space for blocks of up to {@code block} points; for one thread at a time. */
    public Run run(int block) {
        return run(block, Rounding.DOUBLE);
    }

    /** The same that rounds its inputs and every gate's result, as an engine of that precision does. */
    public Run run(int block, Rounding rounding) {
        return new Run(block, rounding);
    }

    /** One thread's arrays: fill {@link #input}, then {@link #forward}, then if wanted {@link #backward}. */
    public final class Run {
        private final double[][] values;
        private final double[][][] in;
        private double[][] adjoints;
        private double[][][] out;
        private double[][] parts;
        private final Rounding rounding;

        private Run(int block, Rounding rounding) {
            this.rounding = rounding;
            values = new double[slots][block];
            for (int i = inputs.length; i < slots; i++) Arrays.fill(values[i], rounding.round(constants[i]));
            in = ports(values);
        }

        /** For each gate the arrays of its inputs. */
        private double[][][] ports(double[][] arrays) {
            double[][][] ports = new double[gates.length][][];
            Arrays.setAll(
                    ports,
                    gate -> Arrays.stream(gates[gate].in())
                            .mapToObj(slot -> arrays[slot])
                            .toArray(double[][]::new));
            return ports;
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
            for (int input : inputs) rounding.round(values[input], n);
            for (int i = 0; i < gates.length; i++) {
                double[] out = values[gates[i].out()];
                gates[i].op().forward().run(in[i], out, n);
                rounding.round(out, n);
            }
        }

        /** Backpropagates an upstream gradient of 1 from output 0, after {@link #forward} on the same n points. */
        public void backward(int n) {
            if (adjoints == null) prepare();
            for (double[] adjoint : adjoints) Arrays.fill(adjoint, 0, n, 0);
            Arrays.fill(adjoints[outputs[0]], 0, n, 1);
            for (int i = gates.length - 1; i >= 0; i--) {
                if (gates[i].conditional()) conditional(i, n);
                else backward(i, out[i], n);
                for (double[] adjoint : out[i]) rounding.round(adjoint, n);
            }
        }

        private void prepare() {
            adjoints = new double[slots][values[0].length];
            out = ports(adjoints);
            parts = new double[MOST_INPUTS][values[0].length];
        }

        private void backward(int gate, double[][] to, int n) {
            int own = gates[gate].out();
            gates[gate].op().backward().run(in[gate], values[own], adjoints[own], to, n);
        }

        /** Only where a gradient arrives: elsewhere its slopes may be anything. */
        private void conditional(int gate, int n) {
            for (double[] part : parts) Arrays.fill(part, 0, n, 0);
            backward(gate, parts, n);
            double[] upstream = adjoints[gates[gate].out()];
            for (int input = 0; input < out[gate].length; input++) {
                double[] to = out[gate][input];
                for (int i = 0; i < n; i++) if (upstream[i] != 0) to[i] += parts[input][i];
            }
        }
    }
}
