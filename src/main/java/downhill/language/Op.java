package downhill.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every operation (gate) of the language, whole: its name, GLSL, value, backward pass, symbolic partials, LaTeX and
 * what it does to a gradient. To add one, add a constant here.
 */
public enum Op {
    CONSTANT("number", 0, "", Kernels.NONE, Kernels.NO_BACK, null, null, "", "a number: it has no gradient to pass on"),
    VARIABLE(
            "name",
            0,
            "",
            Kernels.NONE,
            Kernels.NO_BACK,
            null,
            null,
            "",
            "an input: the gradient that arrives is its own"),

    ADD(
            "+",
            2,
            "(%s + %s)",
            Kernels.ADD,
            Kernels.ADD_BACK,
            (g, a, b, f) -> g.constant(1),
            (g, a, b, f) -> g.constant(1),
            "%s + %s",
            "distributor: copies the upstream gradient to both inputs"),
    SUBTRACT(
            "-",
            2,
            "(%s - %s)",
            Kernels.SUBTRACT,
            Kernels.SUBTRACT_BACK,
            (g, a, b, f) -> g.constant(1),
            (g, a, b, f) -> g.constant(-1),
            "%s - %s",
            "distributor: copies the gradient to the first input and its negative to the second"),
    MULTIPLY(
            "*",
            2,
            "(%s * %s)",
            Kernels.MULTIPLY,
            Kernels.MULTIPLY_BACK,
            (g, a, b, f) -> b,
            (g, a, b, f) -> a,
            "%s \\cdot %s",
            "switcher: each input gets the gradient times the other input"),
    DIVIDE(
            "/",
            2,
            "(%s / %s)",
            Kernels.DIVIDE,
            Kernels.DIVIDE_BACK,
            (g, a, b, f) -> g.divide(g.constant(1), b),
            (g, a, b, f) -> g.negate(g.divide(f, b)),
            "\\frac{%s}{%s}",
            "scales: a small denominator makes both gradients large"),
    POWER(
            "^",
            2,
            "dh_pow(%s, %s)",
            Kernels.each2(Math::pow),
            Kernels.back2((a, b, f) -> b * Math.pow(a, b - 1), (a, b, f) -> f * Math.log(a)),
            (g, a, b, f) -> g.multiply(b, g.power(a, g.subtract(b, g.constant(1)))),
            (g, a, b, f) -> g.multiply(f, g.log(a)),
            "{%s}^{%s}",
            "amplifier: the gradient is scaled by the exponent times one power less"),
    NEGATE(
            "-",
            1,
            "(-%s)",
            Kernels.NEGATE,
            Kernels.NEGATE_BACK,
            (g, a, b, f) -> g.constant(-1),
            null,
            "-%s",
            "flips the sign of the gradient"),

    SIN(
            "sin",
            1,
            "dh_sin(%s)",
            Kernels.each(Math::sin),
            Kernels.back((a, f) -> Math.cos(a)),
            (g, a, b, f) -> g.cos(a),
            null,
            "\\sin\\left(%s\\right)",
            "scales by the cosine: nothing passes at a crest"),
    COS(
            "cos",
            1,
            "dh_cos(%s)",
            Kernels.each(Math::cos),
            Kernels.back((a, f) -> -Math.sin(a)),
            (g, a, b, f) -> g.negate(g.sin(a)),
            null,
            "\\cos\\left(%s\\right)",
            "scales by minus the sine: nothing passes at a crest"),
    TAN(
            "tan",
            1,
            "dh_tan(%s)",
            Kernels.each(Math::tan),
            Kernels.back((a, f) -> 1 + f * f),
            (g, a, b, f) -> g.add(g.constant(1), g.square(f)),
            null,
            "\\tan\\left(%s\\right)",
            "amplifier: explodes towards its poles"),
    ASIN(
            "asin",
            1,
            "dh_asin(%s)",
            Kernels.each(Math::asin),
            Kernels.back((a, f) -> 1 / Math.sqrt((1 - a) * (1 + a))),
            (g, a, b, f) -> g.divide(g.constant(1), g.oneMinusSquareRoot(a)),
            null,
            "\\arcsin\\left(%s\\right)",
            "amplifier: explodes at -1 and 1"),
    ACOS(
            "acos",
            1,
            "dh_acos(%s)",
            Kernels.each(Math::acos),
            Kernels.back((a, f) -> -1 / Math.sqrt((1 - a) * (1 + a))),
            (g, a, b, f) -> g.divide(g.constant(-1), g.oneMinusSquareRoot(a)),
            null,
            "\\arccos\\left(%s\\right)",
            "amplifier with a flipped sign: explodes at -1 and 1"),
    ATAN(
            "atan",
            1,
            "dh_atan(%s)",
            Kernels.each(Math::atan),
            Kernels.back((a, f) -> 1 / (1 + a * a)),
            (g, a, b, f) -> g.divide(g.constant(1), g.add(g.constant(1), g.square(a))),
            null,
            "\\arctan\\left(%s\\right)",
            "damper: passes less the further out"),
    SINH(
            "sinh",
            1,
            "dh_sinh(%s)",
            Kernels.each(Math::sinh),
            Kernels.back((a, f) -> Math.cosh(a)),
            (g, a, b, f) -> g.cosh(a),
            null,
            "\\sinh\\left(%s\\right)",
            "amplifier: grows exponentially"),
    COSH(
            "cosh",
            1,
            "dh_cosh(%s)",
            Kernels.each(Math::cosh),
            Kernels.back((a, f) -> Math.sinh(a)),
            (g, a, b, f) -> g.sinh(a),
            null,
            "\\cosh\\left(%s\\right)",
            "amplifier: grows exponentially, still at the bottom"),
    TANH(
            "tanh",
            1,
            "dh_tanh(%s)",
            Kernels.each(Math::tanh),
            Kernels.back((a, f) -> (1 - f) * (1 + f)),
            (g, a, b, f) -> g.multiply(g.subtract(g.constant(1), f), g.add(g.constant(1), f)),
            null,
            "\\tanh\\left(%s\\right)",
            "squasher: passes at most 1, and almost nothing once saturated"),
    EXP(
            "exp",
            1,
            "exp(%s)",
            Kernels.each(Math::exp),
            Kernels.back((a, f) -> f),
            (g, a, b, f) -> f,
            null,
            "\\exp\\left(%s\\right)",
            "amplifier: scales by its own output"),
    LOG(
            "log",
            1,
            "dh_log(%s)",
            Kernels.each(Math::log),
            Kernels.back((a, f) -> 1 / a),
            (g, a, b, f) -> g.divide(g.constant(1), a),
            null,
            "\\ln\\left(%s\\right)",
            "inverts: a small input makes the gradient large"),
    SQRT(
            "sqrt",
            1,
            "dh_sqrt(%s)",
            Kernels.SQRT,
            Kernels.back((a, f) -> 0.5 / f),
            (g, a, b, f) -> g.divide(g.constant(0.5), f),
            null,
            "\\sqrt{%s}",
            "amplifier near 0, damper far from it"),
    ABS(
            "abs",
            1,
            "abs(%s)",
            Kernels.ABS,
            Kernels.back((a, f) -> Math.signum(a)),
            (g, a, b, f) -> g.sign(a),
            null,
            "\\left|%s\\right|",
            "router of signs: passes the gradient or its negative, 0 at the kink"),
    MIN(
            "min",
            2,
            "dh_min(%s, %s)",
            Kernels.each2(Math::min),
            Kernels.back2((a, b, f) -> 0.5 - 0.5 * Math.signum(a - b), (a, b, f) -> 0.5 + 0.5 * Math.signum(a - b)),
            (g, a, b, f) -> g.winner(b, a),
            (g, a, b, f) -> g.winner(a, b),
            "\\min\\left(%s, %s\\right)",
            "router: only the smaller input gets the gradient; a tie gives each one half"),
    MAX(
            "max",
            2,
            "dh_max(%s, %s)",
            Kernels.each2(Math::max),
            Kernels.back2((a, b, f) -> 0.5 + 0.5 * Math.signum(a - b), (a, b, f) -> 0.5 - 0.5 * Math.signum(a - b)),
            (g, a, b, f) -> g.winner(a, b),
            (g, a, b, f) -> g.winner(b, a),
            "\\max\\left(%s, %s\\right)",
            "router: only the larger input gets the gradient; a tie gives each one half"),
    RELU(
            "relu",
            1,
            "dh_relu(%s)",
            Kernels.each(Kernels::relu),
            Kernels.back((a, f) -> 1 - Kernels.step(-a)),
            (g, a, b, f) -> g.subtract(g.constant(1), g.step(g.negate(a))),
            null,
            "\\operatorname{relu}\\left(%s\\right)",
            "gate: passes the gradient where the input is positive, else nothing"),
    SIGMOID(
            "sigmoid",
            1,
            "dh_sigmoid(%s)",
            Kernels.each(Kernels::sigmoid),
            Kernels.back((a, f) -> f * (1 - f)),
            (g, a, b, f) -> g.multiply(f, g.subtract(g.constant(1), f)),
            null,
            "\\sigma\\left(%s\\right)",
            "squasher: passes at most a quarter, and almost nothing once saturated"),
    SOFTPLUS(
            "softplus",
            1,
            "dh_softplus(%s)",
            Kernels.each(Kernels::softplus),
            Kernels.back((a, f) -> Kernels.sigmoid(a)),
            (g, a, b, f) -> g.sigmoid(a),
            null,
            "\\operatorname{softplus}\\left(%s\\right)",
            "a smooth gate: passes the sigmoid of its input"),
    SIGN(
            "sign",
            1,
            "dh_sign(%s)",
            Kernels.each(Math::signum),
            Kernels.NO_BACK,
            (g, a, b, f) -> g.constant(0),
            null,
            "\\operatorname{sign}\\left(%s\\right)",
            "a wall: flat everywhere, so no gradient passes"),
    FLOOR(
            "floor",
            1,
            "floor(%s)",
            Kernels.each(Math::floor),
            Kernels.NO_BACK,
            (g, a, b, f) -> g.constant(0),
            null,
            "\\left\\lfloor %s\\right\\rfloor",
            "a wall: flat between its steps, so no gradient passes"),
    STEP(
            "step",
            1,
            "dh_step(%s)",
            Kernels.each(Kernels::step),
            Kernels.NO_BACK,
            (g, a, b, f) -> g.constant(0),
            null,
            "\\operatorname{step}\\left(%s\\right)",
            "a wall: 1 from 0 on, else 0, so no gradient passes");

    /** Builds one symbolic partial of f = op(a, b) in graph g. */
    @FunctionalInterface
    interface Partial {
        Expr of(Graph g, Expr a, Expr b, Expr f);
    }

    private static final Map<String, Op> FUNCTIONS = Arrays.stream(values())
            .filter(Op::isFunction)
            .collect(Collectors.toUnmodifiableMap(Op::symbol, Function.identity()));

    private final String symbol;
    private final int arity;
    private final String glsl;
    private final Kernels.Forward forward;
    private final Kernels.Backward backward;
    private final Partial byFirst;
    private final Partial bySecond;
    private final String latex;
    private final String role;

    Op(
            String symbol,
            int arity,
            String glsl,
            Kernels.Forward forward,
            Kernels.Backward backward,
            Partial byFirst,
            Partial bySecond,
            String latex,
            String role) {
        this.symbol = symbol;
        this.arity = arity;
        this.glsl = glsl;
        this.forward = forward;
        this.backward = backward;
        this.byFirst = byFirst;
        this.bySecond = bySecond;
        this.latex = latex;
        this.role = role;
    }

    /** How it is written: {@code +}, {@code sin}, {@code max}. */
    public String symbol() {
        return symbol;
    }

    /** How many inputs it takes: 0, 1 or 2. */
    public int arity() {
        return arity;
    }

    /** What it does to a gradient on the way back, in one line. */
    public String role() {
        return role;
    }

    /** Whether it is written as a name with parentheses. */
    public boolean isFunction() {
        return arity > 0 && Character.isLetter(symbol.charAt(0));
    }

    /** The function of that name. */
    public static Optional<Op> function(String name) {
        return Optional.ofNullable(FUNCTIONS.get(name));
    }

    /** Its value in double; {@code b} is ignored by an operation of one input. */
    public double value(double a, double b) {
        double[] out = new double[1];
        forward.run(new double[] {a}, new double[] {b}, out, 1);
        return out[0];
    }

    /** Its local gradients at (a, b), as many as it has inputs, in double. */
    public double[] partials(double a, double b) {
        double[] first = new double[1];
        double[] second = new double[1];
        double[] one = {1};
        backward.run(new double[] {a}, new double[] {b}, new double[] {value(a, b)}, one, first, second, 1);
        return arity == 2 ? new double[] {first[0], second[0]} : new double[] {first[0]};
    }

    Kernels.Forward forward() {
        return forward;
    }

    Kernels.Backward backward() {
        return backward;
    }

    /** The local gradient by an input, 0 or 1, where {@code f} stands for the value: of a product a·b by a it is b. */
    public Expr local(Graph g, int input, List<Expr> args, Expr f) {
        Expr b = arity == 2 ? args.get(1) : null;
        return (input == 0 ? byFirst : bySecond).of(g, args.get(0), b, f);
    }

    Expr partial(Graph g, Expr f, int input) {
        return local(g, input, f.args(), f);
    }

    String glsl(Object... args) {
        return String.format(glsl, args);
    }

    /** Its LaTeX with these inputs, which are LaTeX already. */
    public String latex(Object... args) {
        return String.format(latex, args);
    }
}
