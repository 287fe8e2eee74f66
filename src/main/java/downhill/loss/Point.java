package downhill.loss;

/** A place on a landscape, in the units of its axes. */
public record Point(double x, double y) {}
