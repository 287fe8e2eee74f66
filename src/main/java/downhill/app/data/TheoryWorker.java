package downhill.app.data;

import downhill.app.console.Failure;
import downhill.app.stage.Simulation;
import downhill.cpu.CpuEngine;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.GrowingField;
import downhill.experiment.study.SettledParticles;
import downhill.experiment.study.Valley;
import downhill.experiment.study.ValleySearch;
import downhill.experiment.study.ValleyShareScan;
import downhill.ui.data.Theory;
import downhill.ui.shell.Toasts;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/**
 * Works out what stands beside the theory: a few times a second where particles are, and on request where crowds end.
 */
public final class TheoryWorker {
    private static final double SECONDS = 0.25;
    private static final int SAMPLE = 4096;
    private static final int SIDE = 64;

    private final Simulation simulation;
    private final Executor worker;
    private final Toasts toasts;
    private final Queue<Runnable> news = new ConcurrentLinkedQueue<>();
    private Experiment experiment;
    private Experiment surveyed;
    private List<Valley> valleys = List.of();
    private List<SettledParticles> settled = List.of();
    private Optional<ValleyShareScan.Result> shares = Optional.empty();
    private Run run;
    private int team;
    private long seen = -1;
    private double rested;

    /** Crowds that run. */
    private static final class Run {
        private volatile double share;
        private volatile boolean stopped;

        void tell(double next) {
            if (stopped) throw new CancellationException("the crowds were stopped");
            share = next;
        }
    }

    public TheoryWorker(Simulation simulation, Executor worker, Toasts toasts) {
        this.simulation = simulation;
        this.worker = worker;
        this.toasts = toasts;
    }

    /** What is known now of that team; these seconds after the last frame. */
    Theory watch(int wantedTeam, double seconds) {
        for (Runnable next = news.poll(); next != null; next = news.poll()) next.run();
        rested += seconds;
        Experiment now = simulation.experiment();
        boolean other = !now.equals(experiment) || wantedTeam != team;
        if (other || simulation.step() != seen && rested >= SECONDS) {
            look(now, wantedTeam);
        }
        return new Theory(settled, shares, run == null ? -1 : run.share);
    }

    private void look(Experiment now, int wantedTeam) {
        survey(now);
        experiment = now;
        team = wantedTeam;
        seen = simulation.step();
        rested = 0;
        settled = SettledParticles.of(now, team, valleys, simulation.engine().sample(team, SAMPLE), seen + 1);
    }

    /** The valleys stay while loss and data do. */
    private void survey(Experiment now) {
        boolean same = surveyed != null
                && now.surface().equals(surveyed.surface())
                && now.values().equals(surveyed.values());
        if (same) return;
        surveyed = now;
        valleys = ValleySearch.of(now, new GrowingField(simulation.engine(), now, SIDE, SIDE).field());
        shares = Optional.empty();
        stop();
    }

    /** Lets the crowds run beside the frames, or stops them. */
    void crowds() {
        if (run != null) {
            stop();
            return;
        }
        Run mine = new Run();
        run = mine;
        Experiment asked = experiment;
        int whose = team;
        List<Valley> ends = valleys;
        worker.execute(() -> {
            try (Engine engine = new CpuEngine()) {
                ValleyShareScan.Result result = ValleyShareScan.of(engine, asked, whose, ends, mine::tell);
                news.add(() -> finish(mine, Optional.of(result)));
            } catch (CancellationException stopped) {
                news.add(() -> finish(mine, Optional.empty()));
            } catch (RuntimeException wrong) {
                news.add(() -> {
                    toasts.wrong(Failure.of(wrong).sentence());
                    finish(mine, Optional.empty());
                });
            }
        });
    }

    private void finish(Run mine, Optional<ValleyShareScan.Result> result) {
        if (run != mine) return;
        run = null;
        shares = result.or(() -> shares);
    }

    private void stop() {
        if (run != null) run.stopped = true;
        run = null;
    }
}
