package downhill.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Symbolic reverse mode over the shared graph: one sweep from the output gives every partial derivative. */
public final class Gradient {
    private Gradient() {}

    /** ∂f/∂name for each name, as expressions of {@code graph}; 0 where f does not depend on it. */
    public static List<Expr> of(Graph graph, Expr expr, List<String> names) {
        Expr f = graph.substitute(expr, Map.of());
        List<Expr> order = Expr.order(List.of(f));
        Set<Expr> active = active(order, names);
        Map<Expr, Expr> adjoint = new IdentityHashMap<>();
        adjoint.put(f, graph.constant(1));
        for (int i = order.size() - 1; i >= 0; i--) {
            Expr node = order.get(i);
            if (active.contains(node) && adjoint.containsKey(node)) push(graph, node, active, adjoint);
        }
        List<Expr> gradient = new ArrayList<>();
        for (String name : names) gradient.add(adjoint.getOrDefault(graph.variable(name), graph.constant(0)));
        return gradient;
    }

    private static void push(Graph graph, Expr node, Set<Expr> active, Map<Expr, Expr> adjoint) {
        Expr upstream = adjoint.get(node);
        for (int input = 0; input < node.args().size(); input++) {
            Expr arg = node.args().get(input);
            Expr partial = active.contains(arg) ? node.op().partial(graph, node, input) : graph.constant(0);
            if (partial.is(0)) continue;
            Expr part = graph.apply(Op.MULTIPLY, upstream, partial);
            adjoint.merge(arg, part, (old, more) -> graph.apply(Op.ADD, old, more));
        }
    }

    private static Set<Expr> active(List<Expr> order, List<String> names) {
        Set<Expr> active = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Expr node : order) {
            boolean own = node.op() == Op.VARIABLE && names.contains(node.name());
            if (own || node.args().stream().anyMatch(active::contains)) active.add(node);
        }
        return active;
    }
}
