package downhill.experiment.plan;

import downhill.experiment.Team;
import downhill.language.Expr;
import downhill.language.Graph;
import downhill.language.Hoist;
import downhill.language.Tape;
import downhill.optimizer.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An update rule made ready for an engine: the next weight and state per particle in terms of {@code w}, {@code g},
 * {@code newton}, the state and scalars, where a scalar depends on the step and the parameters alone, schedules
 * included, and is computed here, in double.
 */
public final class RulePlan {
    private static final String SCALAR = "scalar ";

    private final List<String> state;
    private final double[] initial;
    private final Hoist hoist;
    private final boolean[] steady;
    private final List<String> inputs;
    private final Map<String, Double> parameters;
    private final Tape.Run scalars;
    private final boolean secondOrder;

    private RulePlan(Team team) {
        Rule rule = team.optimizer().rule();
        this.state = List.copyOf(rule.state().keySet());
        this.initial = rule.state().values().stream().mapToDouble(v -> v).toArray();
        this.parameters = team.parameters();
        this.inputs = new ArrayList<>(new TreeSet<>(parameters.keySet()));
        inputs.add("t");
        this.hoist = Hoist.of(roots(team), Set.copyOf(inputs), SCALAR);
        this.secondOrder = rule.secondOrder();
        this.steady = new boolean[hoist.parts().size()];
        for (int i = 0; i < steady.length; i++) {
            steady[i] = !hoist.parts().get(i).names().contains("t");
        }
        this.scalars = Tape.of(hoist.parts(), inputs).run(1);
    }

    /** What the rule assigns to w and the state, then the damping of its Newton step, with the schedules put in. */
    private static List<Expr> roots(Team team) {
        Rule rule = team.optimizer().rule();
        Map<String, Expr> schedules = team.formulas();
        Graph graph = new Graph();
        List<Expr> roots = new ArrayList<>();
        for (Expr next : rule.next().values()) roots.add(graph.substitute(next, schedules));
        if (rule.secondOrder()) roots.add(graph.substitute(Newton.damping(team.optimizer()), schedules));
        return roots;
    }

    public static RulePlan of(Team team) {
        return new RulePlan(team);
    }

    /** The next w, then the next of each state, as functions of w, g, newton, the state and the {@link #scalarNames}. */
    public List<Expr> next() {
        return hoist.roots().subList(0, 1 + state.size());
    }

    /** Whether {@link #next} reads {@code newton}. */
    public boolean secondOrder() {
        return secondOrder;
    }

    /** The damping of the Newton step: a number, or one of the scalars. */
    public Expr damping() {
        return hoist.roots().get(1 + state.size());
    }

    /** The damping where the scalars have these values. */
    public double damping(double[] scalars) {
        Expr damping = damping();
        return damping.isConstant() ? damping.value() : scalars[scalarNames().indexOf(damping.name())];
    }

    public List<String> state() {
        return state;
    }

    /** The value of state i before the first step. */
    public double initial(int i) {
        return initial[i];
    }

    /** The variables in {@link #next} that stand for scalars; not names a person can type. */
    public List<String> scalarNames() {
        return hoist.names();
    }

    /** Whether scalar i is the same at every step. */
    public boolean steady(int i) {
        return steady[i];
    }

    /** How many scalars are steady, or how many change. */
    public int count(boolean steadyOnes) {
        int count = 0;
        for (boolean one : steady) if (one == steadyOnes) count++;
        return count;
    }

    /** The position of scalar i among those of its kind, steady or changing. */
    public int place(int i) {
        int place = 0;
        for (int j = 0; j < i; j++) if (steady[j] == steady[i]) place++;
        return place;
    }

    /** Computes every scalar at step t (from 1) into {@code out}. */
    public void scalars(long t, double[] out) {
        for (int i = 0; i < inputs.size(); i++) {
            String name = inputs.get(i);
            scalars.input(i)[0] = name.equals("t") ? t : parameters.get(name);
        }
        scalars.forward(1);
        for (int i = 0; i < out.length; i++) out[i] = scalars.output(i)[0];
    }
}
