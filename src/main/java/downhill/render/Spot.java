package downhill.render;

/** A point of the domain. */
public record Spot(double x, double y) {}
