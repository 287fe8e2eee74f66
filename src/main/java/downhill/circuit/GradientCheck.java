package downhill.circuit;

import downhill.language.Differences;
import downhill.language.Expr;
import downhill.language.Gradient;
import downhill.language.Graph;
import downhill.language.Program;
import downhill.language.Tape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Three gradients of one formula at one point, made independently: gate by gate, from the symbolic derivative, and by
 * central differences.
 *
 * @param h the distance of the differences: near 1e-5 in double both truncation and rounding are small
 */
public record GradientCheck(double h, List<Row> rows) {
    /** One input's three gradients. */
    public record Row(String name, double backprop, double symbolic, double numerical) {
        /** Of backprop and numerical: |a − n| / max(|a|, |n|). */
        public double relativeError() {
            return Grade.relativeError(backprop, numerical);
        }

        /** Of backprop and symbolic, which differ by rounding alone. */
        public double disagreement() {
            return Grade.relativeError(backprop, symbolic);
        }

        public Grade grade() {
            return Grade.of(relativeError());
        }
    }

    public GradientCheck {
        rows = List.copyOf(rows);
    }

    /** For each name the result depends on; one without a value is an IllegalArgumentException. */
    public static GradientCheck of(Program program, Map<String, Double> values, double h) {
        Circuit circuit = Circuit.of(program);
        Map<String, Double> backprop = Trace.of(circuit, values).backward().gradients();
        Expr f = program.result();
        List<String> names = circuit.inputs();
        double[] point = names.stream().mapToDouble(values::get).toArray();
        double[] symbolic = symbolic(f, names, point);
        double[] numerical = Differences.central(f, names, point, h);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < point.length; i++) {
            String name = names.get(i);
            rows.add(new Row(name, backprop.get(name), symbolic[i], numerical[i]));
        }
        return new GradientCheck(h, rows);
    }

    private static double[] symbolic(Expr f, List<String> names, double[] point) {
        Tape.Run run = Tape.of(Gradient.of(new Graph(), f, names), names).run(1);
        for (int i = 0; i < point.length; i++) run.input(i)[0] = point[i];
        run.forward(1);
        double[] gradient = new double[point.length];
        for (int i = 0; i < gradient.length; i++) gradient[i] = run.output(i)[0];
        return gradient;
    }

    /** The largest relative error, NaN where one is. */
    public double relativeError() {
        return rows.stream().mapToDouble(Row::relativeError).reduce(0, Math::max);
    }

    public Grade grade() {
        return Grade.of(relativeError());
    }
}
