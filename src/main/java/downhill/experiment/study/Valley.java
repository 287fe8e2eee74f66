package downhill.experiment.study;

import downhill.experiment.plan.Covariance;
import downhill.experiment.plan.Curvature;

/**
 * A minimum of the training loss inside the domain.
 *
 * @param loss over the rows trained on
 * @param heldOut the loss over the rows held out, at the same place; NaN where there are none
 * @param curvature there; the smaller its largest eigenvalue, the wider the valley
 * @param noise the spread of single rows' gradients there
 */
public record Valley(double x, double y, double loss, double heldOut, Curvature curvature, Covariance noise) {}
