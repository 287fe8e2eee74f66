package downhill.experiment.plan;

import downhill.experiment.Experiment;
import downhill.language.Expr;
import downhill.language.Op;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the particles that cannot start, since the loss has no finite value where they stand: its slope may have one
 * there, as that of log(x) has at −1, but leads nowhere.
 */
public final class NoValue {
    /** Operations that have a value wherever their inputs have one. */
    private static final Set<Op> TOTAL = EnumSet.of(
            Op.CONSTANT,
            Op.VARIABLE,
            Op.ADD,
            Op.SUBTRACT,
            Op.MULTIPLY,
            Op.NEGATE,
            Op.SIN,
            Op.COS,
            Op.ATAN,
            Op.TANH,
            Op.SINH,
            Op.COSH,
            Op.EXP,
            Op.ABS,
            Op.MIN,
            Op.MAX,
            Op.RELU,
            Op.SIGMOID,
            Op.SOFTPLUS,
            Op.SIGN,
            Op.FLOOR,
            Op.CEIL,
            Op.ROUND,
            Op.STEP,
            Op.ASINH,
            Op.ERF,
            Op.CBRT,
            Op.LESS,
            Op.AT_MOST,
            Op.GREATER,
            Op.AT_LEAST,
            Op.EQUAL,
            Op.DIFFERENT,
            Op.AND,
            Op.OR,
            Op.NOT,
            Op.IF);

    private static final int CHUNK = 2048;

    /** Rows of data that are looked at: where the loss of one has no value, the mean has none. */
    private static final int ROWS = 8;

    private NoValue() {}

    /**
     * The step at which each particle stops before it has begun: 1, or 0 for one that goes on.
     *
     * @param positions x and y, interleaved
     */
    public static int[] stopped(Experiment experiment, double[] positions) {
        int[] stopped = new int[positions.length / 2];
        boolean everywhere =
                Expr.order(List.of(experiment.surface().loss())).stream().allMatch(NoValue::isTotal);
        if (!everywhere) {
            IntStream.range(0, (stopped.length + CHUNK - 1) / CHUNK)
                    .parallel()
                    .forEach(chunk -> mark(experiment, positions, stopped, chunk * CHUNK));
        }
        return stopped;
    }

    private static boolean isTotal(Expr node) {
        if (TOTAL.contains(node.op())) return true;
        boolean constant = node.args().size() == 2 && node.args().get(1).isConstant();
        double second = constant ? node.args().get(1).value() : 0;
        return switch (node.op()) {
            case DIVIDE -> constant && second != 0;
            case POWER -> constant && second >= 0 && second == Math.rint(second);
            default -> false;
        };
    }

    private static void mark(Experiment experiment, double[] positions, int[] stopped, int from) {
        int count = Math.min(CHUNK, stopped.length - from);
        MeanTape loss = MeanTape.of(experiment, count, ROWS);
        for (int i = 0; i < count; i++) {
            loss.x()[i] = positions[2 * (from + i)];
            loss.y()[i] = positions[2 * (from + i) + 1];
        }
        loss.evaluate(count);
        for (int i = 0; i < count; i++) stopped[from + i] = Double.isFinite(loss.output(0)[i]) ? 0 : 1;
    }
}
