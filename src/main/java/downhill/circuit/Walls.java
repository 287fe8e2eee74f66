package downhill.circuit;

import downhill.language.Differences;
import downhill.language.Program;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The largest relative error of the numerical gradient at many h: a large h misses the curve, a tiny one drowns in
 * rounding.
 *
 * @param h from 10⁻¹⁵ to 1, three to a decade
 * @param errors by the same h; 0 to infinity, or NaN
 */
public record Walls(double[] h, double[] errors) {
    private static final int LEAST = -15;
    private static final int A_DECADE = 3;

    /** Of a result at a point; an input without a value is an IllegalArgumentException. */
    public static Walls of(Program program, Map<String, Double> values) {
        Circuit circuit = Circuit.of(program);
        Map<String, Double> exact = Trace.of(circuit, values).backward().gradients();
        List<String> names = circuit.inputs();
        double[] point = names.stream().mapToDouble(values::get).toArray();
        double[] h = new double[-LEAST * A_DECADE + 1];
        for (int i = 0; i < h.length; i++) h[i] = Math.pow(10, LEAST + (double) i / A_DECADE);
        double[][] slopes = Differences.central(program.result(), names, point, h);
        return new Walls(
                h,
                Arrays.stream(slopes)
                        .mapToDouble(row -> worst(row, names, exact))
                        .toArray());
    }

    private static double worst(double[] slopes, List<String> names, Map<String, Double> exact) {
        double worst = 0;
        for (int i = 0; i < slopes.length; i++) {
            worst = Math.max(worst, Grade.relativeError(exact.get(names.get(i)), slopes[i]));
        }
        return worst;
    }
}
