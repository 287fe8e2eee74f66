package downhill.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One immutable node of a shared expression graph; made by a {@link Graph}, equal only to itself. */
public final class Expr {
    private final Op op;
    private final List<Expr> args;
    private final double value;
    private final String name;
    private final int depth;

    Expr(Op op, List<Expr> args, double value, String name) {
        this.op = op;
        this.args = List.copyOf(args);
        this.value = value;
        this.name = name;
        this.depth = 1 + this.args.stream().mapToInt(Expr::depth).max().orElse(0);
    }

    public Op op() {
        return op;
    }

    public List<Expr> args() {
        return args;
    }

    /** A constant's number. */
    public double value() {
        return value;
    }

    /** A variable's name, else null. */
    public String name() {
        return name;
    }

    public boolean isConstant() {
        return op == Op.CONSTANT;
    }

    /** Operations on the longest way down to an input, counting itself. */
    int depth() {
        return depth;
    }

    /** Whether it is the constant {@code number}. */
    public boolean is(double number) {
        return isConstant() && value == number;
    }

    /** The variables it depends on, in order of first use. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Expr node : order(List.of(this))) {
            if (node.op == Op.VARIABLE) names.add(node.name);
        }
        return names;
    }

    /** Its value in double; a missing name is an error. For many points use a {@link Tape}. */
    public double evaluate(Map<String, Double> values) {
        List<String> names = List.copyOf(names());
        Tape.Run run = Tape.of(List.of(this), names).run(1);
        for (int i = 0; i < names.size(); i++) {
            Double value = values.get(names.get(i));
            if (value == null) throw new IllegalArgumentException("`" + names.get(i) + "` has no value");
            run.input(i)[0] = value;
        }
        run.forward(1);
        return run.output(0)[0];
    }

    /** Every node under the roots once, inputs before the nodes that use them. */
    public static List<Expr> order(List<Expr> roots) {
        Set<Expr> done = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Expr> order = new ArrayList<>();
        Deque<Expr> stack = new ArrayDeque<>();
        for (Expr root : roots) {
            stack.push(root);
            while (!stack.isEmpty()) visit(stack, done, order);
        }
        return order;
    }

    private static void visit(Deque<Expr> stack, Set<Expr> done, List<Expr> order) {
        Expr node = stack.peek();
        boolean ready = true;
        for (int i = node.args.size() - 1; i >= 0; i--) {
            if (!done.contains(node.args.get(i))) {
                stack.push(node.args.get(i));
                ready = false;
            }
        }
        if (!ready) return;
        stack.pop();
        if (done.add(node)) order.add(node);
    }

    @Override
    public String toString() {
        return Text.of(this);
    }
}
