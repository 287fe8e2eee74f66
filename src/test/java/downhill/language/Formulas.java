package downhill.language;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random formulas of x, y and z, always the same for a seed. */
public final class Formulas {
    public static final List<String> NAMES = List.of("x", "y", "z");

    /** Comparisons are flat, and branches have formulas of their own. */
    private static final List<Op> OPERATIONS =
            Spicy.operations().stream().filter(op -> op.compareTo(Op.STEP) <= 0).toList();

    private final SplittableRandom random;
    private final Graph graph = new Graph();
    private final List<Expr> pool = new ArrayList<>();

    private Formulas(long seed) {
        this.random = new SplittableRandom(seed);
        NAMES.forEach(name -> pool.add(graph.variable(name)));
    }

    /** A graph of up to {@code size} operations, each on nodes made before, so that parts are shared; the last three multiplied. */
    public static Expr formula(long seed, int size) {
        Formulas formulas = new Formulas(seed);
        for (int i = 0; i < size; i++) formulas.grow();
        List<Expr> last = formulas.pool.subList(formulas.pool.size() - 3, formulas.pool.size());
        return last.stream().reduce(formulas.graph::multiply).orElseThrow();
    }

    private void grow() {
        Op op = OPERATIONS.get(random.nextInt(OPERATIONS.size()));
        Expr made = op.arity() == 1 ? graph.apply(op, pick()) : graph.apply(op, pick(), second(op));
        if (!made.isConstant()) pool.add(made);
    }

    /** Mostly one of the latest nodes, so that formulas are deep. */
    private Expr pick() {
        int back = Math.min(pool.size(), random.nextInt(3) == 0 ? pool.size() : 4);
        return pool.get(pool.size() - 1 - random.nextInt(back));
    }

    private Expr second(Op op) {
        if (op == Op.POWER && random.nextInt(4) > 0) return graph.constant(random.nextInt(-3, 5));
        return random.nextInt(4) == 0 ? graph.constant(random.nextInt(-20, 21) / 8.0) : pick();
    }
}
