package downhill.lesson.live;

import downhill.circuit.Grade;
import downhill.language.Expr;
import downhill.language.Gradient;
import downhill.language.Graph;
import downhill.language.Program;
import downhill.lesson.Plot;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The relative error of the centred difference at the page's weight, for every h from 10⁻¹⁶ to √10. Theory gives its two
 * walls: truncation |f‴| h²/6 and rounding u |f|/h, both over |f′|, with u = 2⁻⁵³.
 */
public final class ErrorPlot implements LivePart {
    /** Exponents of the least and the greatest h. */
    public static final double LEAST = -16;

    public static final double GREATEST = 0.5;

    private static final int PER_DECADE = 12;
    private static final int POINTS = (int) ((GREATEST - LEAST) * PER_DECADE) + 1;
    private static final double UNIT_ROUNDOFF = 0x1p-53;

    private final Plot plot;
    private final WeightCurve curve;
    private final WeightCurve third;
    private final double[] exponents = new double[POINTS];
    private final double[] errors = new double[POINTS];
    private double weight = Double.NaN;
    private double h;
    private double error;
    private double slope;
    private double truncation;
    private double rounding;

    public ErrorPlot(Plot plot) {
        this.plot = plot;
        Program formula = plot.curves().get(0).formula();
        curve = new WeightCurve(formula, plot.weight());
        third = new WeightCurve(third(formula, plot.weight()), plot.weight());
        Arrays.setAll(exponents, i -> LEAST + (double) i / PER_DECADE);
        show(Map.of());
    }

    private static Program third(Program formula, String weight) {
        Graph graph = new Graph();
        Expr derivative = formula.result();
        for (int order = 0; order < 3; order++) {
            derivative = Gradient.of(graph, derivative, List.of(weight)).get(0);
        }
        return new Program(List.of(new Program.Statement(null, derivative)), Set.copyOf(formula.free()));
    }

    @Override
    public void show(Map<String, Double> numbers) {
        boolean changed = curve.with(numbers) | third.with(numbers);
        double next = plot.weightAt(numbers);
        if (changed || next != weight) {
            weight = next;
            sweep();
        }
        h = plot.at("h", numbers);
        error = errorAt(h);
    }

    private void sweep() {
        slope = curve.slope(weight);
        truncation = Math.abs(third.value(weight) / slope) / 6;
        rounding = UNIT_ROUNDOFF * Math.abs(curve.value(weight) / slope);
        for (int i = 0; i < POINTS; i++) {
            errors[i] = errorAt(Math.pow(10, exponents[i]));
        }
    }

    private double errorAt(double distance) {
        return Grade.relativeError(slope, curve.difference(weight, distance));
    }

    @Override
    public double fact(String name) {
        return name.equals("error") ? error : Double.NaN;
    }

    /** log₁₀ h of {@link #errors}, ascending. */
    public double[] exponents() {
        return exponents;
    }

    /** Relative errors; 0 where the difference is exact. */
    public double[] errors() {
        return errors;
    }

    public double weight() {
        return weight;
    }

    public double h() {
        return h;
    }

    /** The exact slope at the weight. */
    public double slope() {
        return slope;
    }

    /** At {@link #h}. */
    public double error() {
        return error;
    }

    /** The relative error that theory expects because the curve bends within h. */
    public double truncationAt(double distance) {
        return truncation * distance * distance;
    }

    /** The relative error that theory expects because the loss is rounded. */
    public double roundingAt(double distance) {
        return rounding / distance;
    }

    /** The h between the walls, where theory expects the least error; infinite where nothing is truncated. */
    public double best() {
        return Math.cbrt(rounding / (2 * truncation));
    }
}
