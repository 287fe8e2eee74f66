package downhill.app.command;

import downhill.app.bench.Stopwatch;
import downhill.app.console.Progress;
import downhill.cpu.Replay;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.RunChanges;
import downhill.experiment.Timeline;
import downhill.experiment.plan.CurvatureProbe;
import downhill.experiment.plan.Probe;
import downhill.experiment.study.Divergence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run without a window gives: the first particle's path, why that diverged, if it did, how many did so, and how
 * fast it went.
 */
record RunResult(List<Stop> path, Optional<Divergence> why, int diverged, double particleStepsPerSecond) {
    /** The most steps between two words about the progress. */
    private static final int CHUNK = 4096;

    /** A place on the path of the first particle; the loss is in double. */
    record Stop(long step, double x, double y, double loss) {}

    /** Runs {@code steps} steps from the start with a stop at 0, at every {@code every}-th and at the last. */
    static RunResult run(
            Engine engine, Experiment experiment, int steps, int every, Progress progress, Stopwatch stopwatch) {
        engine.load(experiment);
        Probe probe = new Probe(experiment);
        List<Stop> path = new ArrayList<>(List.of(stop(engine, probe)));
        double seconds = 0;
        while (engine.step() < steps) {
            long from = engine.step();
            int count = (int) Math.min(Math.max(every, Engine.RECORDED), steps - from);
            seconds += stopwatch.seconds(() -> advance(engine, count, steps, progress));
            if (count > Engine.RECORDED) path.add(stop(engine, probe));
            else addStops(path, engine.ballPath(0, from + 1), from + 1, every, steps, probe);
        }
        progress.done();
        double work = (double) steps * experiment.teams().get(0).particles();
        Engine.Ball end = engine.ball(0);
        Optional<Divergence> why = why(experiment, end.stopped());
        boolean started = why.filter(Divergence::isAtStart).isEmpty();
        return new RunResult(started ? path : path.subList(0, 1), why, end.diverged(), steps == 0 ? 0 : work / seconds);
    }

    /** From the engine's own record, so that no run stops to be looked at. */
    private static void addStops(List<Stop> path, double[] record, long first, int every, int last, Probe probe) {
        for (int i = 0; i < record.length / 2; i++) {
            long step = first + i;
            if (step % every != 0 && step != last) continue;
            double x = record[2 * i];
            double y = record[2 * i + 1];
            path.add(new Stop(step, x, y, probe.loss(x, y)));
        }
    }

    private static Optional<Divergence> why(Experiment experiment, int stopped) {
        if (stopped == 0) return Optional.empty();
        RunChanges runChanges = new RunChanges(List.of(new Timeline.Change(0, experiment)));
        double[] path = Replay.path(runChanges, 0, 0, stopped);
        return Optional.of(Divergence.of(runChanges, 0, stopped, path, new CurvatureProbe(experiment.surface())));
    }

    private static void advance(Engine engine, int count, int total, Progress progress) {
        for (int done = 0; done < count; done += CHUNK) {
            engine.advance(Math.min(CHUNK, count - done));
            progress.at(engine.step(), total);
        }
        // Reading waits for the device, so that the work is timed and not only its order.
        engine.ball(0);
    }

    private static Stop stop(Engine engine, Probe probe) {
        Engine.Ball ball = engine.ball(0);
        return new Stop(engine.step(), ball.x(), ball.y(), probe.loss(ball.x(), ball.y()));
    }
}
