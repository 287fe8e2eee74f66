package downhill.app;

import downhill.experiment.Probe;
import downhill.experiment.StateKind;
import java.util.List;

/**
 * What is known at one team's ball.
 *
 * @param here loss and gradient at the ball, in double
 * @param rate the learning rate, or NaN where the rule has none
 * @param nextX by how much the next step moves it along x, without noise; nextY along y
 */
record BallFacts(int team, Probe.Reading here, double rate, double nextX, double nextY, List<Memory> memory) {
    /** A state of the rule at the ball: its name, what it is, and its values for x and y. */
    record Memory(String name, StateKind kind, double x, double y) {}

    /** Along x, how far plain gradient descent would go. */
    double descentX() {
        return -rate * here.slopeX();
    }

    double descentY() {
        return -rate * here.slopeY();
    }
}
