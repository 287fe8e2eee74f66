package downhill.app;

import downhill.cpu.CpuEngine;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.Portion;
import downhill.experiment.Probe;
import downhill.experiment.Survey;
import downhill.experiment.Timeline;
import downhill.gl.Context;
import downhill.gpu.GpuEngine;
import downhill.loss.Surface;
import downhill.render.Landscape;
import downhill.render.Names;
import downhill.render.Shape;
import downhill.ui.Lab;
import java.util.List;
import java.util.stream.IntStream;

/** An engine with the experiment that it runs, the landscape made from it, and how fast it goes. */
final class Simulation implements AutoCloseable {
    /** Steps that a trail shows at most. */
    static final int TRAIL_STEPS = 400;

    private static final int RESOLUTION = 256;

    /** Enough to know about how low the loss is. */
    private static final int COARSE = 64;

    private static final double NANO = 1e-9;

    private final Engine engine;
    private final Timeline timeline;
    private final Pacer pacer = new Pacer();
    private final Meter particleSteps = new Meter();
    private Experiment experiment;
    private Shape shape = Shape.AUTOMATIC;
    private Portion portion = Portion.TRAINING;
    private Survey survey;
    private int surveyed;
    private Landscape landscape;
    private Field trained;
    private Probe probe;
    private long furthest;
    private List<Engine.Ball> balls = List.of();

    Simulation(Engine engine, Experiment experiment) {
        this.engine = engine;
        timeline = new Timeline(engine);
        load(experiment);
    }

    /** On the GPU where it computes, else on the processor. The context stays the caller's. */
    static Simulation on(Context context, Experiment experiment) {
        return new Simulation(context.compute() ? new GpuEngine(context) : new CpuEngine(), experiment);
    }

    /**
     * Takes an experiment; where it only has other parameters, the run goes on with them and what it had after this step
     * is given up. One that the engine cannot hold is an EngineException.
     */
    void load(Experiment next) {
        boolean restart = experiment == null || next.restarts(experiment);
        timeline.load(next);
        if (restart) {
            furthest = 0;
        }
        see();
    }

    /** Takes over what holds at the step that is shown, and where the balls are. */
    private void see() {
        Experiment now = timeline.experiment();
        boolean reshaped = experiment == null
                || !now.surface().equals(experiment.surface())
                || !now.values().equals(experiment.values());
        experiment = now;
        if (reshaped) {
            see(shown());
            trained = shown().equals(Portion.TRAINING)
                    ? landscape.field()
                    : new Survey(engine, now, COARSE, COARSE).field();
            probe = Probe.quick(now);
        }
        furthest = Math.max(furthest, timeline.step());
        balls = readBalls();
    }

    /** What is over the rows that are to be shown, or over those trained on where there are no such. */
    private void see(Portion next) {
        survey = new Survey(engine, experiment, next, RESOLUTION, RESOLUTION);
        surveyed = survey.done();
        landscape = Landscape.of(survey.field(), shape);
    }

    /** The loss over rows trained on, whatever is shown: the same object until it is of another landscape. */
    Field trained() {
        return trained;
    }

    /** Shows the loss over a portion of the rows; true if that is another landscape. */
    boolean portion(Portion next) {
        if (next.equals(portion)) {
            return false;
        }
        Portion before = shown();
        portion = next;
        boolean other = !shown().equals(before);
        if (other) {
            see(shown());
        }
        return other;
    }

    /** The rows whose loss the landscape shows. */
    Portion shown() {
        return portion.in(experiment);
    }

    /** What the landscape's axes are called. */
    Names names() {
        Surface surface = experiment.surface();
        return new Names(surface.x().name(), surface.y().name(), shown().words());
    }

    /** Takes more rows of data into the landscape, and shows it anew each time that they have doubled. */
    void grow() {
        if (survey.complete() && surveyed == survey.rows()) {
            return;
        }
        survey.more();
        if (survey.complete() || survey.done() >= 2 * surveyed) {
            surveyed = survey.done();
            landscape = Landscape.of(survey.field(), shape);
        }
    }

    /** The landscape over all rows, however long it takes. */
    void growWhole() {
        while (!survey.complete()) {
            grow();
        }
    }

    /** The rows of data that the landscape is a mean over so far, and how many there are. */
    Survey survey() {
        return survey;
    }

    /** Gives the landscape another form; true if it is another. */
    boolean shape(Shape next) {
        boolean reshaped = !next.equals(shape);
        shape = next;
        if (reshaped) {
            landscape = Landscape.of(landscape.field(), next);
        }
        return reshaped;
    }

    /** As many steps as the speed asks for and the frame has time for; from the loop's end it begins again. */
    void run(Lab lab, double seconds) {
        if (lab.loopAt() > 0 && engine.step() >= lab.loopAt()) {
            reset();
        }
        int steps = pacer.steps(lab.speed(), seconds);
        if (steps > 0) {
            pacer.took(steps, advance(steps));
        }
        particleSteps.add((double) steps * particles(), seconds);
    }

    /** Steps, and returns the seconds it took; reading the ball waits for the device. */
    double advance(int steps) {
        long start = System.nanoTime();
        goTo(engine.step() + steps);
        return (System.nanoTime() - start) * NANO;
    }

    /**
     * To a step before or after this one, exactly as it was, with the parameters that held there; beyond the run's end it
     * goes on.
     */
    void goTo(long step) {
        timeline.seek(step);
        see();
    }

    /** To step 0 with the present parameters: another run begins. */
    void reset() {
        timeline.reset();
        see();
    }

    /** Where the run stands, to come back to after another one. */
    Timeline.Place place() {
        return timeline.place();
    }

    /** Goes on with a run from where it stood. */
    void comeBack(Timeline.Place place) {
        timeline.comeBack(place);
        furthest = timeline.end();
        see();
    }

    /** The step that is shown. */
    long step() {
        return timeline.step();
    }

    /** The last step of this run; up to it, going back and forth repeats what was. */
    long end() {
        return timeline.end();
    }

    /** What held from which step on. */
    List<Timeline.Change> changes() {
        return timeline.changes();
    }

    /** The furthest step that was shown since the last start with other particles: as far as the scrubber reaches. */
    long furthest() {
        return furthest;
    }

    /** Particles of all teams together. */
    int particles() {
        return experiment.teams().stream().mapToInt(team -> team.particles()).sum();
    }

    int diverged() {
        return balls.stream().mapToInt(Engine.Ball::diverged).sum();
    }

    Experiment experiment() {
        return experiment;
    }

    Engine engine() {
        return engine;
    }

    Landscape landscape() {
        return landscape;
    }

    /** The first particle of each team after the last step. */
    List<Engine.Ball> balls() {
        return balls;
    }

    /** A team's first particle after the last step. */
    Engine.Ball ball(int team) {
        return balls.get(team);
    }

    /** The first team's ball. */
    Engine.Ball ball() {
        return balls.get(0);
    }

    /** Whether a team's ball has left the landscape, though its numbers are finite still. */
    boolean isOutside(int team) {
        return ball(team).stopped() == 0
                && !landscape.contains(ball(team).x(), ball(team).y());
    }

    private List<Engine.Ball> readBalls() {
        return IntStream.range(0, experiment.teams().size())
                .mapToObj(engine::ball)
                .toList();
    }

    /** The loss at the first team's ball, in double. */
    double ballLoss() {
        return ballLoss(0);
    }

    /** The loss at a team's ball, in double. */
    double ballLoss(int team) {
        return probe.loss(ball(team).x(), ball(team).y());
    }

    /** Particle-steps a second. */
    double rate() {
        return particleSteps.rate();
    }

    @Override
    public void close() {
        engine.close();
    }
}
