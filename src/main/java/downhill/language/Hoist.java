package downhill.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits expressions into what changes per particle and what does not: each largest part that depends on
 * {@code scalars} alone becomes one variable, to be computed in double, once, outside the inner loop.
 *
 * @param roots the expressions with those parts replaced by the variables {@code names}
 * @param parts the replaced parts, in the order of {@code names}
 */
public record Hoist(List<Expr> roots, List<String> names, List<Expr> parts) {
    public Hoist {
        roots = List.copyOf(roots);
        names = List.copyOf(names);
        parts = List.copyOf(parts);
    }

    /** @param prefix starts every new variable's name; no variable of the expressions may start with it */
    public static Hoist of(List<Expr> expressions, Set<String> scalars, String prefix) {
        List<Expr> roots = Lowering.of(expressions);
        Set<Expr> steady = steady(Expr.order(roots), scalars);
        List<Expr> parts = largest(roots, steady);
        Graph graph = new Graph();
        List<Expr> rewritten = graph.rewrite(roots, (node, args) -> {
            int at = parts.indexOf(node);
            return at < 0 ? null : graph.variable(prefix + at);
        });
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) names.add(prefix + i);
        return new Hoist(rewritten, names, parts);
    }

    private static Set<Expr> steady(List<Expr> order, Set<String> scalars) {
        Set<Expr> steady = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Expr node : order) {
            boolean own = node.isConstant() || node.op() == Op.VARIABLE && scalars.contains(node.name());
            if (own || !node.args().isEmpty() && steady.containsAll(node.args())) steady.add(node);
        }
        return steady;
    }

    private static List<Expr> largest(List<Expr> roots, Set<Expr> steady) {
        Map<Expr, Boolean> parts = new IdentityHashMap<>();
        List<Expr> ordered = new ArrayList<>();
        List<Expr> used = new ArrayList<>(roots);
        for (Expr node : Expr.order(roots)) if (!steady.contains(node)) used.addAll(node.args());
        for (Expr node : used) {
            boolean part = steady.contains(node) && !node.isConstant();
            if (part && parts.put(node, true) == null) ordered.add(node);
        }
        return ordered;
    }
}
