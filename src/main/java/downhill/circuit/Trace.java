package downhill.circuit;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A circuit at a point, as far as the forward and the backward pass have come. Immutable: a step gives another trace.
 * What has not been computed yet is empty, never 0. With n operations the positions are 0 (at rest), 1 to n (forward,
 * at one gate), n + 1 (forward done), n + 2 to 2n + 1 (backward, at one gate), and 2n + 2 (all done).
 */
public final class Trace {
    private final Circuit circuit;
    private final Map<String, Double> inputs;
    private final Passes passes;
    private final List<Gate> operations;
    /** For each gate its place among the operations, −1 for what computes nothing. */
    private final int[] ranks;

    private final PassProgress passProgress;

    private Trace(Circuit circuit, Map<String, Double> inputs, int position) {
        this.circuit = circuit;
        this.inputs = Map.copyOf(inputs);
        this.passes = Passes.of(circuit, inputs);
        this.operations = circuit.operations();
        this.ranks = new int[circuit.gates().size()];
        int rank = 0;
        for (Gate gate : circuit.gates()) ranks[gate.index()] = gate.operates() ? rank++ : -1;
        this.passProgress = new PassProgress(operations.size(), position);
    }

    private Trace(Trace other, PassProgress passProgress) {
        this.circuit = other.circuit;
        this.inputs = other.inputs;
        this.passes = other.passes;
        this.operations = other.operations;
        this.ranks = other.ranks;
        this.passProgress = passProgress;
    }

    /** At rest, before either pass; an input without a value is an IllegalArgumentException. */
    public static Trace of(Circuit circuit, Map<String, Double> inputs) {
        for (String name : circuit.inputs()) {
            if (!inputs.containsKey(name)) throw new IllegalArgumentException("`" + name + "` has no value");
        }
        return new Trace(circuit, inputs, 0);
    }

    /** Without values for the inputs: it stays at rest and knows nothing. */
    public static Trace unset(Circuit circuit) {
        return new Trace(circuit, Map.of(), 0);
    }

    public Circuit circuit() {
        return circuit;
    }

    /** The inputs' values by name. */
    public Map<String, Double> inputs() {
        return inputs;
    }

    /** The same stage with one input changed. */
    public Trace with(String name, double value) {
        return with(Map.of(name, value));
    }

    /** The same stage with these inputs changed. */
    public Trace with(Map<String, Double> values) {
        Map<String, Double> changed = new HashMap<>(inputs);
        changed.putAll(values);
        return of(circuit, changed).at(position());
    }

    /** Whether the other trace, which may be null, is of the same pass and has come as far. */
    public boolean isSame(Trace other) {
        return other != null && passes == other.passes && passProgress.equals(other.passProgress);
    }

    /** How many gates compute something. */
    public int operations() {
        return operations.size();
    }

    /** 0 to {@link #end}. */
    public int position() {
        return passProgress.position();
    }

    /** The position at which both passes are done. */
    public int end() {
        return passProgress.end();
    }

    /** The trace at a position, which is clamped to 0 … {@link #end}. */
    public Trace at(int position) {
        return isUnset() ? this : new Trace(this, passProgress.at(position));
    }

    private boolean isUnset() {
        return inputs.isEmpty() && !circuit.inputs().isEmpty();
    }

    /** One gate further; the same at the end. */
    public Trace next() {
        return at(position() + 1);
    }

    /** One gate back; the same at the start. */
    public Trace previous() {
        return at(position() - 1);
    }

    /** Before either pass, the inputs as they are. */
    public Trace reset() {
        return at(0);
    }

    /** The forward pass done and the backward pass not begun. */
    public Trace forward() {
        return at(passProgress.forwardEnd());
    }

    /** Both passes done. */
    public Trace backward() {
        return at(end());
    }

    public boolean isForwardDone() {
        return passProgress.isForwardDone();
    }

    public boolean isBackwardBegun() {
        return passProgress.isBackwardBegun();
    }

    public boolean isDone() {
        return position() == end();
    }

    /** The gate at which the running pass is; none at rest. */
    public Optional<Gate> current() {
        return passProgress.current() < 0 ? Optional.empty() : Optional.of(operations.get(passProgress.current()));
    }

    /** The forward pass at a gate; inputs and numbers are given, so done. */
    public State forward(Gate gate) {
        return gate.operates() ? passProgress.forward(ranks[gate.index()]) : State.DONE;
    }

    /**
     * The backward pass at a gate: running from the first contribution to its gradient until the gate has handed it on.
     * Numbers take no gradient: not run.
     */
    public State backward(Gate gate) {
        if (gradient(gate).isEmpty()) return State.NOT_RUN;
        boolean over =
                gate.operates() ? passProgress.backward(ranks[gate.index()]) == State.DONE : isGradientWhole(gate);
        return over ? State.DONE : State.RUNNING;
    }

    /** Whether an operation has handed its gradient on, or is just doing so. */
    private boolean isHandedOn(int gate) {
        return passProgress.backward(ranks[gate]) != State.NOT_RUN;
    }

    /** What the gate computes. */
    public OptionalDouble value(Gate gate) {
        boolean known = forward(gate) != State.NOT_RUN && !(gate.isInput() && isUnset());
        return given(known, passes.values[gate.index()]);
    }

    /** The circuit's value, or the sum of those that leave it side by side; empty until all are known. */
    public OptionalDouble result() {
        double sum = 0;
        for (int result : circuit.results()) {
            OptionalDouble value = value(circuit.gate(result));
            if (value.isEmpty()) return value;
            sum += value.getAsDouble();
        }
        return OptionalDouble.of(sum);
    }

    /** ∂f/∂(its value): the upstream gradient, the sum of the contributions that have arrived. */
    public OptionalDouble gradient(Gate gate) {
        boolean leaves = circuit.isOutput(gate);
        if (leaves && gate.uses().isEmpty()) return given(isBackwardBegun() && !gate.isNumber(), 1);
        int arrived = arrived(gate);
        double sum = leaves ? 1 : 0;
        for (int i = 0; i < arrived; i++) sum += all(gate).get(i).gradient();
        return given(arrived > 0, sum);
    }

    /** Whether all contributions to its gradient have arrived. */
    public boolean isGradientWhole(Gate gate) {
        return gradient(gate).isPresent() && arrived(gate) == gate.uses().size();
    }

    /** The parts of its gradient that have arrived, in that order: one for each use of its value. */
    public List<Contribution> contributions(Gate gate) {
        return Collections.unmodifiableList(all(gate).subList(0, arrived(gate)));
    }

    /** How many parts of its gradient have arrived. */
    public int arrived(Gate gate) {
        List<Contribution> all = all(gate);
        int arrived = 0;
        while (arrived < all.size() && isHandedOn(all.get(arrived).use().gate())) arrived++;
        return arrived;
    }

    private List<Contribution> all(Gate gate) {
        return passes.contributions.get(gate.index());
    }

    /** ∂(its value)/∂(its input), once the forward pass has computed the value. */
    public OptionalDouble local(Gate gate, int input) {
        boolean known = gate.operates() && forward(gate) != State.NOT_RUN;
        return given(known, known ? passes.locals[gate.index()][input] : 0);
    }

    /** What the gate hands back to an input, upstream gradient times local gradient; nothing to a number. */
    public OptionalDouble downstream(Gate gate, int input) {
        boolean number = circuit.gate(gate.inputs().get(input)).isNumber();
        boolean known = !number && isHandedOn(gate.index());
        return given(known, passes.downstream[gate.index()][input]);
    }

    /** ∂f/∂input by name, for the inputs whose gradient is whole. */
    public Map<String, Double> gradients() {
        Map<String, Double> gradients = new LinkedHashMap<>();
        for (Gate gate : circuit.gates()) {
            if (gate.isInput() && isGradientWhole(gate)) {
                gradients.put(gate.name(), gradient(gate).getAsDouble());
            }
        }
        return gradients;
    }

    private static OptionalDouble given(boolean known, double value) {
        return known ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
