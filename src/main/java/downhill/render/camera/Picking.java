package downhill.render.camera;

import downhill.render.landscape.DomainPoint;
import downhill.render.landscape.Landscape;
import java.util.Optional;
import org.joml.Vector3d;

/** Finds the point of a landscape under the pointer. */
public final class Picking {
    private static final int STEPS = 512;
    private static final int HALVINGS = 30;

    private final Landscape landscape;
    private final Vector3d eye;
    private final Vector3d ray;

    private Picking(Landscape landscape, Vector3d eye, Vector3d ray) {
        this.landscape = landscape;
        this.eye = eye;
        this.ray = ray;
    }

    /** Where the ray through a point of the picture, −1 … 1 to the right and up, first meets the surface. */
    public static Optional<DomainPoint> at(
            Landscape landscape, Camera camera, double ndcX, double ndcY, double aspect) {
        return new Picking(landscape, camera.origin(ndcX, ndcY, aspect), camera.ray(ndcX, ndcY, aspect)).march();
    }

    private Optional<DomainPoint> march() {
        double reach = eye.length();
        double step = 6.0 / STEPS;
        double start = Math.max(0, reach - 3);
        for (int i = 0; i < STEPS; i++) {
            double from = start + i * step;
            if (crosses(from, from + step)) return Optional.of(spot(bisect(from, from + step)));
        }
        return Optional.empty();
    }

    private boolean crosses(double from, double to) {
        return solid(to) && above(from) * above(to) <= 0;
    }

    private double bisect(double from, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (above(low) * above(middle) <= 0) high = middle;
            else low = middle;
        }
        return high;
    }

    private DomainPoint spot(double distance) {
        return new DomainPoint(
                landscape.domainX(eye.x + ray.x * distance), landscape.domainY(eye.y + ray.y * distance));
    }

    private boolean solid(double distance) {
        DomainPoint domainPoint = spot(distance);
        return landscape.solid(domainPoint.x(), domainPoint.y());
    }

    private double above(double distance) {
        DomainPoint domainPoint = spot(distance);
        return eye.z + ray.z * distance - landscape.height(domainPoint.x(), domainPoint.y());
    }
}
