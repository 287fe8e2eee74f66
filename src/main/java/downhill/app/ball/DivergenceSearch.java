package downhill.app.ball;

import downhill.app.stage.Simulation;
import downhill.cpu.Replay;
import downhill.experiment.RunChanges;
import downhill.experiment.Snapshot;
import downhill.experiment.Timeline;
import downhill.experiment.plan.CurvatureProbe;
import downhill.experiment.study.Divergence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/**
 * Finds, for each team of which particles have left the finite numbers, the first that did, and why. A worker goes its
 * way again; the frame takes over what it found.
 */
final class DivergenceSearch {
    private final Simulation simulation;
    private final Executor worker;
    private final Queue<TeamDivergence> found = new ConcurrentLinkedQueue<>();
    private final Map<Integer, First> first = new HashMap<>();
    private final Map<Integer, TeamDivergence> known = new HashMap<>();
    private List<Timeline.Change> changes = List.of();

    /** The first particle of a team to stop, with what held until then. */
    private record First(int particle, int step, double x, double y, List<Timeline.Change> until) {}

    DivergenceSearch(Simulation simulation, Executor worker) {
        this.simulation = simulation;
        this.worker = worker;
    }

    /** Once a frame. */
    void watch() {
        if (simulation.changes() != changes) {
            changes = simulation.changes();
            first.entrySet()
                    .removeIf(entry -> !until(entry.getValue().step())
                            .equals(entry.getValue().until()));
            known.keySet().retainAll(first.keySet());
        }
        for (int team = 0; team < simulation.experiment().teams().size(); team++) {
            if (simulation.ball(team).diverged() > 0 && !first.containsKey(team)) {
                search(team);
            }
        }
        for (TeamDivergence next = found.poll(); next != null; next = found.poll()) {
            if (isOf(next, first.get(next.team()))) {
                known.put(next.team(), next);
            }
        }
    }

    private static boolean isOf(TeamDivergence teamDivergence, First first) {
        return first != null && first.particle() == teamDivergence.particle() && first.step() == teamDivergence.step();
    }

    /** What held before a step; what came later cannot have mattered. */
    private List<Timeline.Change> until(int step) {
        return changes.stream().filter(change -> change.step() < step).toList();
    }

    private void search(int team) {
        Snapshot snapshot = simulation.engine().snapshot(team);
        int earliest = -1;
        for (int i = 0; i < snapshot.particles(); i++) {
            int at = snapshot.stopped()[i];
            if (at != 0 && (earliest < 0 || at < snapshot.stopped()[earliest])) {
                earliest = i;
            }
        }
        if (earliest < 0) {
            return;
        }
        int step = snapshot.stopped()[earliest];
        First now = new First(earliest, step, snapshot.x(earliest), snapshot.y(earliest), until(step));
        first.put(team, now);
        known.remove(team);
        worker.execute(() -> found.add(explained(team, now)));
    }

    private static TeamDivergence explained(int team, First first) {
        RunChanges runChanges = new RunChanges(first.until());
        double[] path = Replay.path(runChanges, team, first.particle(), first.step());
        CurvatureProbe curvatureProbe = new CurvatureProbe(runChanges.at(0).surface());
        Divergence why = Divergence.of(runChanges, team, first.step(), path, curvatureProbe);
        return new TeamDivergence(team, first.particle(), first.step(), first.x(), first.y(), why);
    }

    /** Why the first of the team's particles left the numbers; empty while it is not known, or before it happened. */
    Optional<TeamDivergence> of(int team) {
        boolean happened =
                team < simulation.balls().size() && simulation.ball(team).diverged() > 0;
        return happened ? Optional.ofNullable(known.get(team)) : Optional.empty();
    }
}
