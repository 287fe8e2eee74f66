package downhill.language;

import static downhill.language.Definition.binary;
import static downhill.language.Definition.comparison;
import static downhill.language.Definition.leaf;
import static downhill.language.Definition.ternary;
import static downhill.language.Definition.unary;

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
    CONSTANT(leaf("number").role("a number: it has no gradient to pass on")),
    VARIABLE(leaf("name").role("an input: the gradient that arrives is its own")),

    ADD(binary("+")
            .value(CpuKernels.ADD)
            .slopes(CpuKernels.ADD_BACK)
            .partials((g, a, b, f) -> g.constant(1), (g, a, b, f) -> g.constant(1))
            .glsl("(%s + %s)")
            .latex("%s + %s")
            .role("distributor: copies the upstream gradient to both inputs")),
    SUBTRACT(binary("-")
            .value(CpuKernels.SUBTRACT)
            .slopes(CpuKernels.SUBTRACT_BACK)
            .partials((g, a, b, f) -> g.constant(1), (g, a, b, f) -> g.constant(-1))
            .glsl("(%s - %s)")
            .latex("%s - %s")
            .role("distributor: copies the gradient to the first input and its negative to the second")),
    MULTIPLY(binary("*")
            .value(CpuKernels.MULTIPLY)
            .slopes(CpuKernels.MULTIPLY_BACK)
            .partials((g, a, b, f) -> b, (g, a, b, f) -> a)
            .glsl("(%s * %s)")
            .latex("%s \\cdot %s")
            .role("switcher: each input gets the gradient times the other input")),
    DIVIDE(binary("/")
            .value(CpuKernels.DIVIDE)
            .slopes(CpuKernels.DIVIDE_BACK)
            .partials((g, a, b, f) -> g.divide(g.constant(1), b), (g, a, b, f) -> g.negate(g.divide(f, b)))
            .glsl("(%s / %s)")
            .latex("\\frac{%s}{%s}")
            .role("scales: a small denominator makes both gradients large")),
    POWER(binary("^")
            .value(Math::pow)
            .slopes(
                    (a, b, f) -> b == 0 ? 0 : b * Math.pow(a, b - 1),
                    (a, b, f) -> a == 0 && b >= 0 ? 0 : f * Math.log(a))
            .partials(
                    (g, a, b, f) -> g.choose(b, g.multiply(b, g.power(a, g.subtract(b, g.constant(1)))), g.constant(0)),
                    (g, a, b, f) -> g.choose(g.zeroToTheNonNegative(a, b), g.constant(0), g.multiply(f, g.log(a))))
            .glsl("dh_pow(%s, %s)")
            .latex("{%s}^{%s}")
            .role("amplifier: the gradient is scaled by the exponent times one power less")),
    NEGATE(unary("-")
            .value(CpuKernels.NEGATE)
            .slopes(CpuKernels.NEGATE_BACK)
            .partials((g, a, f) -> g.constant(-1))
            .glsl("(-%s)")
            .latex("-%s")
            .role("flips the sign of the gradient")),

    SIN(unary("sin")
            .value(Math::sin)
            .slopes((a, f) -> Math.cos(a))
            .partials((g, a, f) -> g.cos(a))
            .glsl("dh_sin(%s)")
            .latex("\\sin\\left(%s\\right)")
            .role("scales by the cosine: nothing passes at a crest")),
    COS(unary("cos")
            .value(Math::cos)
            .slopes((a, f) -> -Math.sin(a))
            .partials((g, a, f) -> g.negate(g.sin(a)))
            .glsl("dh_cos(%s)")
            .latex("\\cos\\left(%s\\right)")
            .role("scales by minus the sine: nothing passes at a crest")),
    TAN(unary("tan")
            .value(Math::tan)
            .slopes((a, f) -> 1 + f * f)
            .partials((g, a, f) -> g.add(g.constant(1), g.square(f)))
            .glsl("dh_tan(%s)")
            .latex("\\tan\\left(%s\\right)")
            .role("amplifier: explodes towards its poles")),
    ASIN(unary("asin")
            .value(Math::asin)
            .slopes((a, f) -> 1 / Math.sqrt((1 - a) * (1 + a)))
            .partials((g, a, f) -> g.divide(g.constant(1), g.oneMinusSquareRoot(a)))
            .glsl("dh_asin(%s)")
            .latex("\\arcsin\\left(%s\\right)")
            .role("amplifier: explodes at -1 and 1")),
    ACOS(unary("acos")
            .value(Math::acos)
            .slopes((a, f) -> -1 / Math.sqrt((1 - a) * (1 + a)))
            .partials((g, a, f) -> g.divide(g.constant(-1), g.oneMinusSquareRoot(a)))
            .glsl("dh_acos(%s)")
            .latex("\\arccos\\left(%s\\right)")
            .role("amplifier with a flipped sign: explodes at -1 and 1")),
    ATAN(unary("atan")
            .value(Math::atan)
            .slopes((a, f) -> 1 / (1 + a * a))
            .partials((g, a, f) -> g.divide(g.constant(1), g.add(g.constant(1), g.square(a))))
            .glsl("dh_atan(%s)")
            .latex("\\arctan\\left(%s\\right)")
            .role("damper: passes less the further out")),
    SINH(unary("sinh")
            .value(Math::sinh)
            .slopes((a, f) -> Math.cosh(a))
            .partials((g, a, f) -> g.cosh(a))
            .glsl("dh_sinh(%s)")
            .latex("\\sinh\\left(%s\\right)")
            .role("amplifier: grows exponentially")),
    COSH(unary("cosh")
            .value(Math::cosh)
            .slopes((a, f) -> Math.sinh(a))
            .partials((g, a, f) -> g.sinh(a))
            .glsl("dh_cosh(%s)")
            .latex("\\cosh\\left(%s\\right)")
            .role("amplifier: grows exponentially, still at the bottom")),
    TANH(unary("tanh")
            .value(Math::tanh)
            .slopes((a, f) -> (1 - f) * (1 + f))
            .partials((g, a, f) -> g.multiply(g.subtract(g.constant(1), f), g.add(g.constant(1), f)))
            .glsl("dh_tanh(%s)")
            .latex("\\tanh\\left(%s\\right)")
            .role("squasher: passes at most 1, and almost nothing once saturated")),
    EXP(unary("exp")
            .value(Math::exp)
            .slopes((a, f) -> f)
            .partials((g, a, f) -> f)
            .glsl("exp(%s)")
            .latex("\\exp\\left(%s\\right)")
            .role("amplifier: scales by its own output")),
    LOG(unary("log")
            .value(Math::log)
            .slopes((a, f) -> 1 / a)
            .partials((g, a, f) -> g.divide(g.constant(1), a))
            .glsl("dh_log(%s)")
            .latex("\\ln\\left(%s\\right)")
            .role("inverts: a small input makes the gradient large")),
    SQRT(unary("sqrt")
            .value(CpuKernels.SQRT)
            .slopes((a, f) -> 0.5 / f)
            .partials((g, a, f) -> g.divide(g.constant(0.5), f))
            .glsl("dh_sqrt(%s)")
            .latex("\\sqrt{%s}")
            .role("amplifier near 0, damper far from it")),
    ABS(unary("abs")
            .value(CpuKernels.ABS)
            .routes((a, f) -> Math.signum(a))
            .partials((g, a, f) -> g.sign(a))
            .glsl("abs(%s)")
            .latex("\\left|%s\\right|")
            .role("router of signs: passes the gradient or its negative, 0 at the kink")),
    MIN(binary("min")
            .value(Math::min)
            .routes((a, b, f) -> 0.5 - 0.5 * Math.signum(a - b), (a, b, f) -> 0.5 + 0.5 * Math.signum(a - b))
            .partials((g, a, b, f) -> g.winner(b, a), (g, a, b, f) -> g.winner(a, b))
            .glsl("dh_min(%s, %s)")
            .latex("\\min\\left(%s, %s\\right)")
            .role("router: only the smaller input gets the gradient; a tie gives each one half")),
    MAX(binary("max")
            .value(Math::max)
            .routes((a, b, f) -> 0.5 + 0.5 * Math.signum(a - b), (a, b, f) -> 0.5 - 0.5 * Math.signum(a - b))
            .partials((g, a, b, f) -> g.winner(a, b), (g, a, b, f) -> g.winner(b, a))
            .glsl("dh_max(%s, %s)")
            .latex("\\max\\left(%s, %s\\right)")
            .role("router: only the larger input gets the gradient; a tie gives each one half")),
    RELU(unary("relu")
            .value(CpuKernels::relu)
            .routes((a, f) -> 1 - CpuKernels.step(-a))
            .partials((g, a, f) -> g.subtract(g.constant(1), g.step(g.negate(a))))
            .glsl("dh_relu(%s)")
            .latex("\\operatorname{relu}\\left(%s\\right)")
            .role("gate: passes the gradient where the input is positive, else nothing")),
    SIGMOID(unary("sigmoid")
            .value(CpuKernels::sigmoid)
            .slopes((a, f) -> f * (1 - f))
            .partials((g, a, f) -> g.multiply(f, g.subtract(g.constant(1), f)))
            .glsl("dh_sigmoid(%s)")
            .latex("\\sigma\\left(%s\\right)")
            .role("squasher: passes at most a quarter, and almost nothing once saturated")),
    SOFTPLUS(unary("softplus")
            .value(CpuKernels::softplus)
            .routes((a, f) -> CpuKernels.sigmoid(a))
            .partials((g, a, f) -> g.sigmoid(a))
            .glsl("dh_softplus(%s)")
            .latex("\\operatorname{softplus}\\left(%s\\right)")
            .role("a smooth gate: passes the sigmoid of its input")),
    SIGN(unary("sign")
            .value(Math::signum)
            .flat()
            .glsl("dh_sign(%s)")
            .latex("\\operatorname{sign}\\left(%s\\right)")
            .role("a wall: flat everywhere, so no gradient passes")),
    FLOOR(unary("floor")
            .value(Math::floor)
            .flat()
            .glsl("floor(%s)")
            .latex("\\left\\lfloor %s\\right\\rfloor")
            .role("a wall: flat between its steps, so no gradient passes")),
    STEP(unary("step")
            .value(CpuKernels::step)
            .flat()
            .glsl("dh_step(%s)")
            .latex("\\operatorname{step}\\left(%s\\right)")
            .role("a wall: 1 from 0 on, else 0, so no gradient passes")),

    LOG10(unary("log10")
            .value(Math::log10)
            .slopes((a, f) -> 1 / (a * Math.log(10)))
            .partials((g, a, f) -> g.divide(g.constant(1), g.multiply(a, g.constant(Math.log(10)))))
            .glsl("(dh_log(%s) * 0.4342944819032518)")
            .latex("\\log_{10}\\left(%s\\right)")
            .role("inverts: a small input makes the gradient large")),
    LOG1P(unary("log1p")
            .value(Math::log1p)
            .slopes((a, f) -> 1 / (1 + a))
            .partials((g, a, f) -> g.divide(g.constant(1), g.add(g.constant(1), a)))
            .glsl("dh_log1p(%s)")
            .latex("\\ln\\left(1 + %s\\right)")
            .role("inverts 1 plus its input, exact near 0")),
    EXPM1(unary("expm1")
            .value(Math::expm1)
            .slopes((a, f) -> f + 1)
            .partials((g, a, f) -> g.add(f, g.constant(1)))
            .glsl("dh_expm1(%s)")
            .latex("\\operatorname{expm1}\\left(%s\\right)")
            .role("amplifier: scales by its own output plus 1")),
    ASINH(unary("asinh")
            .value(SpecialFunctions::asinh)
            .slopes((a, f) -> 1 / Math.sqrt(1 + a * a))
            .partials((g, a, f) -> g.divide(g.constant(1), g.sqrt(g.add(g.constant(1), g.square(a)))))
            .glsl("dh_asinh(%s)")
            .latex("\\operatorname{arsinh}\\left(%s\\right)")
            .role("damper: passes less the further out")),
    ACOSH(unary("acosh")
            .value(SpecialFunctions::acosh)
            .slopes((a, f) -> 1 / (Math.sqrt(a - 1) * Math.sqrt(a + 1)))
            .partials((g, a, f) -> g.divide(
                    g.constant(1), g.multiply(g.sqrt(g.subtract(a, g.constant(1))), g.sqrt(g.add(a, g.constant(1))))))
            .glsl("dh_acosh(%s)")
            .latex("\\operatorname{arcosh}\\left(%s\\right)")
            .role("amplifier near 1, damper far from it")),
    ATANH(unary("atanh")
            .value(SpecialFunctions::atanh)
            .slopes((a, f) -> 1 / ((1 - a) * (1 + a)))
            .partials((g, a, f) ->
                    g.divide(g.constant(1), g.multiply(g.subtract(g.constant(1), a), g.add(g.constant(1), a))))
            .glsl("dh_atanh(%s)")
            .latex("\\operatorname{artanh}\\left(%s\\right)")
            .role("amplifier: explodes at -1 and 1")),
    ERF(unary("erf")
            .value(SpecialFunctions::erf)
            .slopes((a, f) -> 2 / Math.sqrt(Math.PI) * Math.exp(-a * a))
            .partials((g, a, f) -> g.multiply(g.constant(2 / Math.sqrt(Math.PI)), g.apply(EXP, g.negate(g.square(a)))))
            .glsl("dh_erf(%s)")
            .latex("\\operatorname{erf}\\left(%s\\right)")
            .role("squasher: passes almost nothing once saturated")),
    CBRT(unary("cbrt")
            .value(Math::cbrt)
            .slopes((a, f) -> 1 / (3 * f * f))
            .partials((g, a, f) -> g.divide(g.constant(1), g.multiply(g.constant(3), g.square(f))))
            .glsl("dh_cbrt(%s)")
            .latex("\\sqrt[3]{%s}")
            .role("amplifier near 0, damper far from it")),
    CEIL(unary("ceil")
            .value(Math::ceil)
            .flat()
            .glsl("ceil(%s)")
            .latex("\\left\\lceil %s\\right\\rceil")
            .role("a wall: flat between its steps, so no gradient passes")),
    ROUND(unary("round")
            .value(Math::rint)
            .flat()
            .glsl("roundEven(%s)")
            .latex("\\operatorname{round}\\left(%s\\right)")
            .role("a wall: flat between its steps, so no gradient passes")),
    ATAN2(binary("atan2")
            .value(Math::atan2)
            .slopes((a, b, f) -> SpecialFunctions.turn(b, a, b), (a, b, f) -> -SpecialFunctions.turn(a, a, b))
            .partials((g, a, b, f) -> g.turn(b, a, b), (g, a, b, f) -> g.negate(g.turn(a, a, b)))
            .glsl("dh_atan2(%s, %s)")
            .latex("\\operatorname{atan2}\\left(%s, %s\\right)")
            .role("the angle of a point: passes less the further out")),

    LESS(comparison("<", (a, b) -> a < b).latex("%s < %s")),
    AT_MOST(comparison("<=", (a, b) -> a <= b).latex("%s \\le %s")),
    GREATER(comparison(">", (a, b) -> a > b).latex("%s > %s")),
    AT_LEAST(comparison(">=", (a, b) -> a >= b).latex("%s \\ge %s")),
    EQUAL(comparison("==", (a, b) -> a == b).latex("%s = %s")),
    DIFFERENT(comparison("!=", (a, b) -> a != b).latex("%s \\ne %s")),
    AND(binary("and")
            .value(CpuKernels::and)
            .flat()
            .glsl("dh_and(%s, %s)")
            .latex("\\left(%s \\land %s\\right)")
            .role("a wall: 1 where both hold, so no gradient passes")),
    OR(binary("or")
            .value(CpuKernels::or)
            .flat()
            .glsl("dh_or(%s, %s)")
            .latex("\\left(%s \\lor %s\\right)")
            .role("a wall: 1 where either holds, so no gradient passes")),
    NOT(unary("not")
            .value(CpuKernels::not)
            .flat()
            .glsl("dh_not(%s)")
            .latex("\\lnot\\left(%s\\right)")
            .role("a wall: 1 where it does not hold, so no gradient passes")),
    IF(ternary("if")
            .value(CpuKernels.IF)
            .slopes(CpuKernels.IF_BACK)
            .partials(List.of(
                    (g, args, f) -> g.constant(0),
                    (g, args, f) -> g.choose(args.get(0), g.constant(1), g.constant(0)),
                    (g, args, f) -> g.choose(args.get(0), g.constant(0), g.constant(1))))
            .glsl("dh_if(%s, %s, %s)")
            .latex("\\begin{cases}%2$s & %1$s\\\\%3$s & \\text{otherwise}\\end{cases}")
            .role("switch: the branch that is taken gets the whole gradient, the other nothing"));

    private static final Map<String, Op> FUNCTIONS = Arrays.stream(values())
            .filter(Op::isFunction)
            .collect(Collectors.toUnmodifiableMap(Op::symbol, Function.identity()));

    private final Definition definition;

    Op(Definition definition) {
        this.definition = definition;
    }

    /** How it is written: {@code +}, {@code sin}, {@code max}. */
    public String symbol() {
        return definition.symbol();
    }

    /** How many inputs it takes: 0 to 3. */
    public int arity() {
        return definition.arity();
    }

    /** What it does to a gradient on the way back, in one line. */
    public String role() {
        return definition.role();
    }

    /** Whether it is written as a name with parentheses. */
    public boolean isFunction() {
        return arity() > 0 && Character.isLetter(symbol().charAt(0));
    }

    /** The function of that name. */
    public static Optional<Op> function(String name) {
        return Optional.ofNullable(FUNCTIONS.get(name));
    }

    /** Whether it hands the gradient to what it chooses and nothing to the rest, rather than multiply it. */
    public boolean routes(int input) {
        return switch (this) {
            case MIN, MAX, RELU, ABS, SOFTPLUS -> true;
            case IF -> input > 0;
            default -> false;
        };
    }

    /** Whether that input may get nothing at all of the gradient: it is not chosen, or a wall stands before it. */
    public boolean mayWithhold(int input) {
        return routes(input) || this == IF || definition.backward() == CpuKernels.NO_BACK;
    }

    /** Its value in double, of as many inputs as it has; more are ignored. */
    public double value(double... inputs) {
        double[] out = new double[1];
        definition.forward().run(columns(inputs), out, 1);
        return out[0];
    }

    /** Its local gradients at those inputs, as many as it has, in double. */
    public double[] partials(double... inputs) {
        double[][] slopes = new double[arity()][1];
        double[] one = {1};
        definition.backward().run(columns(inputs), new double[] {value(inputs)}, one, slopes, 1);
        return Arrays.stream(slopes).mapToDouble(slope -> slope[0]).toArray();
    }

    private static double[][] columns(double... inputs) {
        return Arrays.stream(inputs).mapToObj(input -> new double[] {input}).toArray(double[][]::new);
    }

    CpuKernels.Forward forward() {
        return definition.forward();
    }

    CpuKernels.Backward backward() {
        return definition.backward();
    }

    /** The local gradient by an input, 0 or 1, where {@code f} stands for the value: of a product a·b by a it is b. */
    public Expr local(Graph g, int input, List<Expr> args, Expr f) {
        return definition.partials().get(input).of(g, args, f);
    }

    Expr partial(Graph g, Expr f, int input) {
        return local(g, input, f.args(), f);
    }

    String glsl(Object... args) {
        return String.format(definition.glsl(), args);
    }

    /** Its LaTeX with these inputs, which are LaTeX already. */
    public String latex(Object... args) {
        return String.format(definition.latex(), args);
    }
}
