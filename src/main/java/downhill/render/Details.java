package downhill.render;

import downhill.render.landscape.DomainPoint;
import downhill.render.landscape.Landscape;
import java.util.List;
import java.util.Optional;

/**
 * What a picture shows beside the landscape and what moves on it.
 *
 * @param map whether it is the flat map from above: colours without light, axes at the edges
 * @param floorMap whether the landscape's colours and lines also lie on a floor deep below it
 * @param corner where something lies over the picture
 * @param pointed the place that the pointer is over, here or in another picture of the same landscape
 */
public record Details(
        boolean map,
        boolean contours,
        boolean labels,
        boolean floorMap,
        List<Star> stars,
        Optional<DomainPoint> pointed,
        Corner corner) {
    /** The landscape from the side with contour lines and nothing else. */
    public static final Details PLAIN = new Details(false, true, false, false, List.of(), Optional.empty());

    private static final double LOW_FLOOR = -0.8;

    public Details {
        stars = List.copyOf(stars);
    }

    /** With nothing over it. */
    public Details(
            boolean map,
            boolean contours,
            boolean labels,
            boolean floorMap,
            List<Star> stars,
            Optional<DomainPoint> pointed) {
        this(map, contours, labels, floorMap, stars, pointed, Corner.NONE);
    }

    /** The world height of the floor under a landscape, by whether a map lies on it. */
    public static double floor(boolean floorMap) {
        return floorMap ? LOW_FLOOR : Landscape.FLOOR;
    }
}
