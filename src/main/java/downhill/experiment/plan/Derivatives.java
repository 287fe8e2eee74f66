package downhill.experiment.plan;

import downhill.experiment.EngineException;
import downhill.language.Expr;
import downhill.language.Gradient;
import downhill.language.Graph;
import downhill.loss.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A surface's loss with its symbolic derivatives, in one graph, in terms of the weights and parameters. */
public final class Derivatives {
    /** Operations that drivers compile in reasonable time. */
    private static final int LIMIT = 20_000;

    private Derivatives() {}

    /** The loss and its slopes along x and y. */
    static List<Expr> first(Surface surface) {
        return first(new Graph(), surface);
    }

    private static List<Expr> first(Graph graph, Surface surface) {
        Expr loss = graph.substitute(surface.loss(), Map.of());
        List<Expr> parts = new ArrayList<>(List.of(loss));
        parts.addAll(Gradient.of(graph, loss, weights(surface)));
        return parts;
    }

    /** The same, then ∂²f/∂x², ∂²f/∂x∂y and ∂²f/∂y². */
    static List<Expr> second(Surface surface) {
        Graph graph = new Graph();
        List<Expr> parts = first(graph, surface);
        parts.addAll(Gradient.of(graph, parts.get(1), weights(surface)));
        parts.add(Gradient.of(graph, parts.get(2), weights(surface)).get(1));
        return parts;
    }

    /** The same where it is short enough to be compiled for an engine, else an {@link EngineException}. */
    static List<Expr> secondForEngine(Surface surface) {
        List<Expr> parts = second(surface);
        int operations = Expr.order(parts).size();
        if (operations <= LIMIT) return parts;
        throw new EngineException("the second derivatives of this formula take " + operations
                + " operations, more than the " + LIMIT
                + " that Newton's method may have: shorten the formula, or choose another optimizer");
    }

    public static List<String> weights(Surface surface) {
        return List.of(surface.x().name(), surface.y().name());
    }
}
