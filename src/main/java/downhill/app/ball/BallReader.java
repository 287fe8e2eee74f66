package downhill.app.ball;

import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.plan.CurvatureProbe;
import downhill.experiment.plan.Probe;
import downhill.experiment.plan.RuleProbe;
import downhill.experiment.plan.StateKind;
import downhill.experiment.study.Arithmetic;
import downhill.workspace.Guide;
import downhill.workspace.OpenPanels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the facts at the balls of one experiment; made anew for another. */
public final class BallReader {
    private static final String RATE = "rate";

    private final Experiment experiment;
    private final Probe probe;
    private final List<RuleProbe> rules;
    private final List<List<StateKind>> kinds;

    /** Null until a guide asks for it. */
    private CurvatureProbe curvatureProbe;

    public BallReader(Experiment experiment) {
        this.experiment = experiment;
        probe = Probe.quick(experiment);
        rules = experiment.teams().stream().map(RuleProbe::new).toList();
        kinds = rules.stream().map(RuleProbe::kinds).toList();
    }

    public Probe probe() {
        return probe;
    }

    boolean isFor(Experiment other) {
        return experiment.equals(other);
    }

    /**
     * @param state the ball's x and y, then x and y of each state of its rule
     * @param step steps done
     */
    BallFacts read(int team, double[] state, long step, OpenPanels openPanels) {
        boolean steps = Guide.NEXT.in(openPanels) || Guide.ARITHMETIC.in(openPanels) || Guide.MEMORY.in(openPanels);
        return new BallFacts(
                team,
                probe.at(state[0], state[1]),
                step,
                rate(experiment.teams().get(team), step + 1),
                memory(team, state),
                Guide.CURVATURE.in(openPanels)
                        ? Optional.of(curvatureProbe().at(experiment.values(), state[0], state[1]))
                        : Optional.empty(),
                steps
                        ? Optional.of(Arithmetic.of(experiment, team, curvatureProbe(), state, step + 1))
                        : Optional.empty());
    }

    private static double rate(Team team, long step) {
        return team.parameters().containsKey(RATE) ? team.at(RATE, step) : Double.NaN;
    }

    private CurvatureProbe curvatureProbe() {
        if (curvatureProbe == null) {
            curvatureProbe = new CurvatureProbe(experiment.surface());
        }
        return curvatureProbe;
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
