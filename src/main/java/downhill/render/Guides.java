package downhill.render;

import java.util.List;

/**
 * What is drawn on a landscape to explain it.
 *
 * @param tangents where a patch of the tangent plane touches
 * @param field whether arrows all over the map show the gradient
 * @param gradient the colour of field and tangent planes, 0xRRGGBB
 * @param note what to know of the arrows' lengths, or empty
 */
public record Guides(
        List<Arrow> arrows,
        List<Stroke> strokes,
        List<Ellipse> ellipses,
        List<Spot> tangents,
        boolean field,
        int gradient,
        String note) {
    /** Nothing to explain. */
    public static final Guides NONE = new Guides(List.of(), List.of(), List.of(), List.of(), false, 0, "");

    public Guides {
        arrows = List.copyOf(arrows);
        strokes = List.copyOf(strokes);
        ellipses = List.copyOf(ellipses);
        tangents = List.copyOf(tangents);
    }
}
