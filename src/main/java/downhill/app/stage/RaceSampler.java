package downhill.app.stage;

import downhill.experiment.Effort;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.Team;
import downhill.experiment.plan.LossEvaluator;
import downhill.experiment.study.LowestLossSearch;
import downhill.experiment.study.Race;
import downhill.workspace.DataFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Watches the race: about ten times a second it looks at each team, never at two of them in one frame. */
public final class RaceSampler {
    private static final double SECONDS = 0.1;

    private final Simulation simulation;
    private Experiment experiment;
    private Race race;
    private int next;
    private double rested;
    private Field searched;
    private int sampled;
    private double lowest;
    private long seen = -1;

    public RaceSampler(Simulation simulation) {
        this.simulation = simulation;
        begin();
    }

    /** How the race stands. */
    public Race race() {
        return race;
    }

    /** What the teams' steps have cost so far. */
    public DataFacts cost() {
        List<Effort> efforts =
                IntStream.range(0, race.teams()).mapToObj(race::effort).toList();
        return new DataFacts(efforts, simulation.step(), List.of(), Optional.empty(), "");
    }

    /** Looks at the next team if it is time and there is something new; these seconds after the last frame. */
    public void watch(double seconds) {
        if (!simulation.experiment().equals(experiment)) {
            follow();
        }
        rested += seconds;
        Engine engine = simulation.engine();
        boolean round = next > 0;
        if (!round && (engine.step() == seen || rested < SECONDS)) {
            return;
        }
        if (!round) {
            rested = 0;
            seen = engine.step();
        }
        int particles = experiment.teams().get(next).particles();
        race.take(
                next,
                engine.sample(next, LossEvaluator.SAMPLE),
                simulation.ball(next).diverged(),
                particles);
        next = (next + 1) % race.teams();
    }

    private void follow() {
        if (simulation.experiment().restarts(experiment)) {
            begin();
            return;
        }
        experiment = simulation.experiment();
        race = race.changed(experiment, lowest(), simulation.end());
        seen = -1;
    }

    private void begin() {
        experiment = simulation.experiment();
        race = new Race(experiment, lowest());
        next = 0;
        seen = -1;
        rested = SECONDS;
    }

    /** Looked for anew only on another landscape, or where other particles' losses are means over other rows. */
    private double lowest() {
        int most = experiment.teams().stream().mapToInt(Team::particles).max().orElse(1);
        if (simulation.landscapes().trained() != searched || most != sampled) {
            searched = simulation.landscapes().trained();
            sampled = most;
            lowest = LowestLossSearch.of(experiment, searched);
        }
        return lowest;
    }
}
