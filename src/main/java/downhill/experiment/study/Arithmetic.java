package downhill.experiment.study;

import downhill.dataset.Table;
import downhill.experiment.Batches;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.plan.CurvatureProbe;
import downhill.experiment.plan.Newton;
import downhill.language.Program;
import downhill.random.Philox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One step of the ball, term by term as the rule has it, for each of the two weights.
 *
 * @param x the rule's statements for the first weight, in order
 * @param moves what pulls the ball and how far: their sum is the step
 * @param gradient where g comes from
 */
public record Arithmetic(List<Line> x, List<Line> y, List<Move> moves, Gradient gradient) {
    public Arithmetic {
        x = List.copyOf(x);
        y = List.copyOf(y);
        moves = List.copyOf(moves);
    }

    /** How nearly equal the factors of two weights are that are one. */
    private static final double SAME = 1e-9;

    /** A statement with its numbers, such as {@code v = 0.9·(−0.31) + 0.1·0.52 = −0.227}. */
    public record Line(String name, String text, double value) {}

    /**
     * The gradient that a step sees, along x and y: the slope over the rows of its batch, and noise that is added to it.
     *
     * @param rows of its batch; 0 where it sees them all, or there are no data
     */
    public record Gradient(double slopeX, double slopeY, double noiseX, double noiseY, int rows) {
        /** Whether it is another than the slope at the ball. */
        public boolean isInexact() {
            return rows > 0 || noiseX != 0 || noiseY != 0;
        }
    }

    /**
     * What one of the rule's names contributes to the step: {@code g}, {@code newton}, a state, or {@code w} by decay.
     *
     * @param factor of the name's own value, where it is the same for both weights; else NaN
     */
    public record Move(String name, double dx, double dy, double factor) {}

    /**
     * Step t, from 1, of a team's ball.
     *
     * @param ball position and state before the step, as {@link Engine#ballState} gives them
     */
    public static Arithmetic of(Experiment experiment, int team, CurvatureProbe curvatureProbe, double[] ball, long t) {
        Team racing = experiment.teams().get(team);
        Optional<Table> batch = Batches.rows(experiment, team, 0, t);
        CurvatureProbe.At at = batch.map(rows -> curvatureProbe.at(experiment.values(), ball[0], ball[1], rows))
                .orElseGet(() -> curvatureProbe.at(experiment.values(), ball[0], ball[1]));
        double[] push = Philox.push(experiment.seed(), team, 0, t, racing.noise());
        double[] gradient = {at.slopeX() + push[0], at.slopeY() + push[1]};
        Map<String, Double> shared = new HashMap<>();
        for (String name : racing.parameters().keySet()) shared.put(name, racing.at(name, t));
        shared.put("t", (double) t);
        double damping = shared.getOrDefault(Newton.DAMPING, Newton.USUAL_DAMPING);
        double[] newton = Newton.step(gradient[0], gradient[1], new double[] {at.xx(), at.xy(), at.yy()}, damping);
        List<RuleTerms> axes = new ArrayList<>();
        for (int axis = 0; axis < 2; axis++) {
            Map<String, Double> own = new LinkedHashMap<>(Map.of("w", ball[axis], "g", gradient[axis]));
            own.put("newton", newton[axis]);
            int state = 1;
            for (String name : racing.optimizer().rule().state().keySet()) own.put(name, ball[2 * state++ + axis]);
            axes.add(new RuleTerms(racing.optimizer().rule().program(), shared, own));
        }
        Program program = racing.optimizer().rule().program();
        int rows = batch.map(Table::rows).orElse(0);
        Gradient origin = new Gradient(at.slopeX(), at.slopeY(), push[0], push[1], rows);
        return new Arithmetic(lines(program, axes.get(0)), lines(program, axes.get(1)), moves(axes), origin);
    }

    private static List<Line> lines(Program program, RuleTerms ruleTerms) {
        List<Line> lines = new ArrayList<>();
        for (Program.Statement statement : program.statements()) {
            String value = ruleTerms.result(statement);
            String written = ruleTerms.written(statement);
            String text = statement.name() + " = " + written + (written.equals(value) ? "" : " = " + value);
            lines.add(new Line(statement.name(), text, ruleTerms.value(statement.value())));
        }
        return lines;
    }

    private static List<Move> moves(List<RuleTerms> axes) {
        Map<String, Double> dx = axes.get(0).pulls();
        Map<String, Double> dy = axes.get(1).pulls();
        List<Move> moves = new ArrayList<>();
        dx.forEach((name, pull) -> {
            if (pull != 0 || dy.get(name) != 0)
                moves.add(new Move(name, pull, dy.get(name), factor(axes, name, pull, dy.get(name))));
        });
        return moves;
    }

    private static double factor(List<RuleTerms> axes, String name, double dx, double dy) {
        double x = axes.get(0).own(name);
        double y = axes.get(1).own(name);
        double factor = Math.abs(x) >= Math.abs(y) ? dx / x : dy / y;
        double least = SAME * Math.max(Math.abs(dx), Math.abs(dy));
        boolean same = Math.abs(factor * x - dx) <= least && Math.abs(factor * y - dy) <= least;
        return same ? factor : Double.NaN;
    }
}
