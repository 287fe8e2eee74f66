package downhill.app.ball;

import downhill.experiment.study.Divergence;

/**
 * The first particle of a team that left the finite numbers, and why.
 *
 * @param step at which it did; the step before was its last finite one
 * @param x its last finite place; y as well
 */
public record TeamDivergence(int team, int particle, int step, double x, double y, Divergence why) {}
