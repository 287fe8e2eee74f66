package downhill.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.language.Expr;
import downhill.language.Formulas;
import downhill.language.Gradient;
import downhill.language.Graph;
import downhill.language.Near;
import downhill.language.Op;
import downhill.language.Oracle;
import downhill.language.Parser;
import downhill.language.Program;
import downhill.language.Spicy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.api.Test;

/** A thousand formulas nobody chose: gradients gate by gate equal Hipparchus' and the symbolic ones. */
class TraceOracleTest {
    private static final int FORMULAS = 1_000;
    private static final int SIZE = 12;

    /** Numbers beyond this lose in one step the digits that the tolerance counts on. */
    private static final double TAME = 1e4;

    private static final double TOLERANCE = 1e-11;

    private static Map<String, Double> point(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return Map.of("x", random.nextDouble(-2, 2), "y", random.nextDouble(-2, 2), "z", random.nextDouble(0.1, 2));
    }

    private static boolean isTame(Expr formula, Map<String, Double> point) {
        return Expr.order(List.of(formula)).stream()
                .map(node -> Oracle.of(node, Formulas.NAMES, point, 1))
                .flatMapToDouble(part -> Arrays.stream(part.getAllDerivatives()))
                .allMatch(d -> Math.abs(d) < TAME);
    }

    private static Trace trace(Expr formula, Map<String, Double> point) {
        Program program = new Program(List.of(new Program.Statement(null, formula)), formula.names());
        return Trace.of(Circuit.of(program), point).backward();
    }

    @Test
    void traceSymbolicAndHipparchusGradientsAgree() {
        int checked = 0;
        for (long seed = 0; checked < FORMULAS; seed++) {
            assertThat(seed).isLessThan(3 * FORMULAS);
            Expr formula = Formulas.formula(seed, SIZE);
            Map<String, Double> point = point(seed);
            if (!isTame(formula, point)) continue;
            check(formula, point, seed + ": " + formula + " at " + point);
            checked++;
        }
    }

    private static void check(Expr formula, Map<String, Double> point, String what) {
        Trace trace = trace(formula, point);
        DerivativeStructure oracle = Oracle.of(formula, Formulas.NAMES, point, 1);
        List<Expr> symbolic = Gradient.of(new Graph(), formula, Formulas.NAMES);
        Near.check(trace.result().orElseThrow(), oracle.getValue(), TOLERANCE, what);
        for (int i = 0; i < Formulas.NAMES.size(); i++) {
            String name = Formulas.NAMES.get(i);
            double gradient = trace.gradients().getOrDefault(name, 0.0);
            int[] orders = new int[Formulas.NAMES.size()];
            orders[i] = 1;
            Near.check(gradient, oracle.getPartialDerivative(orders), TOLERANCE, name + " of " + what);
            Near.check(gradient, symbolic.get(i).evaluate(point), TOLERANCE, "symbolic " + name + " of " + what);
        }
    }

    /** Every operation alone, at every pair of mild inputs where Hipparchus has a number. */
    @Test
    void everyGateAgreesWithHipparchus() {
        for (Op op : Spicy.operations()) {
            String name = op.isFunction() ? op.symbol() : "";
            String formula = op.arity() == 1
                    ? (op == Op.NEGATE ? "-x" : name + "(x)")
                    : op.isFunction() ? name + "(x, y)" : "x " + op.symbol() + " y";
            Expr expr = Parser.parse(formula).result();
            assertThat(expr.op()).isEqualTo(op);
            for (Spicy.Point at : Spicy.points(op, Spicy.MILD)) {
                Map<String, Double> point = Map.of("x", at.a(), "y", at.b(), "z", 1.0);
                if (isTame(expr, point)) check(expr, point, formula + " at " + point);
            }
        }
    }
}
