package downhill.app.bench;

import downhill.dataset.Batch;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.loss.Surface;
import downhill.optimizer.Optimizer;

/** Ten thousand particles all over a landscape over rows, each with batches of its own. */
record BatchThroughput(Surface surface, Optimizer optimizer, Batch batch, Stopwatch stopwatch) {
    private static final int PARTICLES = 10_000;
    private static final int STEPS = 32;
    private static final int ROUNDS = 3;
    private static final double MILLIONTH = 1e-6;

    /** Particle-steps a second in millions: the best of three rounds after one to warm up. */
    double measure(Engine engine) {
        Team team = Team.of(optimizer, PARTICLES).with("rate", 0.01).withBatch(batch);
        engine.load(Experiment.of(surface, team).withStart(new Start(Start.Kind.UNIFORM, 0, 0, 0)));
        round(engine);
        double best = 0;
        for (int i = 0; i < ROUNDS; i++) best = Math.max(best, round(engine));
        return best;
    }

    private double round(Engine engine) {
        double seconds = stopwatch.seconds(() -> {
            engine.advance(STEPS);
            engine.ball(0);
        });
        return PARTICLES * STEPS / seconds * MILLIONTH;
    }
}
