package downhill.experiment.plan;

import downhill.experiment.Team;
import downhill.language.Expr;
import downhill.language.Tape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A team's rule at a single weight, in double and without noise. */
public final class RuleProbe {
    private static final int OWN_INPUTS = 3;

    private final RulePlan plan;
    private final Tape.Run run;
    private final double[] scalars;

    public RuleProbe(Team team) {
        plan = RulePlan.of(team);
        List<String> inputs = new ArrayList<>(List.of("w", "g", "newton"));
        inputs.addAll(plan.state());
        inputs.addAll(plan.scalarNames());
        List<Expr> next = plan.next();
        run = Tape.of(next, inputs).run(1);
        scalars = new double[plan.scalarNames().size()];
    }

    /** The names of the states, as in the rule. */
    public List<String> states() {
        return plan.state();
    }

    /** What each state is. */
    public List<StateKind> kinds() {
        double[] initial = IntStream.range(0, plan.state().size())
                .mapToDouble(plan::initial)
                .toArray();
        double[] one = after(1, initial);
        double[] minus = after(-1, initial);
        double[] two = after(2, initial);
        return IntStream.range(0, initial.length)
                .mapToObj(i -> StateKind.of(one[i], minus[i], two[i]))
                .toList();
    }

    private double[] after(double g, double[] initial) {
        step(0, g, 0, initial, 1);
        return IntStream.range(0, initial.length)
                .mapToDouble(i -> run.output(1 + i)[0])
                .toArray();
    }

    /**
     * By how much step t (from 1) changes the weight w.
     *
     * @param newton the weight's part of the Newton step, for the rules that ask for it
     * @param state a value of each state before the step
     */
    public double step(double w, double g, double newton, double[] state, long t) {
        run.input(0)[0] = w;
        run.input(1)[0] = g;
        run.input(2)[0] = newton;
        for (int i = 0; i < state.length; i++) run.input(OWN_INPUTS + i)[0] = state[i];
        plan.scalars(t, scalars);
        for (int i = 0; i < scalars.length; i++) run.input(OWN_INPUTS + state.length + i)[0] = scalars[i];
        run.forward(1);
        return run.output(0)[0] - w;
    }
}
