package downhill.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An expression as a text that parses back to the same graph. */
public final class Text {
    private Text() {}

    /** With the names of parts that statements before gave one. */
    public static String of(Expr root, Map<String, Expr> assigned) {
        return of(assigned.isEmpty() ? root : Shorthand.of(root, assigned));
    }

    public static String of(Expr root) {
        Map<Expr, String> named = Notation.named(root);
        Map<Expr, String> written = new HashMap<>();
        List<String> statements = new ArrayList<>();
        for (Expr node : Expr.order(List.of(root))) {
            String text = write(node, written, named);
            if (named.containsKey(node)) statements.add(named.get(node) + " = " + text);
            written.put(node, named.getOrDefault(node, text));
        }
        if (!named.containsKey(root)) statements.add(written.get(root));
        return String.join("; ", statements);
    }

    private static String write(Expr node, Map<Expr, String> written, Map<Expr, String> named) {
        if (node.isConstant()) return Notation.number(node.value());
        if (node.op() == Op.VARIABLE) return node.name();
        if (node.op().isFunction()) {
            return node.op().symbol() + "("
                    + String.join(", ", node.args().stream().map(written::get).toList()) + ")";
        }
        int own = Notation.binding(node);
        if (node.op() == Op.NEGATE) return "-" + part(node.args().get(0), own, written, named);
        boolean rightFirst = node.op() == Op.POWER;
        boolean alone = own == Notation.COMPARISON;
        String left = part(node.args().get(0), rightFirst || alone ? own + 1 : own, written, named);
        String right = part(node.args().get(1), rightFirst ? own : own + 1, written, named);
        String sign = node.op().symbol();
        return own <= Notation.SUM ? left + " " + sign + " " + right : left + sign + right;
    }

    private static String part(Expr arg, int least, Map<Expr, String> written, Map<Expr, String> named) {
        boolean tight = named.containsKey(arg) || Notation.binding(arg) >= least;
        return tight ? written.get(arg) : "(" + written.get(arg) + ")";
    }
}
