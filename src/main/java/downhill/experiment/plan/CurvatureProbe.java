package downhill.experiment.plan;

import downhill.dataset.Table;
import downhill.loss.Data;
import downhill.loss.Surface;
import java.util.Map;

/**
 * The loss at single points in double, with its first and second derivatives; compiled once for a surface. With data, it
 * is over no more rows than a frame has time for.
 */
public final class CurvatureProbe {
    private final Surface surface;
    private final MeanTape parts;

    /** For one thread. */
    public CurvatureProbe(Surface surface) {
        this.surface = surface;
        parts = new MeanTape(
                surface, Derivatives.second(surface), 1, surface.data().map(Data::rows), MeanTape.FRAME);
    }

    public Surface surface() {
        return surface;
    }

    /** At (x, y), with these values of the surface's parameters. */
    public At at(Map<String, Double> values, double x, double y) {
        parts.values(values);
        parts.x()[0] = x;
        parts.y()[0] = y;
        parts.evaluate(1);
        double[] out = new double[6];
        for (int i = 0; i < out.length; i++) out[i] = parts.output(i)[0];
        return new At(x, y, out[0], out[1], out[2], out[3], out[4], out[5]);
    }

    /** The same over these rows alone, such as those of one batch. */
    public At at(Map<String, Double> values, double x, double y, Table rows) {
        parts.over(rows);
        At at = at(values, x, y);
        parts.over(surface.data().orElseThrow().rows());
        return at;
    }

    /** The loss, its slopes and ∂²f/∂x², ∂²f/∂x∂y and ∂²f/∂y² at one place; NaN where there is no value. */
    public record At(double x, double y, double loss, double slopeX, double slopeY, double xx, double xy, double yy) {
        public Curvature curvature() {
            return Curvature.of(xx, xy, yy);
        }
    }
}
