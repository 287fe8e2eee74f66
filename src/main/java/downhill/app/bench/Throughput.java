package downhill.app.bench;

import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.loss.Surface;
import downhill.optimizer.Optimizer;

/**
 * A million particles all over a landscape: Beale's on [-2, 2]² with momentum at a small rate, so that hardly any
 * diverges and none stands still.
 */
record Throughput(Surface surface, Optimizer optimizer, double noise, Stopwatch stopwatch) {
    static final int PARTICLES = 1 << 20;

    private static final int STEPS = 64;
    private static final int ROUNDS = 5;
    private static final double MILLIONTH = 1e-6;

    /** Particle-steps a second in millions: the best of five rounds after one to warm up. */
    double measure(Engine engine) {
        engine.load(experiment());
        round(engine);
        double best = 0;
        for (int i = 0; i < ROUNDS; i++) best = Math.max(best, round(engine));
        return best;
    }

    private Experiment experiment() {
        Team team = Team.of(optimizer, PARTICLES)
                .with("rate", 0.001)
                .with("beta", 0.9)
                .with(Team.NOISE, noise);
        return Experiment.of(surface, team).withStart(new Start(Start.Kind.UNIFORM, 0, 0, 0));
    }

    private double round(Engine engine) {
        double seconds = stopwatch.seconds(() -> {
            engine.advance(STEPS);
            engine.ball(0);
        });
        return PARTICLES * STEPS / seconds * MILLIONTH;
    }
}
