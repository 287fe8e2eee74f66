package downhill.language;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.hipparchus.special.Erf;

/** The outside opinion: an expression in Hipparchus' automatic differentiation, written from the definitions. */
public final class Oracle {
    private Oracle() {}

    /** The value and all derivatives up to the order, with respect to the names. */
    public static DerivativeStructure of(Expr root, List<String> names, Map<String, Double> point, int order) {
        DSFactory factory = new DSFactory(names.size(), order);
        Map<Expr, DerivativeStructure> known = new IdentityHashMap<>();
        for (Expr node : Expr.order(List.of(root))) {
            if (node.isConstant()) known.put(node, factory.constant(node.value()));
            else if (node.op() == Op.VARIABLE) known.put(node, variable(factory, node.name(), names, point));
            else known.put(node, apply(node, known));
        }
        return known.get(root);
    }

    private static DerivativeStructure variable(
            DSFactory factory, String name, List<String> names, Map<String, Double> point) {
        return factory.variable(names.indexOf(name), point.get(name));
    }

    private static DerivativeStructure apply(Expr node, Map<Expr, DerivativeStructure> known) {
        DerivativeStructure a = known.get(node.args().get(0));
        if (node.op().arity() == 1) return apply(node.op(), a);
        Expr second = node.args().get(1);
        // Hipparchus differentiates a constant whole exponent exactly only when it is told that it is one.
        boolean whole = node.op() == Op.POWER && second.isConstant() && second.value() == Math.rint(second.value());
        return whole ? a.pow((int) second.value()) : apply(node.op(), a, known.get(second));
    }

    private static DerivativeStructure apply(Op op, DerivativeStructure a) {
        DerivativeStructure zero = a.multiply(0);
        return switch (op) {
            case NEGATE -> a.negate();
            case SIN -> a.sin();
            case COS -> a.cos();
            case TAN -> a.tan();
            case ASIN -> a.asin();
            case ACOS -> a.acos();
            case ATAN -> a.atan();
            case SINH -> a.sinh();
            case COSH -> a.cosh();
            case TANH -> a.tanh();
            case EXP -> a.exp();
            case LOG -> a.log();
            case SQRT -> a.sqrt();
            case ABS -> a.getValue() > 0 ? a : a.getValue() < 0 ? a.negate() : zero;
            case RELU -> a.getValue() > 0 ? a : zero;
            case SIGMOID -> a.negate().exp().add(1).reciprocal();
            case SOFTPLUS ->
                a.getValue() > 0 ? a.negate().exp().log1p().add(a) : a.exp().log1p();
            case SIGN -> zero.add(a.getValue() > 0 ? 1 : a.getValue() < 0 ? -1 : 0);
            case FLOOR -> zero.add(Math.floor(a.getValue()));
            case STEP -> zero.add(a.getValue() >= 0 ? 1 : 0);
            case LOG10 -> a.log10();
            case LOG1P -> a.log1p();
            case EXPM1 -> a.expm1();
            case ASINH -> a.asinh();
            case ACOSH -> a.acosh();
            case ATANH -> a.atanh();
            case ERF -> Erf.erf(a);
            case CBRT -> a.cbrt();
            case CEIL -> zero.add(Math.ceil(a.getValue()));
            case ROUND -> zero.add(Math.rint(a.getValue()));
            case NOT -> zero.add(a.getValue() == 0 ? 1 : 0);
            default -> throw new IllegalArgumentException(op + " is new here: define it");
        };
    }

    private static DerivativeStructure apply(Op op, DerivativeStructure a, DerivativeStructure b) {
        return switch (op) {
            case ADD -> a.add(b);
            case SUBTRACT -> a.subtract(b);
            case MULTIPLY -> a.multiply(b);
            case DIVIDE -> a.divide(b);
            case POWER -> a.pow(b);
            case MIN -> a.getValue() == b.getValue() ? mean(a, b) : a.getValue() < b.getValue() ? a : b;
            case MAX -> a.getValue() == b.getValue() ? mean(a, b) : a.getValue() > b.getValue() ? a : b;
            case ATAN2 -> a.atan2(b);
            case LESS -> truth(a, a.getValue() < b.getValue());
            case AT_MOST -> truth(a, a.getValue() <= b.getValue());
            case GREATER -> truth(a, a.getValue() > b.getValue());
            case AT_LEAST -> truth(a, a.getValue() >= b.getValue());
            case EQUAL -> truth(a, a.getValue() == b.getValue());
            case DIFFERENT -> truth(a, a.getValue() != b.getValue());
            case AND -> truth(a, a.getValue() != 0 && b.getValue() != 0);
            case OR -> truth(a, a.getValue() != 0 || b.getValue() != 0);
            default -> throw new IllegalArgumentException(op + " is new here: define it");
        };
    }

    private static DerivativeStructure truth(DerivativeStructure a, boolean holds) {
        return a.multiply(0).add(holds ? 1 : 0);
    }

    private static DerivativeStructure mean(DerivativeStructure a, DerivativeStructure b) {
        return a.add(b).multiply(0.5);
    }
}
