package downhill.render;

import downhill.render.landscape.DomainPoint;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is drawn on a landscape to explain it.
 *
 * @param tangents where a patch of the tangent plane touches
 * @param field whether arrows all over the map show the gradient
 * @param gradient the colour of field and tangent planes, 0xRRGGBB
 * @param dots below arrows and ellipses, such as where batches pull
 * @param note what to know of the arrows' lengths, or empty
 */
public record Guides(
        List<Arrow> arrows,
        List<Stroke> strokes,
        List<Ellipse> ellipses,
        List<DomainPoint> tangents,
        boolean field,
        int gradient,
        List<Dot> dots,
        String note) {
    /** Nothing to explain. */
    public static final Guides NONE = new Guides(List.of(), List.of(), List.of(), List.of(), false, 0, List.of(), "");

    public Guides {
        arrows = List.copyOf(arrows);
        strokes = List.copyOf(strokes);
        ellipses = List.copyOf(ellipses);
        tangents = List.copyOf(tangents);
        dots = List.copyOf(dots);
    }

    /** Without dots. */
    public Guides(
            List<Arrow> arrows,
            List<Stroke> strokes,
            List<Ellipse> ellipses,
            List<DomainPoint> tangents,
            boolean field,
            int gradient,
            String note) {
        this(arrows, strokes, ellipses, tangents, field, gradient, List.of(), note);
    }

    /** These, with something that matters more to know than the arrows' lengths. */
    public Guides noting(String words) {
        return new Guides(arrows, strokes, ellipses, tangents, field, gradient, dots, words);
    }

    /** These on a flat map: without what stands upright, and without the note where it stands elsewhere already. */
    public Guides onMap(boolean noted) {
        return new Guides(arrows, strokes, ellipses, List.of(), field, gradient, dots, noted ? "" : note);
    }

    /** These with a line more. */
    public Guides with(Stroke line) {
        List<Stroke> more = Stream.concat(strokes.stream(), Stream.of(line)).toList();
        return new Guides(arrows, more, ellipses, tangents, field, gradient, dots, note);
    }

    /** These with an arrow, ellipses and dots, and something to know of them. */
    public Guides with(Arrow arrow, List<Ellipse> round, List<Dot> more, String words) {
        return new Guides(
                Stream.concat(arrows.stream(), Stream.of(arrow)).toList(),
                strokes,
                Stream.concat(ellipses.stream(), round.stream()).toList(),
                tangents,
                field,
                gradient,
                more,
                note.isEmpty() ? words : note + "; " + words);
    }
}
