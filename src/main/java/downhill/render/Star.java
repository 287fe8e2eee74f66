package downhill.render;

/** A known minimum at a point of the domain: of the whole landscape where {@code global}, else of its surroundings. */
public record Star(double x, double y, boolean global) {}
