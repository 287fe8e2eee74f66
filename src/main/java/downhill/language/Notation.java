package downhill.language;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What text and LaTeX share: how tightly an operation binds, and which shared parts of a long formula get a name. */
final class Notation {
    static final int COMPARISON = 0;
    static final int SUM = 1;
    static final int PRODUCT = 2;
    static final int SIGN = 3;
    static final int POWER = 4;
    static final int ATOM = 5;

    private static final int LONG = 200;

    /** Levels of nesting written without a name: a person loses count, and the parser stops at four times as many. */
    private static final int DEEP = 50;

    /** Digits of a number that no one typed, and the largest number of parts of which it may be some. */
    private static final int LONG_NUMBER = 15;

    private static final int MOST_PARTS = 16;

    private Notation() {}

    static int binding(Expr node) {
        return switch (node.op()) {
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, DIFFERENT -> COMPARISON;
            case ADD, SUBTRACT -> SUM;
            case MULTIPLY, DIVIDE -> PRODUCT;
            case NEGATE -> SIGN;
            case POWER -> POWER;
            case CONSTANT -> binding(node.value());
            default -> ATOM;
        };
    }

    private static int binding(double value) {
        if (!Double.isFinite(value) || isQuotient(value)) return PRODUCT;
        return Math.copySign(1, value) < 0 ? SIGN : ATOM;
    }

    /** The parts to name, in order: what is shared once the formula written out is long, and what is nested deep. */
    static Map<Expr, String> named(Expr root) {
        List<Expr> order = Expr.order(List.of(root));
        Set<Expr> shared = size(order) > LONG ? shared(order) : Set.of();
        Set<String> taken = root.names();
        Map<Expr, String> names = new LinkedHashMap<>();
        Map<Expr, Integer> depths = new IdentityHashMap<>();
        int number = 0;
        for (Expr node : order) {
            int depth = depth(node, depths);
            depths.put(node, depth);
            if (depth <= DEEP && !shared.contains(node)) continue;
            do number++;
            while (taken.contains("q" + number));
            names.put(node, "q" + number);
            depths.put(node, 0);
        }
        return Collections.unmodifiableMap(names);
    }

    /** The operations that more than one input refers to. */
    private static Set<Expr> shared(List<Expr> order) {
        Set<Expr> once = new HashSet<>();
        Set<Expr> shared = new HashSet<>();
        for (Expr node : order) {
            for (Expr arg : node.args()) if (!once.add(arg) && !arg.args().isEmpty()) shared.add(arg);
        }
        return shared;
    }

    /** Levels of nesting, at most: a sum or product whose first input needs no parentheses goes no deeper for it. */
    private static int depth(Expr node, Map<Expr, Integer> depths) {
        int depth = 0;
        for (int i = 0; i < node.args().size(); i++) {
            Expr arg = node.args().get(i);
            boolean level = i == 0 && binding(node) >= SUM && binding(node) <= PRODUCT && binding(arg) >= binding(node);
            depth = Math.max(depth, depths.get(arg) + (level ? 0 : 1));
        }
        return depth;
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

    /** A number as people write it: 2, 0.5, 1e-9, 1/3, 2*pi; what is not finite as the quotient that makes it. */
    static String number(double value) {
        if (Double.isNaN(value)) return "0/0";
        if (Double.isInfinite(value)) return value > 0 ? "1/0" : "-1/0";
        if (value == 0) return Math.copySign(1, value) < 0 ? "-0" : "0";
        if (value == Math.E) return "e";
        if (value == Math.PI) return "pi";
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        if (whole) return Long.toString((long) value);
        return quotient(value)
                .orElseGet(() -> Double.toString(value).replace("E", "e").replace(".0e", "e"));
    }

    private static boolean isQuotient(double value) {
        return value != Math.PI && value != Math.E && quotient(value).isPresent();
    }

    /** 1/3 and 2*pi, where the decimals would go on and that is the very same number. */
    private static Optional<String> quotient(double value) {
        if (Double.toString(Math.abs(value)).length() < LONG_NUMBER) return Optional.empty();
        for (int i = 2; i <= MOST_PARTS; i++) {
            if (value == i * Math.PI) return Optional.of(i + "*pi");
            if (value == Math.PI / i) return Optional.of("pi/" + i);
            double parts = Math.rint(value * i);
            if (Math.abs(parts) < LONG && value == parts / i) return Optional.of((long) parts + "/" + i);
        }
        return Optional.empty();
    }
}
