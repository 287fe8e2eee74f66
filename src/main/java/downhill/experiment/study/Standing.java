package downhill.experiment.study;

/**
 * How a team does at one step.
 *
 * @param losses of the particles that stand for it, NaN where one left the finite numbers
 * @param ball the first particle's loss
 * @param heldOut the first particle's over the rows held out; NaN where none are
 * @param distance from a known minimum to the nearest of its particles' median; NaN where none is known
 * @param diverged the share in 0…1 of all its particles
 */
public record Standing(
        double[] losses, double ball, double heldOut, LossSpread lossSpread, double distance, double diverged) {}
