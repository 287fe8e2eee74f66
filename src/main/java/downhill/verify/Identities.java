package downhill.verify;

import downhill.experiment.Engine;
import downhill.language.Expr;
import downhill.language.Parser;
import java.util.List;
import java.util.stream.Stream;

/**
 * What mathematics says of an engine's operations without a second implementation of them: two formulas that are the same
 * number, at {@link Draws#POINTS} places, off by no more than so many roundings of a third.
 */
final class Identities {
    private static final int STREAM = 900;

    /** About four times the most that was seen on either engine. */
    private static final double ROUNDINGS = 24;

    private Identities() {}

    /**
     * @param reach what a rounding of the operations counts by
     * @param from of x, and of y where there is one, to {@code to}
     */
    private record Identity(String left, String right, String reach, double from, double to) {}

    private static final List<Identity> ALL = List.of(
            new Identity("sin(x)^2 + cos(x)^2", "1 + 0*x", "1 + 0*x", -1000, 1000),
            new Identity("sin(2*x)", "2*sin(x)*cos(x)", "1 + abs(x)", -1000, 1000),
            new Identity("tan(x)*cos(x)", "sin(x)", "1 + 0*x", -1.5, 1.5),
            new Identity("asin(x) + acos(x)", "pi/2 + 0*x", "2 + 0*x", -1, 1),
            new Identity("sin(asin(x))", "x", "1 + 0*x", -0.9, 0.9),
            new Identity("tan(atan(x))", "x", "1 + x^2", -100, 100),
            new Identity("hypot(x, y)*cos(atan2(y, x))", "x", "4*hypot(x, y)", -50, 50),
            new Identity("hypot(x, y)*sin(atan2(y, x))", "y", "4*hypot(x, y)", -50, 50),
            new Identity("hypot(x, y)^2", "x^2 + y^2", "x^2 + y^2", -50, 50),
            new Identity("log(exp(x))", "x", "1 + abs(x)", -80, 80),
            new Identity("exp(log(x))", "x", "x*(1 + abs(log(x)))", 1e-3, 1e6),
            new Identity("exp(x)*exp(-x)", "1 + 0*x", "1 + abs(x)", -80, 80),
            new Identity("log(x*y)", "log(x) + log(y)", "1 + abs(log(x)) + abs(log(y))", 1e-3, 1e6),
            new Identity("expm1(x)", "exp(x) - 1", "1 + exp(x)", -1, 4),
            new Identity("log1p(x)", "log(1 + x)", "1 + abs(x)", -0.5, 10),
            new Identity("sqrt(x)^2", "x", "x", 1e-3, 1e6),
            new Identity("cbrt(x)^3", "x", "abs(x)", -1e6, 1e6),
            new Identity("x^2.5", "sqrt(x)^5", "x^2.5*(1 + abs(log(x)))", 1e-3, 1e6),
            new Identity("sinh(asinh(x))", "x", "abs(x)*(1 + log(1 + abs(x)))", -1000, 1000),
            new Identity("tanh(x)", "(exp(2*x) - 1)/(exp(2*x) + 1)", "1 + 0*x", -10, 10),
            new Identity("tanh(x/2)", "2*sigmoid(x) - 1", "1 + 0*x", -40, 40),
            new Identity("sigmoid(x) + sigmoid(-x)", "1 + 0*x", "1 + 0*x", -80, 80),
            new Identity("softplus(x) - softplus(-x)", "x", "1 + abs(x)", -80, 80),
            new Identity("erf(x) + erf(-x)", "0*x", "1 + 0*x", -5, 5),
            new Identity("relu(x) - relu(-x)", "x", "abs(x)", -1000, 1000));

    static List<Trial> trials() {
        return List.of(new Trial(
                "operations",
                "identities",
                engine -> ALL.stream().map(each -> check(engine, each)).toList()));
    }

    private static Check check(Engine engine, Identity identity) {
        List<Expr> outputs = Stream.of(identity.left, identity.right, identity.reach)
                .map(formula -> Parser.parse(formula).result())
                .toList();
        double[][] points = {
            Draws.uniform(STREAM, identity.from, identity.to), Draws.uniform(STREAM + 1, identity.from, identity.to)
        };
        double[][] values = engine.evaluate(outputs, List.of("x", "y"), points);
        double worst = 0;
        for (int i = 0; i < Draws.POINTS; i++) {
            double off = Math.abs(values[0][i] - values[1][i]) / values[2][i];
            worst = Double.isNaN(off) ? Double.POSITIVE_INFINITY : Math.max(worst, off);
        }
        String name =
                identity.left + " = " + identity.right.replace(" + 0*x", "").replace("0*x", "0");
        String source = "an identity, in roundings of " + identity.reach.replace(" + 0*x", "");
        return new Check(
                "operations", name, source, 0, worst / Precision.of(engine).unit(), ROUNDINGS);
    }
}
