package downhill.app.stage;

import downhill.experiment.Effort;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.Team;
import downhill.experiment.Timeline;
import downhill.experiment.plan.LossEvaluator;
import downhill.experiment.study.LowestLossSearch;
import downhill.experiment.study.Race;
import downhill.workspace.DataFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Watches the race: it judges every step of each team's ball, and about ten times a second it looks at all particles of
 * each team, never of two of them in one frame.
 */
public final class RaceSampler {
    private static final double SECONDS = 0.1;

    /** Losses of single rows in a frame, and what a loss costs beside its rows: about two milliseconds' worth. */
    private static final int WORK = 1 << 15;

    private static final int EACH = 16;

    private final Simulation simulation;
    private final BallPaths ballPaths;
    private List<Timeline.Change> changes;
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
        ballPaths = simulation.recordBalls();
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

    /** Judges the steps that are new, and looks at the next team if it is time; these seconds after the last frame. */
    public void watch(double seconds) {
        if (simulation.changes() != changes || !simulation.experiment().equals(experiment)) {
            follow();
        }
        judge();
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
        take();
        next = (next + 1) % race.teams();
    }

    /** Looks at all teams now, at a step that a run passes on its way to where it had come. */
    public void pass() {
        if (simulation.changes() != changes || !simulation.experiment().equals(experiment)) follow();
        for (next = 0; next < race.teams(); next++) take();
        next = 0;
    }

    private void take() {
        int particles = experiment.teams().get(next).particles();
        race.take(
                next,
                simulation.engine().sample(next, LossEvaluator.SAMPLE),
                simulation.ball(next).diverged(),
                particles);
    }

    /** In one frame no more than it has time for; the rest comes in the next ones. */
    private void judge() {
        int each = race.teams() * (race.rows() + EACH);
        for (int work = 0; !ballPaths.isEmpty() && work < WORK; work += each) {
            for (int team = 0; team < race.teams(); team++) {
                race.judge(team, ballPaths.step(), ballPaths.x(team), ballPaths.y(team));
            }
            ballPaths.take();
        }
    }

    private void follow() {
        if (simulation.experiment().restarts(experiment)) {
            begin();
            return;
        }
        boolean same =
                simulation.changes().equals(changes) && simulation.experiment().equals(experiment);
        changes = simulation.changes();
        experiment = simulation.experiment();
        if (!same) {
            race = race.changed(experiment, lowest(), simulation.end(), changes);
            seen = -1;
        }
    }

    private void begin() {
        changes = simulation.changes();
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
