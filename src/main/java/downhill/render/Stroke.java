package downhill.render;

/**
 * A thin line that lies on the landscape through a point of the domain, by (dx, dy) to both sides, in 0xRRGGBB; its
 * name, which may be empty, stands at the end.
 */
public record Stroke(double x, double y, double dx, double dy, int colour, String name) {}
