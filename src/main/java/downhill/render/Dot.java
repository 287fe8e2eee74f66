package downhill.render;

/** A small disc that lies on a point of the domain, in 0xRRGGBB, with its radius in pixels at scale 1. */
public record Dot(double x, double y, int colour, double radius) {}
