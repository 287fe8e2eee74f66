package downhill.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** Symbolic reverse mode over the shared graph: one sweep from the output gives every partial derivative. */
public final class Gradient {
    private Gradient() {}

    /** ∂f/∂name for each name, as expressions of {@code graph}; 0 where f does not depend on it. */
    public static List<Expr> of(Graph graph, Expr expr, List<String> names) {
        Expr f = graph.substitute(expr, Map.of());
        List<Expr> order = Expr.order(List.of(f));
        Set<Expr> active = active(order, names);
        Set<Expr> conditional = Routing.conditional(f);
        Map<Expr, List<Expr>> parts = new IdentityHashMap<>();
        parts.put(f, List.of(graph.constant(1)));
        for (int i = order.size() - 1; i >= 0; i--) {
            Expr node = order.get(i);
            boolean passes = active.contains(node) && !node.args().isEmpty() && parts.containsKey(node);
            if (passes) {
                Expr upstream = sum(graph, parts.get(node));
                push(graph, node, upstream, conditional.contains(node), active, parts);
            }
        }
        List<Expr> gradient = new ArrayList<>();
        for (String name : names) gradient.add(sum(graph, parts.getOrDefault(graph.variable(name), List.of())));
        return gradient;
    }

    private static void push(
            Graph graph, Expr node, Expr upstream, boolean conditional, Set<Expr> active, Map<Expr, List<Expr>> parts) {
        for (int input = 0; input < node.args().size(); input++) {
            Expr arg = node.args().get(input);
            if (!active.contains(arg)) continue;
            Expr part = part(graph, node, input, upstream, conditional);
            if (!part.is(0))
                parts.computeIfAbsent(arg, key -> new ArrayList<>()).add(part);
        }
    }

    /** What an input gets of the gradient. */
    private static Expr part(Graph graph, Expr node, int input, Expr upstream, boolean conditional) {
        Expr nothing = graph.constant(0);
        Expr partial = node.op().partial(graph, node, input);
        if (partial.is(0)) return nothing;
        if (node.op() == Op.IF) {
            Expr condition = node.args().get(0);
            return input == 1 ? graph.choose(condition, upstream, nothing) : graph.choose(condition, nothing, upstream);
        }
        Expr product = graph.multiply(upstream, partial);
        if (isFinite(upstream)) return product;
        if (node.op().routes(input)) return graph.choose(partial, product, nothing);
        return conditional && !isFinite(partial) ? graph.choose(upstream, product, nothing) : product;
    }

    /** Whether it is so at every point: a finite number, or a variable, which has only finite ones. */
    private static boolean isFinite(Expr expr) {
        return expr.op() == Op.VARIABLE || expr.isConstant() && Double.isFinite(expr.value());
    }

    /** The shallowest two first: a processor then waits for a short chain of additions instead of a long one. */
    private static Expr sum(Graph graph, List<Expr> parts) {
        PriorityQueue<Expr> queue = new PriorityQueue<>(Comparator.comparingInt(Expr::depth));
        queue.addAll(parts);
        if (queue.isEmpty()) return graph.constant(0);
        while (queue.size() > 1) queue.add(graph.apply(Op.ADD, queue.poll(), queue.poll()));
        return queue.poll();
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
