package downhill.render;

/** A small disc of one size on the screen over a point of the domain, in 0xRRGGBB. */
public record Dot(double x, double y, int colour) {}
