package downhill.language;

import java.util.Arrays;
import java.util.List;

/** Gradients by wiggling: central differences (f(x+h) − f(x−h)) / 2h, in double. */
public final class Differences {
    private Differences() {}

    /** ∂f/∂name for each name at a point, which has a value for each; h is above 0. */
    public static double[] central(Expr f, List<String> names, double[] point, double h) {
        return central(f, names, point, new double[] {h})[0];
    }

    /** The same for several h, a row for each. */
    public static double[][] central(Expr f, List<String> names, double[] point, double[] hs) {
        Tape.Run run = Tape.of(List.of(f), names).run(2 * hs.length);
        for (int i = 0; i < point.length; i++) Arrays.fill(run.input(i), point[i]);
        double[][] slopes = new double[hs.length][point.length];
        for (int i = 0; i < point.length; i++) {
            double[] input = run.input(i);
            for (int k = 0; k < hs.length; k++) {
                input[2 * k] = point[i] + hs[k];
                input[2 * k + 1] = point[i] - hs[k];
            }
            run.forward(2 * hs.length);
            double[] out = run.output(0);
            for (int k = 0; k < hs.length; k++) slopes[k][i] = (out[2 * k] - out[2 * k + 1]) / (2 * hs[k]);
            Arrays.fill(input, point[i]);
        }
        return slopes;
    }
}
