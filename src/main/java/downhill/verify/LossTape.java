package downhill.verify;

import downhill.language.Expr;
import downhill.language.Gradient;
import downhill.language.Graph;
import downhill.language.Rounding;
import downhill.language.Tape;
import downhill.loss.Surface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A surface's loss with its parameters at their own values, and the reference's numbers for it in double. */
final class LossTape {
    /** Points at a time, so that all their numbers stay in the processor's cache. */
    private static final int BLOCK = 128;

    private final Graph graph = new Graph();
    private final List<String> weights;
    private final Expr loss;
    private final List<Expr> gradient;
    private final Map<Expr, Tape.Run> runs = new IdentityHashMap<>();

    LossTape(Surface surface) {
        weights = List.of(surface.x().name(), surface.y().name());
        Map<String, Expr> values =
                surface.parameters().stream().collect(Collectors.toMap(p -> p.name(), p -> graph.constant(p.value())));
        loss = graph.substitute(surface.loss(), values);
        gradient = Gradient.of(graph, loss, weights);
    }

    List<String> weights() {
        return weights;
    }

    /** The loss and its symbolic slopes, for an engine. */
    List<Expr> outputs() {
        List<Expr> outputs = new ArrayList<>(List.of(loss));
        outputs.addAll(gradient);
        return outputs;
    }

    /** The same with every number rounded to float32, as an engine of that arithmetic has them at best, [output][point]. */
    double[][] rounded(double[][] points) {
        Tape.Run run = Tape.of(outputs(), weights).run(points[0].length, Rounding.SINGLE);
        for (int axis = 0; axis < 2; axis++) System.arraycopy(points[axis], 0, run.input(axis), 0, points[axis].length);
        run.forward(points[0].length);
        double[][] rounded = new double[outputs().size()][];
        Arrays.setAll(rounded, k -> run.output(k).clone());
        return rounded;
    }

    /** The loss and its slopes by backpropagation, [output][point]. */
    double[][] backpropagated(double[][] points) {
        return backpropagated(loss, points);
    }

    /** ∂²f/∂x², ∂²f/∂x∂y and ∂²f/∂y² by backpropagation through the symbolic slopes, [entry][point]. */
    double[][] hessian(double[][] points) {
        double[][] alongX = backpropagated(gradient.get(0), points);
        double[][] alongY = backpropagated(gradient.get(1), points);
        return new double[][] {alongX[1], alongX[2], alongY[2]};
    }

    /** The loss alone. */
    double[] losses(double[][] points) {
        return backpropagated(loss, points)[0];
    }

    /** |∂output/∂x|·reachX + |∂output/∂y|·reachY of the loss and each slope: what moving a point by its reach changes. */
    double[][] sway(double[][] points, double reachX, double reachY) {
        List<Expr> outputs = outputs();
        double[][] sway = new double[outputs.size()][];
        for (int k = 0; k < sway.length; k++) {
            double[][] parts = backpropagated(outputs.get(k), points);
            sway[k] = new double[points[0].length];
            Arrays.setAll(sway[k], i -> Math.abs(parts[1][i]) * reachX + Math.abs(parts[2][i]) * reachY);
        }
        return sway;
    }

    private double[][] backpropagated(Expr output, double[][] points) {
        Tape.Run run = runs.computeIfAbsent(
                output, wanted -> Tape.of(List.of(wanted), weights).run(BLOCK));
        double[][] results = new double[3][points[0].length];
        for (int from = 0; from < points[0].length; from += BLOCK) {
            int count = Math.min(BLOCK, points[0].length - from);
            for (int axis = 0; axis < 2; axis++) System.arraycopy(points[axis], from, run.input(axis), 0, count);
            run.forward(count);
            run.backward(count);
            System.arraycopy(run.output(0), 0, results[0], from, count);
            for (int axis = 0; axis < 2; axis++) {
                System.arraycopy(run.gradient(axis), 0, results[1 + axis], from, count);
            }
        }
        return results;
    }
}
