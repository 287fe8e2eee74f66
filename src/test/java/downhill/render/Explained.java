package downhill.render;

import downhill.render.landscape.DomainPoint;
import downhill.render.landscape.Landscape;
import java.util.ArrayList;
import java.util.List;

/** Guides at the balls of a picture, of every kind, in sizes to look at; the property {@code guides} chooses: asetf. */
final class Explained {
    private static final int ORANGE = 0xF5A742;

    private Explained() {}

    static Guides guides(Landscape landscape, SceneContents view) {
        String kinds = System.getProperty("guides", "");
        double unit = (landscape.field().x1() - landscape.field().x0()) / 10;
        List<Arrow> arrows = new ArrayList<>();
        List<Stroke> strokes = new ArrayList<>();
        List<Ellipse> ellipses = new ArrayList<>();
        List<DomainPoint> tangents = new ArrayList<>();
        for (Ball ball : view.balls()) {
            double x = ball.x();
            double y = ball.y();
            if (kinds.contains("a")) {
                arrows.add(new Arrow(x, y, 1.5 * unit, unit, ORANGE, "gradient"));
                arrows.add(new Arrow(x, y, -3 * unit, -2 * unit, 0x4FB3BF, "−η·g"));
                arrows.add(new Arrow(x, y, -0.3 * unit, unit, ball.colour(), "m"));
            }
            if (kinds.contains("s")) strokes.add(new Stroke(x, y, unit, -2 * unit, 0xE8EAEE, "λmax"));
            if (kinds.contains("e")) ellipses.add(new Ellipse(x, y, 1.2 * unit, 0.7 * unit, ball.colour(), "√v"));
            if (kinds.contains("t")) tangents.add(new DomainPoint(x, y));
        }
        return new Guides(
                arrows, strokes, ellipses, tangents, kinds.contains("f"), ORANGE, "arrows: lengths compressed");
    }
}
