package downhill.language;

import java.util.List;
import java.util.Map;

/** A function that is a formula of the operations there are: what it takes, and how it is made. */
record Macro(int least, int most, String usage, Body body) {
    /** Makes the formula in a graph, of the values in parentheses. */
    @FunctionalInterface
    interface Body {
        Expr of(Graph g, List<Expr> values);
    }

    private static final double LEAK = 0.01;

    /** As PyTorch defines them, where it has them. */
    static final Map<String, Macro> ALL = Map.ofEntries(
            Map.entry("ln", one("ln(x)", (g, v) -> g.log(v.get(0)))),
            Map.entry("log", new Macro(1, 2, "log(x), or log(x, b) to the base b", Macro::log)),
            Map.entry("log2", one("log2(x)", Macro::log2)),
            Map.entry("log_2", one("log2(x)", Macro::log2)),
            Map.entry("log_10", one("log10(x)", (g, v) -> g.apply(Op.LOG10, v.get(0)))),
            Map.entry("sec", one("sec(x)", (g, v) -> g.divide(g.constant(1), g.cos(v.get(0))))),
            Map.entry("csc", one("csc(x)", (g, v) -> g.divide(g.constant(1), g.sin(v.get(0))))),
            Map.entry("cot", one("cot(x)", (g, v) -> g.divide(g.cos(v.get(0)), g.sin(v.get(0))))),
            Map.entry("sinc", one("sinc(x), which is sin(πx)/(πx)", Macro::sinc)),
            Map.entry("gelu", one("gelu(x)", Macro::gelu)),
            Map.entry("silu", one("silu(x)", (g, v) -> g.multiply(v.get(0), g.sigmoid(v.get(0))))),
            Map.entry(
                    "elu",
                    one("elu(x)", (g, v) -> g.choose(above0(g, v.get(0)), v.get(0), g.apply(Op.EXPM1, v.get(0))))),
            Map.entry("leaky_relu", new Macro(1, 2, "leaky_relu(x), or leaky_relu(x, slope)", Macro::leakyRelu)),
            Map.entry("hypot", two("hypot(x, y)", (g, v) -> g.sqrt(g.add(g.square(v.get(0)), g.square(v.get(1)))))),
            Map.entry("pow", two("pow(x, y)", (g, v) -> g.power(v.get(0), v.get(1)))),
            Map.entry("mod", two("mod(x, m)", Macro::mod)),
            Map.entry("clamp", new Macro(3, 3, "clamp(x, least, most)", Macro::clamp)),
            Map.entry("where", new Macro(3, 3, "where(x > 0, x, 0)", (g, v) -> g.apply(Op.IF, v))));

    private static Macro one(String usage, Body body) {
        return new Macro(1, 1, usage, body);
    }

    private static Macro two(String usage, Body body) {
        return new Macro(2, 2, usage, body);
    }

    private static Expr log(Graph g, List<Expr> v) {
        Expr log = g.log(v.get(0));
        return v.size() == 1 ? log : g.divide(log, g.log(v.get(1)));
    }

    private static Expr log2(Graph g, List<Expr> v) {
        return g.divide(g.log(v.get(0)), g.constant(Math.log(2)));
    }

    private static Expr sinc(Graph g, List<Expr> v) {
        Expr x = g.multiply(g.constant(Math.PI), v.get(0));
        return g.choose(x, g.divide(g.sin(x), x), g.constant(1));
    }

    private static Expr gelu(Graph g, List<Expr> v) {
        Expr x = v.get(0);
        Expr erf = g.apply(Op.ERF, g.divide(x, g.constant(Math.sqrt(2))));
        return g.multiply(g.multiply(g.constant(0.5), x), g.add(g.constant(1), erf));
    }

    private static Expr leakyRelu(Graph g, List<Expr> v) {
        Expr slope = v.size() == 1 ? g.constant(LEAK) : v.get(1);
        return g.choose(above0(g, v.get(0)), v.get(0), g.multiply(slope, v.get(0)));
    }

    private static Expr above0(Graph g, Expr x) {
        return g.apply(Op.GREATER, x, g.constant(0));
    }

    /** With the sign of m, as in Python. */
    private static Expr mod(Graph g, List<Expr> v) {
        Expr turns = g.apply(Op.FLOOR, g.divide(v.get(0), v.get(1)));
        return g.subtract(v.get(0), g.multiply(v.get(1), turns));
    }

    /** Its slope is 1 at both ends too. */
    private static Expr clamp(Graph g, List<Expr> v) {
        Expr x = v.get(0);
        Expr least = v.get(1);
        Expr most = v.get(2);
        Expr upper = g.choose(g.apply(Op.GREATER, x, most), most, x);
        return g.choose(g.apply(Op.LESS, x, least), least, upper);
    }
}
