package downhill.app.lesson;

import downhill.app.stage.RaceSampler;
import downhill.app.stage.Simulation;
import downhill.circuit.Trace;
import downhill.experiment.Effort;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.plan.CurvatureProbe;
import downhill.experiment.plan.LossEvaluator;
import downhill.experiment.plan.Probe;
import downhill.experiment.study.KnownMinima;
import downhill.experiment.study.LossSpread;
import downhill.lesson.Fact;
import downhill.lesson.Facts;
import downhill.loss.Minimum;
import downhill.ui.drawing.LessonDrawings;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoubleSupplier;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/** What can be measured now: on the stage and on the page that is open. */
final class LessonFacts implements Facts, Fact.Cases<Double> {
    private final Simulation simulation;
    private final RaceSampler raceSampler;
    private final LessonStaging lessonStaging;
    private final StageNumbers stageNumbers;
    private final OpenPage page;
    private final LessonDrawings drawings;
    private Experiment experiment;
    private Probe probe;
    private LossEvaluator lossEvaluator;
    private CurvatureProbe curvatureProbe;
    private List<Minimum> minima;

    LessonFacts(
            Simulation simulation,
            RaceSampler raceSampler,
            LessonStaging lessonStaging,
            StageNumbers stageNumbers,
            OpenPage page,
            LessonDrawings drawings) {
        this.simulation = simulation;
        this.raceSampler = raceSampler;
        this.lessonStaging = lessonStaging;
        this.stageNumbers = stageNumbers;
        this.page = page;
        this.drawings = drawings;
    }

    @Override
    public double get(Fact fact) {
        return fact.accept(this);
    }

    @Override
    public Double onStage(Fact.OnStage fact) {
        return lessonStaging
                        .part()
                        .filter(part -> part.name().equals(fact.block()))
                        .isPresent()
                ? 1.0
                : 0.0;
    }

    @Override
    public Double inBlock(Fact.InBlock fact) {
        return drawings.fact(fact, page.page().plotted());
    }

    @Override
    public Double pageNumber(Fact.PageNumber fact) {
        return page.numbers().getOrDefault(fact.name(), Double.NaN);
    }

    @Override
    public Double circuit(Fact.Circuit fact) {
        return inTrace(trace -> switch (fact.quantity()) {
            case VALUE -> trace.result().orElse(Double.NaN);
            case FORWARD -> trace.isForwardDone() ? 1 : 0;
            case BACKWARD -> trace.isDone() ? 1 : 0;
        });
    }

    @Override
    public Double input(Fact.Input fact) {
        return inTrace(trace -> trace.inputs().getOrDefault(fact.name(), Double.NaN));
    }

    @Override
    public Double gradient(Fact.Gradient fact) {
        return inTrace(trace -> trace.gradients().getOrDefault(fact.input(), Double.NaN));
    }

    private double inTrace(ToDoubleFunction<Trace> measure) {
        return stageNumbers.trace().map(measure::applyAsDouble).orElse(Double.NaN);
    }

    /** In the landscape, if that is what stands on the stage. */
    private double inLandscape(DoubleSupplier measure) {
        if (stageNumbers.trace().isPresent() || lessonStaging.drawing().isPresent()) return Double.NaN;
        follow();
        return measure.getAsDouble();
    }

    @Override
    public Double ball(Fact.Ball fact) {
        return inLandscape(() -> ball(fact.quantity()));
    }

    @Override
    public Double run(Fact.Run fact) {
        return inLandscape(() -> run(fact.quantity()));
    }

    @Override
    public Double team(Fact.Team fact) {
        return inTeam(fact.team(), team -> switch (fact.quantity()) {
            case LOSS -> spread(team).median();
            case BEST -> spread(team).best();
            case DISTANCE -> median(team);
            case DIVERGED ->
                (double) simulation.ball(team).diverged()
                        / experiment.teams().get(team).particles();
        });
    }

    @Override
    public Double share(Fact.Share fact) {
        return inTeam(fact.team(), team -> share(team, fact.minimum() - 1));
    }

    @Override
    public Double teamNumber(Fact.TeamNumber fact) {
        return inTeam(
                fact.team(),
                team -> stageNumbers
                        .get(fact.name(), OptionalInt.of(fact.team()))
                        .orElse(Double.NaN));
    }

    /** Of the team of that number, from 1; {@code measure} takes its index. */
    private double inTeam(int number, IntToDoubleFunction measure) {
        return inLandscape(() -> number > experiment.teams().size() ? Double.NaN : measure.applyAsDouble(number - 1));
    }

    private void follow() {
        Experiment now = simulation.experiment();
        if (now.equals(experiment)) return;
        boolean moved = experiment == null
                || !now.surface().equals(experiment.surface())
                || !now.values().equals(experiment.values());
        if (moved) minima = null;
        experiment = now;
        probe = Probe.quick(experiment);
        lossEvaluator = null;
    }

    private double ball(Fact.Ball.Quantity quantity) {
        if (simulation.ball().stopped() != 0) return Double.NaN;
        double x = simulation.ball().x();
        double y = simulation.ball().y();
        return switch (quantity) {
            case X -> x;
            case Y -> y;
            case LOSS -> probe.loss(x, y);
            case SLOPE -> probe.at(x, y).steepness();
            case DISTANCE -> distance(x, y);
            case LAMBDA -> lambda(x, y);
            case RATIO ->
                lambda(x, y) / 2 * experiment.teams().get(0).parameters().getOrDefault("rate", Double.NaN);
        };
    }

    private double lambda(double x, double y) {
        if (curvatureProbe == null || !curvatureProbe.surface().equals(experiment.surface())) {
            curvatureProbe = new CurvatureProbe(experiment.surface());
        }
        return curvatureProbe.at(experiment.values(), x, y).curvature().max();
    }

    /** To the nearest known global minimum. */
    private double distance(double x, double y) {
        return minima().stream()
                .filter(Minimum::global)
                .mapToDouble(minimum -> Math.hypot(x - minimum.x(), y - minimum.y()))
                .min()
                .orElse(Double.NaN);
    }

    /** As the surface's parameters stand; looked for once after they have moved. */
    private List<Minimum> minima() {
        if (minima == null) minima = KnownMinima.of(experiment);
        return minima;
    }

    private double run(Fact.Run.Quantity quantity) {
        Effort effort = raceSampler.race().effort(0);
        return switch (quantity) {
            case STEP -> simulation.step();
            case EVALUATIONS -> effort.evaluations(simulation.step());
            case EPOCHS -> effort.epochs(simulation.step());
        };
    }

    private Snapshot sample(int team) {
        return simulation.engine().sample(team, LossEvaluator.SAMPLE);
    }

    private LossSpread spread(int team) {
        if (lossEvaluator == null) lossEvaluator = new LossEvaluator(experiment, LossEvaluator.SAMPLE);
        return LossSpread.of(lossEvaluator.of(sample(team)));
    }

    private double median(int team) {
        Snapshot sample = sample(team);
        double[] distances = new double[sample.particles()];
        Arrays.setAll(distances, i -> sample.stopped()[i] == 0 ? distance(sample.x(i), sample.y(i)) : Double.NaN);
        double median = LossSpread.of(distances).median();
        return Double.isFinite(median) ? median : Double.NaN;
    }

    /** The share of the particles to which that minimum of the surface's list is the nearest. */
    private double share(int team, int of) {
        Snapshot sample = sample(team);
        List<Minimum> minima = minima();
        if (of >= minima.size()) return Double.NaN;
        int count = 0;
        for (int i = 0; i < sample.particles(); i++) {
            if (sample.stopped()[i] == 0 && nearest(minima, sample.x(i), sample.y(i)) == of) count++;
        }
        return (double) count / sample.particles();
    }

    private static int nearest(List<Minimum> minima, double x, double y) {
        int nearest = 0;
        for (int i = 1; i < minima.size(); i++) {
            if (away(minima.get(i), x, y) < away(minima.get(nearest), x, y)) nearest = i;
        }
        return nearest;
    }

    private static double away(Minimum minimum, double x, double y) {
        return Math.hypot(x - minimum.x(), y - minimum.y());
    }
}
