package downhill.language;

import java.util.Collections;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * All that is said of an {@link Op}, one thing a method, after its name and how many inputs it has.
 *
 * @param forward its value f, over blocks
 * @param backward its local gradients times the gradient that arrives, over blocks
 * @param partials its local gradients as expressions, one for each input
 * @param glsl with %s for each input, as {@code latex} has it
 */
record Definition(
        String symbol,
        int arity,
        CpuKernels.Forward forward,
        CpuKernels.Backward backward,
        List<Partial> partials,
        String glsl,
        String latex,
        String role) {
    /** Builds one partial of f = op(args) in graph g. */
    @FunctionalInterface
    interface Partial {
        Expr of(Graph g, List<Expr> args, Expr f);
    }

    /** Builds one partial of f = op(a, b) in graph g. */
    @FunctionalInterface
    interface PairPartial {
        Expr of(Graph g, Expr a, Expr b, Expr f);
    }

    /** Builds the partial of f = op(a) in graph g. */
    @FunctionalInterface
    interface OnlyPartial {
        Expr of(Graph g, Expr a, Expr f);
    }

    /** With no inputs. */
    static Definition leaf(String symbol) {
        return of(symbol, 0);
    }

    static Definition unary(String symbol) {
        return of(symbol, 1);
    }

    static Definition binary(String symbol) {
        return of(symbol, 2);
    }

    static Definition ternary(String symbol) {
        return of(symbol, 3);
    }

    /** 1 or 0, as two numbers are in that relation or not. */
    static Definition comparison(String symbol, CpuKernels.Relation relation) {
        return binary(symbol)
                .value(CpuKernels.compare(relation))
                .flat()
                .glsl("dh_truth(%1$s, %2$s, %1$s " + symbol + " %2$s)")
                .role("a wall: 1 where it holds, else 0, so no gradient passes");
    }

    private static Definition of(String symbol, int arity) {
        return new Definition(symbol, arity, CpuKernels.NONE, CpuKernels.NO_BACK, List.of(), "", "", "");
    }

    Definition value(DoubleUnaryOperator value) {
        return value(CpuKernels.each(value));
    }

    Definition value(DoubleBinaryOperator value) {
        return value(CpuKernels.each2(value));
    }

    Definition value(CpuKernels.Forward loop) {
        return new Definition(symbol, arity, loop, backward, partials, glsl, latex, role);
    }

    /** The local gradient in numbers. */
    Definition slopes(CpuKernels.Local byA) {
        return slopes(CpuKernels.back(byA));
    }

    Definition slopes(CpuKernels.Local2 byA, CpuKernels.Local2 byB) {
        return slopes(CpuKernels.back2(byA, byB));
    }

    Definition slopes(CpuKernels.Backward loop) {
        return new Definition(symbol, arity, forward, loop, partials, glsl, latex, role);
    }

    /** The local gradient in symbols. */
    Definition partials(OnlyPartial byA) {
        return partials(List.of((g, args, f) -> byA.of(g, args.get(0), f)));
    }

    Definition partials(PairPartial byA, PairPartial byB) {
        return partials(List.of(
                (g, args, f) -> byA.of(g, args.get(0), args.get(1), f),
                (g, args, f) -> byB.of(g, args.get(0), args.get(1), f)));
    }

    /** No gradient passes. */
    Definition flat() {
        return slopes(CpuKernels.NO_BACK).partials(Collections.nCopies(arity, (g, args, f) -> g.constant(0)));
    }

    /** As {@link #slopes}, of an operation that hands the gradient to what it chooses and nothing to the rest. */
    Definition routes(CpuKernels.Local byA) {
        return slopes(CpuKernels.route(byA));
    }

    Definition routes(CpuKernels.Local2 byA, CpuKernels.Local2 byB) {
        return slopes(CpuKernels.route2(byA, byB));
    }

    Definition partials(List<Partial> each) {
        return new Definition(symbol, arity, forward, backward, each, glsl, latex, role);
    }

    Definition glsl(String text) {
        return new Definition(symbol, arity, forward, backward, partials, text, latex, role);
    }

    Definition latex(String text) {
        return new Definition(symbol, arity, forward, backward, partials, glsl, text, role);
    }

    /** What it does to a gradient on the way back, in one line. */
    Definition role(String line) {
        return new Definition(symbol, arity, forward, backward, partials, glsl, latex, line);
    }
}
