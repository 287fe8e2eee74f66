package downhill.language;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Straight-line GLSL from expressions, each shared node computed once. The text is made from the tree alone: nothing a
 * person typed reaches the driver. The functions dh_… are in shaders/language.glsl. All is {@code precise}, so that no
 * compiler fuses or reorders it: every program that has the expression gets the same bits.
 */
public final class Glsl {
    /** @param body declarations of temporaries, one a line @param results the GLSL of each expression, in order */
    public record Code(String body, List<String> results) {}

    private Glsl() {}

    /**
     * @param variable the GLSL for each variable's name
     * @param prefix starts the temporaries' names, so that several bodies fit in one function
     */
    public static Code of(List<Expr> expressions, UnaryOperator<String> variable, String prefix) {
        List<Expr> roots = Lowering.of(expressions);
        Map<Expr, String> names = new IdentityHashMap<>();
        StringBuilder body = new StringBuilder();
        for (Expr node : Expr.order(roots)) {
            if (node.isConstant()) names.put(node, literal(node.value()));
            else if (node.op() == Op.VARIABLE) names.put(node, variable.apply(node.name()));
            else declare(node, names, body, prefix);
        }
        List<String> results = new ArrayList<>();
        for (Expr root : roots) results.add(names.get(root));
        return new Code(body.toString(), results);
    }

    private static void declare(Expr node, Map<Expr, String> names, StringBuilder body, String prefix) {
        String name = prefix + names.size();
        Object[] args = node.args().stream().map(names::get).toArray();
        body.append("precise float ")
                .append(name)
                .append(" = ")
                .append(node.op().glsl(args))
                .append(";\n");
        names.put(node, name);
    }

    /** A float literal; negative numbers in parentheses, what is not finite by its bits. */
    static String literal(double value) {
        float number = (float) value;
        if (!Float.isFinite(number))
            return "uintBitsToFloat(0x" + Integer.toHexString(Float.floatToIntBits(number)) + "u)";
        return number < 0 || 1 / number < 0 ? "(" + number + ")" : Float.toString(number);
    }
}
