package downhill.experiment;

import downhill.language.Tape;
import downhill.loss.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The loss at single points in double, with its first and second derivatives; compiled once for a surface. */
public final class Curvatures {
    private final Surface surface;
    private final List<String> parameters;
    private final Tape.Run run;

    /** For one thread. */
    public Curvatures(Surface surface) {
        this.surface = surface;
        List<String> inputs = new ArrayList<>(Derivatives.weights(surface));
        this.parameters = surface.parameters().stream().map(p -> p.name()).toList();
        inputs.addAll(parameters);
        run = Tape.of(Derivatives.second(surface), inputs).run(1);
    }

    public Surface surface() {
        return surface;
    }

    /** At (x, y), with these values of the surface's parameters. */
    public At at(Map<String, Double> values, double x, double y) {
        run.input(0)[0] = x;
        run.input(1)[0] = y;
        for (int i = 0; i < parameters.size(); i++) run.input(2 + i)[0] = values.get(parameters.get(i));
        run.forward(1);
        double[] out = new double[6];
        for (int i = 0; i < out.length; i++) out[i] = run.output(i)[0];
        return new At(x, y, out[0], out[1], out[2], out[3], out[4], out[5]);
    }

    /** The loss, its slopes and ∂²f/∂x², ∂²f/∂x∂y and ∂²f/∂y² at one place; NaN where there is no value. */
    public record At(double x, double y, double loss, double slopeX, double slopeY, double xx, double xy, double yy) {
        public Curvature curvature() {
            return Curvature.of(xx, xy, yy);
        }
    }
}
