package downhill.language;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What text and LaTeX share: how tightly an operation binds, and which shared parts of a long formula get a name. */
final class Notation {
    static final int SUM = 1;
    static final int PRODUCT = 2;
    static final int SIGN = 3;
    static final int POWER = 4;
    static final int ATOM = 5;

    private static final int LONG = 200;

    private Notation() {}

    static int binding(Expr node) {
        return switch (node.op()) {
            case ADD, SUBTRACT -> SUM;
            case MULTIPLY, DIVIDE -> PRODUCT;
            case NEGATE -> SIGN;
            case POWER -> POWER;
            case CONSTANT -> node.value() < 0 ? SIGN : ATOM;
            default -> ATOM;
        };
    }

    /** The parts to name, in order; none while the formula written out stays short. */
    static Map<Expr, String> named(Expr root) {
        List<Expr> order = Expr.order(List.of(root));
        Map<Expr, String> names = new LinkedHashMap<>();
        if (size(order) <= LONG) return names;
        Set<String> taken = root.names();
        Map<Expr, Integer> uses = new IdentityHashMap<>();
        for (Expr node : order) for (Expr arg : node.args()) uses.merge(arg, 1, Integer::sum);
        int number = 0;
        for (Expr node : order) {
            if (node.args().isEmpty() || uses.getOrDefault(node, 0) < 2) continue;
            do number++;
            while (taken.contains("q" + number));
            names.put(node, "q" + number);
        }
        return Collections.unmodifiableMap(names);
    }

    /** Operations in the formula written out as a tree, which can be far more than the graph has nodes. */
    private static double size(List<Expr> order) {
        Map<Expr, Double> sizes = new IdentityHashMap<>();
        double last = 0;
        for (Expr node : order) {
            last = 1 + node.args().stream().mapToDouble(sizes::get).sum();
            sizes.put(node, last);
        }
        return last;
    }

    /** A number as people write it: 2, 0.5, 1e-9. */
    static String number(double value) {
        if (value == Math.E) return "e";
        if (value == Math.PI) return "pi";
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? Long.toString((long) value) : Double.toString(value).replace("E", "e");
    }
}
