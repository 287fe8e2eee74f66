package downhill.render;

/**
 * An ellipse with its two axes that lies on the landscape around a point of the domain, in 0xRRGGBB; its half axes are
 * in the domain's units, and its name, which may be empty, stands beside it.
 */
public record Ellipse(double x, double y, double halfX, double halfY, int colour, String name) {}
