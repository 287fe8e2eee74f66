package downhill.verify;

import downhill.experiment.Engine;
import downhill.experiment.Team;
import downhill.experiment.plan.RulePlan;
import downhill.language.Tape;
import downhill.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * One step of every optimizer from 10,000 equal states. The states are reached: point i takes i mod 8 steps of the rule
 * in double with drawn gradients, then is rounded to float32. The engine gets the rule as it runs it, with scalars
 * computed outside; the reference evaluates the rule as written.
 */
final class Rules {
    private static final int LONGEST = 8;
    private static final String SOURCE = "the rule as written, in double";

    /** Newton steps at all points, the same at every step. */
    private static final double[] NEWTON = Draws.uniform(-100, -10, 10);

    private final Team team;
    private final Precision precision;
    private final RulePlan plan;
    private final List<String> parameters;
    private final Tape.Run rule;

    /** [w or state][point]. */
    private final double[][] state;

    private Rules(Engine engine, Optimizer optimizer) {
        team = Team.of(optimizer, 1).with("rate", 0.01);
        precision = Precision.of(engine);
        plan = RulePlan.of(team);
        parameters = List.copyOf(team.parameters().keySet());
        List<String> inputs = new ArrayList<>(List.of("w"));
        inputs.addAll(plan.state());
        inputs.addAll(List.of("g", "newton", "t"));
        inputs.addAll(parameters);
        rule = Tape.of(List.copyOf(optimizer.rule().next().values()), inputs).run(Draws.POINTS);
        state = new double[1 + plan.state().size()][Draws.POINTS];
        state[0] = Draws.uniform(-1, -5, 5);
        for (int s = 1; s < state.length; s++) Arrays.fill(state[s], plan.initial(s - 1));
    }

    static List<Trial> trials() {
        return Shipped.optimizers().stream()
                .map(optimizer -> new Trial("rules", optimizer.id(), engine -> {
                    Rules rules = new Rules(engine, optimizer);
                    return rules.checks(engine, optimizer.id());
                }))
                .toList();
    }

    private List<Check> checks(Engine engine, String id) {
        for (int step = 1; step < LONGEST; step++) advance(step);
        for (double[] row : state) Arrays.setAll(row, i -> (float) row[i]);
        double[] gradient = gradient(LONGEST);
        double[][] measured = engine.evaluate(plan.next(), inputs(), points(gradient));
        apply(gradient, i -> 1 + i % LONGEST);
        List<Check> checks = new ArrayList<>();
        for (int k = 0; k < state.length; k++) {
            String what = k == 0 ? "weight" : plan.state().get(k - 1);
            double worst = Deviation.worst(measured[k], rule.output(k), precision);
            checks.add(new Check("rules", id + " next " + what, SOURCE, 0, worst, Tolerance.RULES * precision.unit()));
        }
        return checks;
    }

    /** Takes step {@code step} at the points that have so many before their last. */
    private void advance(int step) {
        apply(gradient(step), i -> step);
        for (int k = 0; k < state.length; k++) {
            for (int i = 0; i < Draws.POINTS; i++) if (i % LONGEST >= step) state[k][i] = rule.output(k)[i];
        }
    }

    private static double[] gradient(int step) {
        return Draws.uniform(-1 - step, -10, 10);
    }

    private void apply(double[] gradient, IntToDoubleFunction step) {
        for (int k = 0; k < state.length; k++) System.arraycopy(state[k], 0, rule.input(k), 0, Draws.POINTS);
        System.arraycopy(gradient, 0, rule.input(state.length), 0, Draws.POINTS);
        System.arraycopy(NEWTON, 0, rule.input(state.length + 1), 0, Draws.POINTS);
        Arrays.setAll(rule.input(state.length + 2), step);
        for (int i = 0; i < parameters.size(); i++) {
            Arrays.fill(rule.input(state.length + 3 + i), team.parameters().get(parameters.get(i)));
        }
        rule.forward(Draws.POINTS);
    }

    private List<String> inputs() {
        List<String> inputs = new ArrayList<>(List.of("w"));
        inputs.addAll(plan.state());
        inputs.addAll(List.of("g", "newton"));
        inputs.addAll(plan.scalarNames());
        return inputs;
    }

    private double[][] points(double[] gradient) {
        int scalars = plan.scalarNames().size();
        double[][] points = Arrays.copyOf(state, state.length + 2 + scalars);
        points[state.length] = gradient;
        points[state.length + 1] = NEWTON;
        for (int k = 0; k < scalars; k++) points[state.length + 2 + k] = new double[Draws.POINTS];
        double[] values = new double[scalars];
        for (int i = 0; i < Draws.POINTS; i++) {
            plan.scalars(1 + i % LONGEST, values);
            for (int k = 0; k < scalars; k++) points[state.length + 2 + k][i] = values[k];
        }
        return points;
    }
}
