package downhill.workspace;

import downhill.circuit.Gate;
import downhill.circuit.Schematic;
import downhill.circuit.Trace;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A circuit on the bench: how far its passes have come, and what is being looked at.
 *
 * @param goal the position of the trace up to which it goes on by itself
 * @param progress 0 to 1, how far the numbers have moved along the wires of the gate that is at work
 * @param speed gates a second
 * @param selected the index of the gate whose sums are shown, −1 for the one that is at work
 * @param asks whether a gradient is hidden until it has been typed
 * @param answered inputs of the gate at work whose gradients have been typed or shown
 * @param h the distance of the numerical gradient
 * @param across the input that becomes the landscape's first axis; along, its second
 */
public record CircuitLab(
        Schematic schematic,
        Trace trace,
        int goal,
        double progress,
        double speed,
        int selected,
        boolean asks,
        Set<Integer> answered,
        double h,
        String across,
        String along) {
    /** Gates a second at the speed that is called 1×. */
    public static final double PLAIN_SPEED = 1.2;

    private static final double USUAL_H = 1e-5;

    public CircuitLab {
        answered = Set.copyOf(answered);
    }

    /** At rest, at the circuit's own values. */
    public static CircuitLab of(Schematic schematic) {
        var names = schematic.circuit().inputs();
        return new CircuitLab(
                schematic,
                schematic.trace(),
                0,
                1,
                PLAIN_SPEED,
                -1,
                false,
                Set.of(),
                USUAL_H,
                names.isEmpty() ? "" : names.get(0),
                names.size() < 2 ? "" : names.get(1));
    }

    /** The circuit as it is to be drawn: numbers that are still on their way have not arrived. */
    public Trace shown() {
        return progress < 1 ? trace.previous() : trace;
    }

    public boolean isRunning() {
        return goal > trace.position();
    }

    /** Whether all that is written about it is the same as about the other, which may be null. */
    public boolean isAlike(CircuitLab other) {
        return other != null
                && trace.isSame(other.trace)
                && (progress < 1) == (other.progress < 1)
                && asks == other.asks
                && answered.equals(other.answered);
    }

    /** The gate whose sums are shown. */
    public Optional<Gate> subject() {
        return selected >= 0 && selected < trace.circuit().gates().size()
                ? Optional.of(trace.circuit().gate(selected))
                : trace.current();
    }

    /** Whether it waits for the gradient that the gate at work hands back to that input. */
    public boolean isAsking(int input) {
        return asks
                && trace.isBackwardBegun()
                && trace.current()
                        .filter(gate ->
                                !trace.circuit().gate(gate.inputs().get(input)).isNumber())
                        .isPresent()
                && !answered.contains(input);
    }

    /** Whether it waits for any gradient. */
    public boolean isAsking() {
        if (!asks || trace.current().isEmpty()) {
            return false;
        }
        int inputs = trace.current().get().inputs().size();
        for (int i = 0; i < inputs; i++) {
            if (isAsking(i)) {
                return true;
            }
        }
        return false;
    }

    /** After so many seconds. */
    public CircuitLab after(double seconds) {
        if (isAsking()) {
            return progress == 0 ? this : with(trace, goal, 0, answered);
        }
        if (progress >= 1 && !isRunning()) {
            return this;
        }
        double moved = progress + seconds * speed;
        int gates = Math.min((int) moved, Math.max(0, goal - trace.position()));
        if (gates == 0) {
            return with(trace, goal, Math.min(1, moved), answered);
        }
        return go(gates, moved);
    }

    /** Several gates a frame at high speed, one at a time where each asks. */
    private CircuitLab go(int gates, double moved) {
        int steps = asks ? 1 : gates;
        return with(trace.at(trace.position() + steps), goal, asks ? 0 : Math.min(1, moved - gates), Set.of());
    }

    private CircuitLab with(Trace next, int nextGoal, double nextProgress, Set<Integer> nextAnswered) {
        return new CircuitLab(
                schematic, next, nextGoal, nextProgress, speed, selected, asks, nextAnswered, h, across, along);
    }

    /** All values forward, from the start if they are there already. */
    public CircuitLab forwardPass() {
        int end = trace.forward().position();
        Trace from = trace.isForwardDone() ? trace.reset() : trace;
        return looking(-1).with(from, end, 1, Set.of());
    }

    /** All gradients back, after the values where those are missing. */
    public CircuitLab backwardPass() {
        Trace from = !trace.isForwardDone() || trace.isDone() ? trace.forward() : trace;
        return looking(-1).with(from, trace.end(), 1, Set.of());
    }

    /** Both passes, or a pause. */
    public CircuitLab run() {
        if (isRunning()) {
            return with(trace, trace.position(), progress, answered);
        }
        Trace from = trace.isDone() ? trace.reset() : trace;
        return looking(-1).with(from, trace.end(), 1, answered);
    }

    /** One gate further; numbers that are on their way arrive first. */
    public CircuitLab step() {
        if (isAsking() || trace.isDone()) {
            return with(trace, trace.position(), progress, answered);
        }
        Trace next = trace.next();
        return looking(-1).with(next, next.position(), next.current().isEmpty() ? 1 : 0, Set.of());
    }

    /** One gate back. */
    public CircuitLab back() {
        Trace before = trace.previous();
        return looking(-1).with(before, before.position(), 1, Set.of());
    }

    public CircuitLab reset() {
        return looking(-1).with(trace.reset(), 0, 1, Set.of());
    }

    /** Another value of an input; the passes stay where they are. */
    public CircuitLab with(String input, double value) {
        return with(trace.with(input, value), goal, progress, answered);
    }

    /** The gradient for that input has been typed, or shown. */
    public CircuitLab answered(int input) {
        Set<Integer> next = new TreeSet<>(answered);
        next.add(input);
        return with(trace, goal, progress, next);
    }

    /** At another trace of the same circuit, and at rest there. */
    public CircuitLab at(Trace next) {
        return with(next, next.position(), 1, Set.of());
    }

    public CircuitLab withSpeed(double next) {
        return new CircuitLab(schematic, trace, goal, progress, next, selected, asks, answered, h, across, along);
    }

    public CircuitLab looking(int next) {
        return new CircuitLab(schematic, trace, goal, progress, speed, next, asks, answered, h, across, along);
    }

    public CircuitLab asking(boolean next) {
        return new CircuitLab(schematic, trace, goal, progress, speed, selected, next, Set.of(), h, across, along);
    }

    public CircuitLab withH(double next) {
        return new CircuitLab(schematic, trace, goal, progress, speed, selected, asks, answered, next, across, along);
    }

    public CircuitLab withAxes(String nextAcross, String nextAlong) {
        return new CircuitLab(
                schematic, trace, goal, progress, speed, selected, asks, answered, h, nextAcross, nextAlong);
    }

    /** Another circuit at rest, with the speed and the questions as they are. */
    public CircuitLab with(Schematic next) {
        return of(next).withSpeed(speed).asking(asks).withH(h);
    }
}
