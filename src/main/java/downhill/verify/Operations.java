package downhill.verify;

import downhill.experiment.Engine;
import downhill.language.Expr;
import downhill.language.Gradient;
import downhill.language.Graph;
import downhill.language.Op;
import downhill.language.Tape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Every operation's value and symbolic partials, over all that float32 has, against {@link Textbook} and mpmath's table:
 * the largest share of its {@link Bound} that is used. All points of an operation go to the engine at once.
 */
final class Operations {
    private static final String GROUP = "operations";
    private static final List<String> INPUTS = List.of("x", "y", "z");

    private Operations() {}

    static List<Trial> trials() {
        return Arrays.stream(Op.values())
                .filter(op -> op.arity() > 0)
                .map(op -> new Trial(GROUP, name(op), engine -> checks(engine, op)))
                .toList();
    }

    static String name(Op op) {
        return op.name().toLowerCase(Locale.ROOT);
    }

    private static List<Check> checks(Engine engine, Op op) {
        Strata strata = Strata.of(op);
        double[][] points = strata.points();
        double[][] measured = engine.evaluate(outputs(op), INPUTS, points);
        List<Check> checks = new ArrayList<>();
        int from = 0;
        for (Strata.Stratum layer : strata.layers()) {
            for (int k = 0; k <= op.arity(); k++)
                checks.add(check(op, k, layer, measured[k], from, Precision.of(engine)));
            from += layer.size();
        }
        checks.addAll(backpropagated(op, strata));
        return checks;
    }

    /** The partials that the tape's backward pass multiplies with, in double: what trains on the CPU and checks the GPU. */
    private static List<Check> backpropagated(Op op, Strata strata) {
        double[][] points = strata.points();
        Tape.Run run = Tape.of(outputs(op).subList(0, 1), INPUTS.subList(0, op.arity()))
                .run(points[0].length);
        for (int k = 0; k < op.arity(); k++) System.arraycopy(points[k], 0, run.input(k), 0, points[k].length);
        run.forward(points[0].length);
        run.backward(points[0].length);
        List<Check> checks = new ArrayList<>();
        for (int k = 1; k <= op.arity(); k++) {
            Worst worst = new Worst(INPUTS.subList(0, op.arity()));
            int from = 0;
            for (Strata.Stratum layer : strata.layers()) {
                add(worst, op, k, layer, run.gradient(k - 1), from, Precision.DOUBLE);
                from += layer.size();
            }
            String name = name(op) + " d/d" + INPUTS.get(k - 1) + " by backpropagation";
            String source = "StrictMath and mpmath, within " + Bound.of(op, k).text(op);
            checks.add(new Check(GROUP, name, source, 0, worst.share(), 1, worst.detail()));
        }
        return checks;
    }

    private static Check check(Op op, int k, Strata.Stratum layer, double[] measured, int from, Precision precision) {
        Worst worst = new Worst(INPUTS.subList(0, op.arity()));
        add(worst, op, k, layer, measured, from, precision);
        String what = k == 0 ? "value" : "d/d" + INPUTS.get(k - 1);
        String name = name(op) + " " + what + " " + layer.name();
        String source = layer.source() + ", within " + Bound.of(op, k).text(op);
        return new Check(GROUP, name, source, 0, worst.share(), 1, worst.detail());
    }

    private static void add(
            Worst worst, Op op, int k, Strata.Stratum layer, double[] measured, int from, Precision precision) {
        for (int i = 0; i < layer.size(); i++) {
            double x = layer.points()[0][i];
            double y = layer.points()[1][i];
            double z = layer.points()[2][i];
            double right = layer.expected()[k][i];
            double share = Bound.of(op, k).share(op, k, x, y, measured[from + i], right, precision);
            worst.add(share, right, measured[from + i], x, y, z);
        }
    }

    private static List<Expr> outputs(Op op) {
        Graph graph = new Graph();
        Expr f = graph.apply(
                op, INPUTS.subList(0, op.arity()).stream().map(graph::variable).toList());
        List<Expr> outputs = new ArrayList<>(List.of(f));
        outputs.addAll(Gradient.of(graph, f, INPUTS.subList(0, op.arity())));
        return outputs;
    }
}
