package downhill.app.ball;

import downhill.render.Arrow;
import downhill.render.Guides;
import downhill.render.Stroke;
import downhill.render.camera.Projection;
import downhill.render.landscape.Landscape;
import downhill.ui.kit.Rect;

/** The part of the screen where the ball and its arrows are, which no card may cover. */
final class BusyPlace {
    private final Projection projection;
    private final Landscape landscape;
    private final Rect scene;
    private float left = Float.POSITIVE_INFINITY;
    private float right = Float.NEGATIVE_INFINITY;
    private float top = Float.POSITIVE_INFINITY;
    private float bottom = Float.NEGATIVE_INFINITY;

    private BusyPlace(Projection projection, Landscape landscape, Rect scene) {
        this.projection = projection;
        this.landscape = landscape;
        this.scene = scene;
    }

    /** With so many pixels around it; the projection is that of the scene's picture. */
    static Rect of(
            Projection projection, Landscape landscape, Rect scene, double x, double y, Guides guides, float around) {
        BusyPlace place = new BusyPlace(projection, landscape, scene);
        place.add(x, y);
        for (int i = 0; i < guides.arrows().size(); i++) {
            Arrow arrow = guides.arrows().get(i);
            place.add(arrow.x() + arrow.dx(), arrow.y() + arrow.dy());
        }
        for (int i = 0; i < guides.strokes().size(); i++) {
            Stroke stroke = guides.strokes().get(i);
            place.add(stroke.x() - stroke.dx(), stroke.y() - stroke.dy());
            place.add(stroke.x() + stroke.dx(), stroke.y() + stroke.dy());
        }
        return new Rect(place.left - around, place.top - around, place.right + around, place.bottom + around);
    }

    private void add(double x, double y) {
        projection.project(landscape, x, y);
        left = Math.min(left, scene.left() + projection.x());
        right = Math.max(right, scene.left() + projection.x());
        top = Math.min(top, scene.top() + projection.y());
        bottom = Math.max(bottom, scene.top() + projection.y());
    }
}
