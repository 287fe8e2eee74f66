package downhill.render;

/**
 * An ellipse with its two axes that lies on the landscape around a point of the domain, in 0xRRGGBB; its half axes
 * (ax, ay) and (bx, by) are in the domain's units, and its name, which may be empty, stands beside it.
 */
public record Ellipse(double x, double y, double ax, double ay, double bx, double by, int colour, String name) {
    /** One whose axes lie along the domain's. */
    public Ellipse(double x, double y, double halfX, double halfY, int colour, String name) {
        this(x, y, halfX, 0, 0, halfY, colour, name);
    }
}
