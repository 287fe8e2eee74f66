package downhill.render;

import downhill.render.landscape.Marker;
import java.util.Optional;

/**
 * A ball that lies on the landscape at a point of the domain.
 *
 * @param colour of its team, 0xRRGGBB
 * @param marker painted on a ball in that colour; without one the ball is white and ringed in it
 */
public record Ball(double x, double y, int colour, Optional<Marker> marker) {
    /** A white one. */
    public Ball(double x, double y, int colour) {
        this(x, y, colour, Optional.empty());
    }
}
