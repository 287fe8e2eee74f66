package downhill.verify;

import downhill.experiment.Engine;
import downhill.language.Expr;
import downhill.language.Gradient;
import downhill.language.Graph;
import downhill.language.Op;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Every operation's value and partials. The engine gets the symbolic partials; the reference is the operation's own
 * code in double, whose partials are those of the backward pass.
 */
final class Operations {
    private static final String GROUP = "operations";
    private static final String SOURCE = "the operation in double";
    private static final List<String> INPUTS = List.of("x", "y", "z");

    private Operations() {}

    static List<Trial> trials() {
        return Arrays.stream(Op.values())
                .filter(op -> op.arity() > 0)
                .map(op -> new Trial(GROUP, name(op), engine -> checks(engine, op)))
                .toList();
    }

    private static String name(Op op) {
        return op.name().toLowerCase(Locale.ROOT);
    }

    private static List<Check> checks(Engine engine, Op op) {
        Domain domain = Domain.of(op);
        List<Check> checks = new ArrayList<>();
        checks.addAll(checks(engine, op, domain.points(op), "over " + domain.text(op)));
        checks.addAll(checks(engine, op, Spicy.points(op, domain), "at special points"));
        return checks;
    }

    private static List<Check> checks(Engine engine, Op op, double[][] points, String where) {
        Precision precision = Precision.of(engine);
        double[][] measured = engine.evaluate(outputs(op), INPUTS, points);
        double[][] expected = expected(op, points);
        double tolerance = Tolerance.of(op) * precision.unit();
        List<Check> checks = new ArrayList<>();
        for (int k = 0; k <= op.arity(); k++) {
            double worst = Deviation.worst(measured[k], expected[k], precision);
            String what = k == 0 ? "value" : "d/d" + INPUTS.get(k - 1);
            checks.add(new Check(GROUP, name(op) + " " + what + " " + where, SOURCE, 0, worst, tolerance));
        }
        return checks;
    }

    private static List<Expr> outputs(Op op) {
        Graph graph = new Graph();
        Expr f = graph.apply(
                op, INPUTS.subList(0, op.arity()).stream().map(graph::variable).toList());
        List<Expr> outputs = new ArrayList<>(List.of(f));
        outputs.addAll(Gradient.of(graph, f, INPUTS.subList(0, op.arity())));
        return outputs;
    }

    private static double[][] expected(Op op, double[][] points) {
        double[][] expected = new double[1 + op.arity()][points[0].length];
        for (int i = 0; i < points[0].length; i++) {
            int point = i;
            double[] inputs =
                    Arrays.stream(points).mapToDouble(input -> input[point]).toArray();
            expected[0][i] = op.value(inputs);
            double[] partials = op.partials(inputs);
            for (int k = 0; k < partials.length; k++) expected[1 + k][i] = partials[k];
        }
        return expected;
    }
}
