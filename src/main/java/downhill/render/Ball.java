package downhill.render;

/** A ball that lies on the landscape at a point of the domain, ringed in its team's colour, 0xRRGGBB. */
public record Ball(double x, double y, int colour) {}
