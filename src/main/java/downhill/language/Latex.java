package downhill.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An expression as LaTeX mathematics; a long one names its shared parts line by line. */
public final class Latex {
    private static final Map<String, String> GREEK = Map.ofEntries(
            Map.entry("alpha", "\\alpha"),
            Map.entry("beta", "\\beta"),
            Map.entry("gamma", "\\gamma"),
            Map.entry("delta", "\\delta"),
            Map.entry("eps", "\\epsilon"),
            Map.entry("eta", "\\eta"),
            Map.entry("theta", "\\theta"),
            Map.entry("kappa", "\\kappa"),
            Map.entry("lambda", "\\lambda"),
            Map.entry("mu", "\\mu"),
            Map.entry("rho", "\\rho"),
            Map.entry("sigma", "\\sigma"),
            Map.entry("omega", "\\omega"),
            Map.entry("rate", "\\eta"),
            Map.entry("decay", "\\rho"));

    private Latex() {}

    public static String of(Expr root) {
        Map<Expr, String> named = Notation.named(root);
        Map<Expr, String> written = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (Expr node : Expr.order(List.of(root))) {
            String latex = write(node, written, named);
            boolean own = named.containsKey(node);
            if (own) lines.add(name(named.get(node)) + " = " + latex);
            written.put(node, own ? name(named.get(node)) : latex);
        }
        if (!named.containsKey(root)) lines.add(written.get(root));
        return String.join(" \\\\ ", lines);
    }

    /** A name with Greek letters and its digits as an index: w0 is w₀, beta1 is β₁. */
    public static String name(String name) {
        String stem = name.replaceAll("\\d+$", "");
        String index = name.substring(stem.length());
        String shown =
                GREEK.getOrDefault(stem, stem.length() == 1 ? stem : "\\mathit{" + stem.replace("_", "\\_") + "}");
        return index.isEmpty() ? shown : shown + "_{" + index + "}";
    }

    private static String write(Expr node, Map<Expr, String> written, Map<Expr, String> named) {
        if (node.isConstant()) return number(node.value());
        if (node.op() == Op.VARIABLE) return name(node.name());
        if (node.op().isFunction()) {
            return node.op().latex(node.args().stream().map(written::get).toArray());
        }
        return operator(node, written, named);
    }

    private static String operator(Expr node, Map<Expr, String> written, Map<Expr, String> named) {
        Expr a = node.args().get(0);
        Expr b = node.args().size() == 2 ? node.args().get(1) : null;
        return switch (node.op()) {
            case ADD, SUBTRACT ->
                node.op().latex(part(a, Notation.SUM, written, named), part(b, Notation.PRODUCT, written, named));
            case MULTIPLY -> product(a, b, written, named);
            case DIVIDE -> node.op().latex(written.get(a), written.get(b));
            case POWER -> node.op().latex(part(a, Notation.ATOM, written, named), written.get(b));
            default -> node.op().latex(part(a, Notation.SIGN, written, named));
        };
    }

    /** Juxtaposed, as in print, except before a number. */
    private static String product(Expr a, Expr b, Map<Expr, String> written, Map<Expr, String> named) {
        String left = part(a, Notation.PRODUCT, written, named);
        String right = part(b, Notation.POWER, written, named);
        boolean digits =
                Character.isDigit(right.charAt(0)) || right.startsWith("{") && Character.isDigit(right.charAt(1));
        return digits ? Op.MULTIPLY.latex(left, right) : left + "\\," + right;
    }

    private static String part(Expr arg, int least, Map<Expr, String> written, Map<Expr, String> named) {
        boolean tight = named.containsKey(arg) || Notation.binding(arg) >= least;
        return tight ? written.get(arg) : "\\left(" + written.get(arg) + "\\right)";
    }

    private static String number(double value) {
        if (value == Math.PI) return "\\pi";
        String text = Notation.number(value);
        int e = text.indexOf('e');
        return e <= 0 ? text : text.substring(0, e) + " \\cdot 10^{" + text.substring(e + 1) + "}";
    }
}
