package downhill.app.ball;

import downhill.experiment.plan.CurvatureProbe;
import downhill.experiment.plan.Probe;
import downhill.experiment.plan.StateKind;
import downhill.experiment.study.Arithmetic;
import java.util.List;
import java.util.Optional;

/**
 * What is known at one team's ball.
 *
 * @param here loss and gradient at the ball, in double
 * @param step steps done; the next is one more
 * @param rate the learning rate of the next step, or NaN where the rule has none
 * @param bend the second derivatives there, where a guide asks for them
 * @param next the next step with its numbers, noise and batch included, where a guide asks for it
 */
record BallFacts(
        int team,
        Probe.Reading here,
        long step,
        double rate,
        List<Memory> memory,
        Optional<CurvatureProbe.At> bend,
        Optional<Arithmetic> next) {
    /** A state of the rule at the ball: its name, what it is, and its values for x and y. */
    record Memory(String name, StateKind kind, double x, double y) {}

    /** Along x, how far plain gradient descent would go. */
    double descentX() {
        return -rate * here.slopeX();
    }

    double descentY() {
        return -rate * here.slopeY();
    }

    /** By how much the next step moves the ball along x; NaN where it was not asked for. */
    double nextX() {
        return sum(true);
    }

    double nextY() {
        return sum(false);
    }

    private double sum(boolean x) {
        if (next.isEmpty()) {
            return Double.NaN;
        }
        double sum = 0;
        for (Arithmetic.Move move : next.get().moves()) {
            sum += x ? move.dx() : move.dy();
        }
        return sum;
    }
}
