package downhill.language;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says why a formula has no finite value at a point: the innermost operation that has none of finite inputs. */
public final class Hole {
    private static final double THIRD = 1e-12;

    private final Map<Expr, Double> values = new IdentityHashMap<>();

    private Hole() {}

    /** A sentence without its stop, or nothing where there is a value; the point has all of the formula's names. */
    public static Optional<String> reason(Expr root, Map<String, Double> point) {
        Hole hole = new Hole();
        List<Expr> gates = Expr.order(List.of(root));
        List<String> names = List.copyOf(point.keySet());
        Tape.Run run = Tape.of(gates, names).run(1);
        for (int i = 0; i < names.size(); i++) run.input(i)[0] = point.get(names.get(i));
        run.forward(1);
        for (int i = 0; i < gates.size(); i++) hole.values.put(gates.get(i), run.output(i)[0]);
        return hole.isFinite(root) ? Optional.empty() : Optional.of(hole.said(hole.innermost(root)));
    }

    private boolean isFinite(Expr node) {
        return Double.isFinite(values.get(node));
    }

    /** Inputs that are not chosen do not count: a branch that is not taken has no part in it. */
    private Expr innermost(Expr node) {
        Expr at = node;
        while (true) {
            Optional<Expr> input =
                    inputs(at).stream().filter(arg -> !isFinite(arg)).findFirst();
            if (input.isEmpty()) return at;
            at = input.get();
        }
    }

    private List<Expr> inputs(Expr node) {
        if (node.op() != Op.IF || !isFinite(node.args().get(0))) return node.args();
        return List.of(node.args().get(values.get(node.args().get(0)) != 0 ? 1 : 2));
    }

    private String said(Expr node) {
        return switch (node.op()) {
            case VARIABLE -> node.name() + " is " + Digits.text(values.get(node));
            case LOG, LOG10 -> needs(node, "a value above 0");
            case LOG1P -> needs(node, "a value above −1");
            case SQRT -> needs(node, "a value of 0 or more");
            case ASIN, ACOS -> needs(node, "a value from −1 to 1");
            case ATANH -> needs(node, "a value between −1 and 1");
            case ACOSH -> needs(node, "a value of 1 or more");
            case DIVIDE -> value(node, 1) == 0 ? "a division by 0, as " + shown(node, 1) : tooLarge(node);
            case POWER -> power(node);
            default -> tooLarge(node);
        };
    }

    private String power(Expr node) {
        double base = value(node, 0);
        double exponent = value(node, 1);
        if (base == 0 && exponent < 0) return "a division by 0, in the power " + Text.of(node);
        if (base > 0 || exponent == Math.rint(exponent)) return tooLarge(node);
        String negative =
                "a negative number has no power of " + Text.of(node.args().get(1));
        boolean root = Math.abs(exponent - 1.0 / 3) < THIRD;
        return root
                ? negative + ": for its cube root write cbrt("
                        + Text.of(node.args().get(0)) + ")"
                : negative;
    }

    private String needs(Expr node, String what) {
        return node.op().symbol() + " needs " + what + ", and " + shown(node, 0);
    }

    private String tooLarge(Expr node) {
        return Text.of(node) + " is beyond the largest number, 1.8·10³⁰⁸";
    }

    private double value(Expr node, int input) {
        return values.get(node.args().get(input));
    }

    /** Such as x − 1 is −2. */
    private String shown(Expr node, int input) {
        Expr arg = node.args().get(input);
        String value = Digits.text(values.get(arg));
        return arg.isConstant() ? "it is " + value : Text.of(arg) + " is " + value;
    }
}
