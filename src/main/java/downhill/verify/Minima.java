package downhill.verify;

import downhill.experiment.Engine;
import downhill.language.Digits;
import downhill.loss.Minimum;
import downhill.loss.Surface;
import java.util.ArrayList;
import java.util.List;

/**
 * The published minima of every shipped surface: the value there, a gradient of zero unless it lies on the domain's
 * border or in a kink, and nothing lower around it.
 */
final class Minima {
    private static final String GROUP = "minima";
    private static final int AROUND = 16;

    private final Surface surface;
    private final LossTape loss;
    private final Precision precision;

    private Minima(Engine engine, Surface surface) {
        this.surface = surface;
        this.loss = new LossTape(surface);
        this.precision = Precision.of(engine);
    }

    static List<Trial> trials() {
        return Shipped.surfaces().stream()
                .filter(surface -> !surface.minima().isEmpty())
                .map(surface -> new Trial(GROUP, surface.id(), engine -> new Minima(engine, surface).checks(engine)))
                .toList();
    }

    private List<Check> checks(Engine engine) {
        List<Check> checks = new ArrayList<>();
        for (Minimum minimum : surface.minima()) {
            double[][] points =
                    circle(minimum, 1e-3 * (surface.x().max() - surface.x().min()));
            checks.addAll(checks(minimum, engine.evaluate(loss.outputs(), loss.weights(), points)));
        }
        if (MinimaSearch.WHOLE.contains(surface.id())) checks.add(MinimaSearch.check(surface, loss));
        return checks;
    }

    private List<Check> checks(Minimum minimum, double[][] measured) {
        String at = surface.id() + " at (" + Digits.precise(minimum.x()) + ", " + Digits.precise(minimum.y()) + ")";
        double[][] near = loss.backpropagated(circle(minimum, blur()));
        double slack = valueTolerance(minimum, near[0]);
        List<Check> checks = new ArrayList<>();
        checks.add(check(at + " value", minimum.value(), measured[0][0], slack));
        if (!surface.onBorder(minimum) && Double.isFinite(near[1][0])) {
            double slope = Math.hypot(measured[1][0], measured[2][0]);
            checks.add(check(at + " slope", 0, slope, slopeTolerance(near)));
        }
        checks.add(check(at + " lower places around", 0, lower(measured[0], slack), 0));
        return checks;
    }

    private Check check(String name, double expected, double measured, double tolerance) {
        return new Check(GROUP, name, surface.source(), expected, measured, tolerance);
    }

    /** How far off the minimum's numbers may be: nine digits as published, some roundings as computed. */
    private double blur() {
        double reach = Math.max(Landscapes.reach(surface.x()), Landscapes.reach(surface.y()));
        return 1e-9 + 4 * precision.unit() * reach;
    }

    private double valueTolerance(Minimum minimum, double[] near) {
        double worst = 0;
        for (double value : near) worst = Math.max(worst, Math.abs(value - near[0]));
        double scale = Math.max(1, Math.abs(minimum.value()));
        return worst + (1e-9 + 64 * precision.unit()) * scale;
    }

    private double slopeTolerance(double[][] near) {
        double worst = 0;
        for (int i = 0; i < near[0].length; i++) worst = Math.max(worst, Math.hypot(near[1][i], near[2][i]));
        return 2 * worst + 64 * precision.unit();
    }

    private static int lower(double[] values, double slack) {
        int lower = 0;
        for (double value : values) if (value < values[0] - slack) lower++;
        return lower;
    }

    /** The minimum, then points of the domain on a circle around it, [axis][point]. */
    private double[][] circle(Minimum minimum, double radius) {
        List<double[]> points = new ArrayList<>(List.of(new double[] {minimum.x(), minimum.y()}));
        for (int i = 0; i < AROUND; i++) {
            double angle = 2 * Math.PI * i / AROUND;
            double x = minimum.x() + radius * Math.cos(angle);
            double y = minimum.y() + radius * Math.sin(angle);
            if (surface.x().contains(x) && surface.y().contains(y)) points.add(new double[] {x, y});
        }
        return new double[][] {
            points.stream().mapToDouble(p -> p[0]).toArray(),
            points.stream().mapToDouble(p -> p[1]).toArray()
        };
    }
}
