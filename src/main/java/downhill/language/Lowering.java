package downhill.language;

import java.util.List;

/** Rewrites what a processor does better: small whole powers as shared products, a power of one half as a root. */
final class Lowering {
    private static final int LARGEST = 32;

    private Lowering() {}

    static List<Expr> of(List<Expr> roots) {
        Graph graph = new Graph();
        return graph.rewrite(roots, (node, args) -> {
            boolean fixed = node.op() == Op.POWER && args.get(1).isConstant();
            return fixed ? power(graph, args.get(0), args.get(1).value()) : null;
        });
    }

    private static Expr power(Graph graph, Expr base, double exponent) {
        if (exponent == 0.5) return graph.apply(Op.SQRT, base);
        if (exponent != Math.rint(exponent) || Math.abs(exponent) > LARGEST) return null;
        Expr product = product(graph, base, (int) Math.abs(exponent));
        return exponent > 0 ? product : graph.apply(Op.DIVIDE, graph.constant(1), product);
    }

    /** xⁿ from the halves' product, so that x⁴ reuses x². */
    private static Expr product(Graph graph, Expr x, int n) {
        if (n == 1) return x;
        if (n % 2 == 1) return graph.apply(Op.MULTIPLY, product(graph, x, n - 1), x);
        Expr half = product(graph, x, n / 2);
        return graph.apply(Op.MULTIPLY, half, half);
    }
}
