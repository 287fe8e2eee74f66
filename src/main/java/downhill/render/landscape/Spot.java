package downhill.render.landscape;

/** A point of the domain. */
public record Spot(double x, double y) {}
