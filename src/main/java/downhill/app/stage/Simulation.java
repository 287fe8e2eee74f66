package downhill.app.stage;

import downhill.cpu.CpuEngine;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Timeline;
import downhill.experiment.plan.Probe;
import downhill.gl.Context;
import downhill.gpu.GpuEngine;
import downhill.render.landscape.Landscape;
import downhill.workspace.Lab;
import java.util.List;
import java.util.stream.IntStream;

/** An engine with the experiment that it runs, the landscape made from it, and how fast it goes. */
public final class Simulation implements AutoCloseable {
    /** Steps that a trail shows at most. */
    static final int TRAIL_STEPS = 400;

    private static final double NANO = 1e-9;

    /** What catching up may take of a frame, and how often it is looked at on the way. */
    private static final double CATCH_UP_SECONDS = 0.012;

    private static final int PASSES = 24;

    private final Engine engine;
    private final Timeline timeline;
    private final StepPacer stepPacer = new StepPacer();
    private final RateMeter particleSteps = new RateMeter();
    private final LandscapeMaker landscapes;
    private Experiment experiment;
    private Probe probe;
    private long furthest;
    private long goal;
    private List<Engine.Ball> balls = List.of();

    /** Null until somebody wants them. */
    private BallPaths ballPaths;

    public Simulation(Engine engine, Experiment experiment) {
        this.engine = engine;
        timeline = new Timeline(engine);
        timeline.load(experiment);
        landscapes = new LandscapeMaker(engine, experiment);
        probe = Probe.quick(experiment);
        see();
    }

    /** On the GPU where it computes, else on the processor. The context stays the caller's. */
    public static Simulation on(Context context, Experiment experiment) {
        return new Simulation(context.compute() ? new GpuEngine(context) : new CpuEngine(), experiment);
    }

    /**
     * Takes an experiment; where it only has other parameters, the run goes on with them and what it had after this step
     * is given up. One that the engine cannot hold is an EngineException.
     */
    public void load(Experiment next) {
        boolean restart = next.restarts(experiment);
        goal = 0;
        timeline.load(next);
        if (restart) {
            furthest = 0;
        }
        see();
        if (restart) {
            recordAfresh();
        }
    }

    /** Takes over what holds at the step that is shown, and where the balls are. */
    private void see() {
        experiment = timeline.experiment();
        if (landscapes.follow(experiment)) {
            probe = Probe.quick(experiment);
        }
        furthest = Math.max(furthest, timeline.step());
        balls = readBalls();
        if (ballPaths != null) {
            ballPaths.cut(timeline.end());
            ballPaths.follow(engine, balls);
        }
    }

    /** From now on each ball's every step is noted; to be looked at once a frame, or they pile up. */
    BallPaths recordBalls() {
        ballPaths = new BallPaths();
        recordAfresh();
        return ballPaths;
    }

    private void recordAfresh() {
        if (ballPaths != null) {
            ballPaths.begin(timeline.step(), balls.size());
            ballPaths.follow(engine, balls);
        }
    }

    /** The run from its start with the present parameters, to that step; what does not fit into a frame, in the next ones. */
    public void again(long step) {
        reset();
        goal = step;
    }

    /** Goes on towards the step that {@link #again} was to reach, told of it on the way; false where the run is there. */
    public boolean catchUp(Runnable passing) {
        if (goal <= engine.step()) return false;
        long stride = Math.max(1, goal / PASSES);
        long start = System.nanoTime();
        while (engine.step() < goal && (System.nanoTime() - start) * NANO < CATCH_UP_SECONDS) {
            seek(Math.min(engine.step() + stride, goal));
            passing.run();
        }
        return true;
    }

    /** The step that is shown, or that the run is on its way to. */
    public long goal() {
        return Math.max(goal, engine.step());
    }

    /** As many steps as the speed asks for and the frame has time for; from the loop's end it begins again. */
    public void run(Lab lab, double seconds) {
        if (lab.loopAt() > 0 && engine.step() >= lab.loopAt()) {
            reset();
        }
        int steps = stepPacer.steps(lab.speed(), seconds);
        if (steps > 0) {
            stepPacer.took(steps, advance(steps));
        }
        particleSteps.add((double) steps * particles(), seconds);
    }

    /** Steps, and returns the seconds it took; reading the ball waits for the device. */
    public double advance(int steps) {
        long start = System.nanoTime();
        goTo(engine.step() + steps);
        return (System.nanoTime() - start) * NANO;
    }

    /**
     * To a step before or after this one, exactly as it was, with the parameters that held there; beyond the run's end it
     * goes on.
     */
    public void goTo(long step) {
        goal = 0;
        seek(step);
    }

    private void seek(long step) {
        while (timeline.end() + Engine.RECORDED < step) {
            timeline.seek(timeline.end() + Engine.RECORDED);
            see();
        }
        timeline.seek(step);
        see();
    }

    /** To step 0 with the present parameters: another run begins. */
    public void reset() {
        goal = 0;
        timeline.reset();
        see();
        recordAfresh();
    }

    /** Where the run stands, to come back to after another one. */
    public Timeline.Place place() {
        return timeline.place();
    }

    /** Goes on with a run from where it stood. */
    public void comeBack(Timeline.Place place) {
        goal = 0;
        timeline.comeBack(place);
        furthest = timeline.end();
        see();
        recordAfresh();
    }

    /** The step that is shown. */
    public long step() {
        return timeline.step();
    }

    /** The last step of this run; up to it, going back and forth repeats what was. */
    public long end() {
        return timeline.end();
    }

    /** What held from which step on. */
    public List<Timeline.Change> changes() {
        return timeline.changes();
    }

    /** The furthest step that was shown since the last start with other particles: as far as the scrubber reaches. */
    public long furthest() {
        return furthest;
    }

    /** Particles of all teams together. */
    public int particles() {
        return experiment.teams().stream().mapToInt(team -> team.particles()).sum();
    }

    public int diverged() {
        return balls.stream().mapToInt(Engine.Ball::diverged).sum();
    }

    public Experiment experiment() {
        return experiment;
    }

    public Engine engine() {
        return engine;
    }

    /** The landscape of the loss, as it is made by now. */
    public Landscape landscape() {
        return landscapes.landscape();
    }

    /** What makes the landscape: over which rows, and in which form. */
    public LandscapeMaker landscapes() {
        return landscapes;
    }

    /** The first particle of each team after the last step. */
    public List<Engine.Ball> balls() {
        return balls;
    }

    /** A team's first particle after the last step. */
    public Engine.Ball ball(int team) {
        return balls.get(team);
    }

    /** The first team's ball. */
    public Engine.Ball ball() {
        return balls.get(0);
    }

    /** Whether a team's ball has left the landscape, though its numbers are finite still. */
    public boolean isOutside(int team) {
        return ball(team).stopped() == 0
                && !landscape().contains(ball(team).x(), ball(team).y());
    }

    private List<Engine.Ball> readBalls() {
        return IntStream.range(0, experiment.teams().size())
                .mapToObj(engine::ball)
                .toList();
    }

    /** The loss at the first team's ball, in double. */
    public double ballLoss() {
        return ballLoss(0);
    }

    /** The loss at a team's ball, in double. */
    public double ballLoss(int team) {
        return probe.loss(ball(team).x(), ball(team).y());
    }

    /** Particle-steps a second. */
    public double rate() {
        return particleSteps.rate();
    }

    @Override
    public void close() {
        engine.close();
    }
}
