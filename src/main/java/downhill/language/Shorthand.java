package downhill.language;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** An expression with names again for the parts that have one, as its statement was written. */
final class Shorthand {
    private Shorthand() {}

    /** @param assigned what the names stand for now; a later one wins where two stand for the same */
    static Expr of(Expr root, Map<String, Expr> assigned) {
        Map<Expr, String> names = new HashMap<>();
        assigned.forEach((name, value) -> {
            // A variable keeps its own name until that name stands for something else.
            boolean variable = value.op() == Op.VARIABLE && !assigned.containsKey(value.name());
            if (!value.isConstant() && !variable) names.put(value, name);
        });
        Graph graph = new Graph();
        Map<Expr, Expr> written = new IdentityHashMap<>();
        for (Expr node : Expr.order(List.of(root))) {
            boolean named = names.containsKey(node);
            written.put(node, named ? graph.variable(names.get(node)) : copy(graph, node, written));
        }
        return written.get(root);
    }

    private static Expr copy(Graph graph, Expr node, Map<Expr, Expr> written) {
        if (node.isConstant()) return graph.constant(node.value());
        if (node.op() == Op.VARIABLE) return graph.variable(node.name());
        return graph.apply(node.op(), node.args().stream().map(written::get).toList());
    }
}
