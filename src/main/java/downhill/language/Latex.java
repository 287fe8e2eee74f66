package downhill.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An expression as LaTeX mathematics; a long one names its shared parts line by line. */
public final class Latex {
    private static final List<String> GREEK = List.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "eta", "theta", "kappa", "lambda", "mu", "rho", "sigma",
            "omega");
    private static final String LETTERS = "αβγδεηθκλμρσω";
    private static final Map<String, String> USUAL = Map.of("eps", "epsilon", "rate", "eta", "decay", "rho");

    /** Between the lines of one picture. */
    private static final String BREAK = Pattern.quote(" \\\\ ");

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

    /**
     * A program statement by statement, such as "v = ..." or "v \\leftarrow ..." as {@code equals} says. A name stands
     * for what an earlier statement gave it; the program's result, if it has no name, is called {@code result}.
     */
    public static List<String> lines(Program program, String equals, String result) {
        List<String> lines = new ArrayList<>();
        Map<String, Expr> assigned = new LinkedHashMap<>();
        for (Program.Statement statement : program.statements()) {
            String left = statement.name() == null ? result : name(statement.name());
            lines.addAll(lines(statement.value(), left + " " + equals, assigned));
            if (statement.name() != null) assigned.put(statement.name(), statement.value());
        }
        return lines;
    }

    /**
     * An expression line by line, the last one behind {@code left}; those before it name its shared parts.
     *
     * @param assigned names for parts of the same graph
     */
    public static List<String> lines(Expr root, String left, Map<String, Expr> assigned) {
        String[] parts = of(Shorthand.of(root, assigned)).split(BREAK);
        parts[parts.length - 1] = left + " " + parts[parts.length - 1];
        return List.of(parts);
    }

    /** A name with Greek letters and its digits as an index: w0 and w_0 are w₀, beta1 is β₁. */
    public static String name(String name) {
        String stem = name.replaceAll("(?<=.)_?\\d+$", "");
        String index = name.substring(stem.length()).replace("_", "");
        String shown = letter(stem);
        return index.isEmpty() ? shown : shown + "_{" + index + "}";
    }

    private static String letter(String stem) {
        int greek = stem.length() == 1 ? LETTERS.indexOf(stem) : GREEK.indexOf(USUAL.getOrDefault(stem, stem));
        if (greek >= 0) return "\\" + GREEK.get(greek);
        String safe = stem.replace("_", "\\_");
        return safe.length() == 1 ? safe : "\\mathit{" + safe + "}";
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
            case ADD, SUBTRACT -> sum(node.op(), part(a, Notation.SUM, written, named), b, written, named);
            case MULTIPLY -> product(a, b, written, named);
            case DIVIDE -> node.op().latex(written.get(a), written.get(b));
            case POWER -> node.op().latex(base(a, written, named), written.get(b));
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, DIFFERENT ->
                node.op().latex(part(a, Notation.SUM, written, named), part(b, Notation.SUM, written, named));
            default -> node.op().latex(part(a, Notation.PRODUCT, written, named));
        };
    }

    /** A minus at the start of the second input joins the sign: x + −y is x − y. */
    private static String sum(Op op, String left, Expr b, Map<Expr, String> written, Map<Expr, String> named) {
        String right = part(b, Notation.PRODUCT, written, named);
        if (!right.startsWith("-")) return op.latex(left, right);
        return (op == Op.ADD ? Op.SUBTRACT : Op.ADD).latex(left, right.substring(1));
    }

    private static String base(Expr a, Map<Expr, String> written, Map<Expr, String> named) {
        String text = part(a, Notation.ATOM, written, named);
        boolean power = a.isConstant() && text.endsWith("}");
        return power ? "\\left(" + text + "\\right)" : text;
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
        boolean fraction = arg.op() == Op.DIVIDE && least < Notation.ATOM;
        boolean brace = arg.op() == Op.IF && least > Notation.COMPARISON;
        boolean tight = named.containsKey(arg) || fraction || !brace && Notation.binding(arg) >= least;
        return tight ? written.get(arg) : "\\left(" + written.get(arg) + "\\right)";
    }

    private static String number(double value) {
        if (value == Math.PI) return "\\pi";
        if (Double.isInfinite(value)) return value > 0 ? "\\infty" : "-\\infty";
        if (Double.isNaN(value)) return "\\frac{0}{0}";
        String text = Notation.number(value).replace("*pi", "\\,\\pi").replace("pi/", "\\pi/");
        if (text.contains("/")) return text.replaceAll("(-?)(.*)/(.*)", "$1\\\\frac{$2}{$3}");
        int e = text.indexOf('e');
        if (e <= 0) return text;
        String power = "10^{" + text.substring(e + 1) + "}";
        String digits = text.substring(0, e).replaceAll("\\.0$", "");
        return digits.equals("1") ? power : digits.equals("-1") ? "-" + power : digits + " \\cdot " + power;
    }
}
