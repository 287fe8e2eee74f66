package downhill.app;

import downhill.experiment.Experiment;
import downhill.experiment.Probe;
import downhill.experiment.RuleProbe;
import downhill.experiment.StateKind;
import java.util.ArrayList;
import java.util.List;

/** Reads the facts at the balls of one experiment; made anew for another. */
final class BallReader {
    private static final String RATE = "rate";

    private final Experiment experiment;
    private final Probe probe;
    private final List<RuleProbe> rules;
    private final List<List<StateKind>> kinds;

    BallReader(Experiment experiment) {
        this.experiment = experiment;
        probe = Probe.quick(experiment);
        rules = experiment.teams().stream().map(RuleProbe::new).toList();
        kinds = rules.stream().map(RuleProbe::kinds).toList();
    }

    Probe probe() {
        return probe;
    }

    boolean isFor(Experiment other) {
        return experiment.equals(other);
    }

    /** @param state the ball's x and y, then x and y of each state of its rule; @param step steps done */
    BallFacts read(int team, double[] state, long step) {
        RuleProbe rule = rules.get(team);
        Probe.Reading here = probe.at(state[0], state[1]);
        return new BallFacts(
                team,
                here,
                experiment.teams().get(team).parameters().getOrDefault(RATE, Double.NaN),
                rule.step(here.x(), here.slopeX(), Double.NaN, axis(state, 0), step + 1),
                rule.step(here.y(), here.slopeY(), Double.NaN, axis(state, 1), step + 1),
                memory(team, state));
    }

    private static double[] axis(double[] state, int axis) {
        double[] values = new double[state.length / 2 - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = state[2 + 2 * i + axis];
        }
        return values;
    }

    private List<BallFacts.Memory> memory(int team, double[] state) {
        List<BallFacts.Memory> memory = new ArrayList<>();
        List<String> names = rules.get(team).states();
        for (int i = 0; i < names.size(); i++) {
            memory.add(new BallFacts.Memory(names.get(i), kinds.get(team).get(i), state[2 + 2 * i], state[3 + 2 * i]));
        }
        return memory;
    }
}
