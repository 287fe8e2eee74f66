package downhill.render;

/**
 * An arrow that lies on the landscape from a point of the domain by (dx, dy) of it, in 0xRRGGBB; its name, which may be
 * empty, stands at its tip.
 */
public record Arrow(double x, double y, double dx, double dy, int colour, String name) {}
