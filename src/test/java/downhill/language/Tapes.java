package downhill.language;

import java.util.List;
import java.util.Map;

/** Shorthand for running a tape at one point. */
final class Tapes {
    private Tapes() {}

    /** The value at a point; names of the point that the expression lacks are ignored. */
    static double value(Expr expr, Map<String, Double> point) {
        return values(List.of(expr), point)[0];
    }

    static double[] values(List<Expr> exprs, Map<String, Double> point) {
        Tape.Run run = run(exprs, point);
        double[] values = new double[exprs.size()];
        for (int i = 0; i < values.length; i++) values[i] = run.output(i)[0];
        return values;
    }

    /** By backpropagation, in the order of the names. */
    static double[] gradient(Expr expr, List<String> names, Map<String, Double> point) {
        Tape.Run run = Tape.of(List.of(expr), names).run(1);
        for (int i = 0; i < names.size(); i++) run.input(i)[0] = point.get(names.get(i));
        run.forward(1);
        run.backward(1);
        double[] gradient = new double[names.size()];
        for (int i = 0; i < gradient.length; i++) gradient[i] = run.gradient(i)[0];
        return gradient;
    }

    private static Tape.Run run(List<Expr> exprs, Map<String, Double> point) {
        List<String> names = List.copyOf(point.keySet());
        Tape.Run run = Tape.of(exprs, names).run(1);
        for (int i = 0; i < names.size(); i++) run.input(i)[0] = point.get(names.get(i));
        run.forward(1);
        return run;
    }
}
