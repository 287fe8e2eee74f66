package downhill.language;

import java.util.Arrays;
import java.util.List;

/** Gradients by wiggling: central differences (f(x+h) − f(x−h)) / 2h, in double. */
public final class Differences {
    private Differences() {}

    /** ∂f/∂name for each name at a point, which has a value for each; h is above 0. */
    public static double[] central(Expr f, List<String> names, double[] point, double h) {
        Tape.Run run = Tape.of(List.of(f), names).run(2);
        for (int i = 0; i < point.length; i++) Arrays.fill(run.input(i), point[i]);
        double[] slopes = new double[point.length];
        for (int i = 0; i < slopes.length; i++) {
            double[] input = run.input(i);
            input[0] = point[i] + h;
            input[1] = point[i] - h;
            run.forward(2);
            slopes[i] = (run.output(0)[0] - run.output(0)[1]) / (2 * h);
            Arrays.fill(input, point[i]);
        }
        return slopes;
    }
}
