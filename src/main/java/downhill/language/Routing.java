package downhill.language;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Which parts of an expression count only where they are chosen. Where a gradient of 0 arrives at one of them, it hands
 * on 0 however steep it is: a branch that is not taken poisons nothing.
 */
final class Routing {
    private Routing() {}

    /** The nodes on which the root depends through inputs that may get nothing of the gradient, and in no other way. */
    static Set<Expr> conditional(Expr root) {
        List<Expr> order = Expr.order(List.of(root));
        Set<Expr> always = Collections.newSetFromMap(new IdentityHashMap<>());
        always.add(root);
        for (int i = order.size() - 1; i >= 0; i--) {
            Expr node = order.get(i);
            if (!always.contains(node)) continue;
            for (int input = 0; input < node.args().size(); input++) {
                if (!node.op().mayWithhold(input)) always.add(node.args().get(input));
            }
        }
        Set<Expr> conditional = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Expr node : order) if (!always.contains(node)) conditional.add(node);
        return conditional;
    }
}
