package downhill.verify;

import downhill.experiment.Engine;
import downhill.loss.Axis;
import downhill.loss.Surface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every shipped surface's value and gradient on drawn points: the engine's symbolic one against backpropagation. */
final class Landscapes {
    private static final String GROUP = "surfaces";
    private static final String SOURCE = "backpropagation in double, " + Draws.POINTS + " points";

    private Landscapes() {}

    static List<Trial> trials() {
        return Shipped.surfaces().stream()
                .map(surface -> new Trial(GROUP, surface.id(), engine -> checks(engine, surface)))
                .toList();
    }

    private static List<Check> checks(Engine engine, Surface surface) {
        LossTape loss = new LossTape(surface);
        double[][] points = points(surface);
        double[][] measured = engine.evaluate(loss.outputs(), loss.weights(), points);
        double[][] expected = loss.backpropagated(points);
        double[][] sway = loss.sway(points, reach(surface.x()), reach(surface.y()));
        double[][] rounded = loss.rounded(points);
        Precision precision = Precision.of(engine);
        List<String> names = List.of("value", "slope along x", "slope along y");
        List<Check> checks = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            double worst = Deviation.worst(measured[k], expected[k], sway[k], precision);
            double roundings =
                    Deviation.worst(rounded[k], expected[k], sway[k], Precision.SINGLE) / Precision.SINGLE.unit();
            double tolerance = Tolerance.times(roundings, precision);
            checks.add(new Check(GROUP, surface.id() + " " + names.get(k), SOURCE, 0, worst, tolerance));
        }
        checks.add(Differences.check(surface, loss, points));
        PublishedSurfaces.of(surface.id()).ifPresent(published -> {
            double[] values = new double[Draws.POINTS];
            Arrays.setAll(values, i -> published.applyAsDouble(points[0][i], points[1][i]));
            double worst = Deviation.worst(measured[0], values, sway[0], precision);
            double roundings = Deviation.worst(rounded[0], values, sway[0], Precision.SINGLE) / Precision.SINGLE.unit();
            double tolerance = Tolerance.times(roundings, precision);
            checks.add(new Check(GROUP, surface.id() + " value as published", surface.source(), 0, worst, tolerance));
        });
        return checks;
    }

    static double[][] points(Surface surface) {
        int stream = 1000 + 2 * surface.id().hashCode();
        return new double[][] {draws(stream, surface.x()), draws(stream + 1, surface.y())};
    }

    private static double[] draws(int stream, Axis axis) {
        return Draws.uniform(stream, axis.min(), axis.max());
    }

    /** The largest coordinate of the domain: what a rounding moves a point by, in units of rounding. */
    static double reach(Axis axis) {
        return Math.max(Math.abs(axis.min()), Math.abs(axis.max()));
    }
}
