package downhill.verify;

import downhill.dataset.Batch;
import downhill.dataset.Datasets;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.Start;
import downhill.language.Digits;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Steps over batches of rows, each against the same rows backpropagated one by one: even and odd sizes, the short batch
 * at the end of an epoch and the epochs after it, alone and in one run, and batches too large for one dispatch.
 */
final class BatchSteps {
    private static final String GROUP = "data";
    private static final double RATE = 0.02;
    private static final int PARTICLES = 500;
    private static final int FEW = 24;

    /** In units of rounding: a sum of rows and a step. Two and six are the most that was seen. */
    private static final double SINGLE = 16;

    private static final double IN_A_ROW = 32;

    /** Where a row lies on a crease, rounding chooses the side: so many particles may go the other way. */
    private static final int ON_A_CREASE = 2;

    private BatchSteps() {}

    static List<Trial> trials() {
        List<Trial> trials = new ArrayList<>();
        for (Surface surface : Shipped.overData()) {
            trials.add(new Trial(GROUP, surface.id(), engine -> single(engine, surface)));
        }
        trials.add(new Trial(GROUP, "epochs", BatchSteps::inARow));
        trials.add(new Trial(GROUP, "large batches", BatchSteps::large));
        return trials;
    }

    private static List<Check> single(Engine engine, Surface surface) {
        List<Check> checks = new ArrayList<>();
        for (Batch batch :
                List.of(Batch.FULL, Batch.replaced(8), Batch.replaced(5), Batch.epochs(8), Batch.epochs(7))) {
            Experiment experiment = Shipped.everywhere(
                    surface, Shipped.team("gd", RATE, PARTICLES).withBatch(batch));
            for (int step : steps(experiment)) checks.add(single(engine, experiment, step));
        }
        return checks;
    }

    /** The first; of an epoch's batches also the last, and the first of the next two epochs. */
    private static List<Integer> steps(Experiment experiment) {
        int epoch = new RowOrder(experiment).epoch();
        return switch (experiment.teams().get(0).batch().kind()) {
            case FULL -> List.of(1);
            case REPLACED -> List.of(1, 6);
            case EPOCHS -> List.of(1, epoch, epoch + 1, 2 * epoch + 1);
        };
    }

    /** From where the engine itself is before the step, so that no earlier error counts. */
    private static Check single(Engine engine, Experiment experiment, int step) {
        Snapshot before = Shipped.run(engine, experiment, step - 1);
        engine.advance(1);
        double[] expected = new RowReference(experiment).after(before, RATE, 1);
        double worst = Deviation.allBut(ON_A_CREASE, engine.snapshot(0).positions(), expected, Precision.of(engine));
        String name = experiment.surface().id() + " at step " + step + ", " + words(experiment);
        return check(engine, name, worst, SINGLE);
    }

    /** On a quadratic no error grows, so that a run of two epochs and a step can be compared as a whole. */
    private static List<Check> inARow(Engine engine) {
        Surface quadratic = typed("0.5*x^2 + 2*y^2 - u*x - v*y", "pulls");
        List<Check> checks = new ArrayList<>();
        for (Batch batch : List.of(
                Batch.FULL, Batch.replaced(1), Batch.replaced(6), Batch.epochs(1), Batch.epochs(5), Batch.epochs(7))) {
            Experiment experiment = over(quadratic, batch);
            int steps = 2 * new RowOrder(experiment).epoch() + 1;
            checks.add(run(engine, experiment, steps));
        }
        return checks;
    }

    /** More rows than a dispatch adds, which are gathered some at a time. */
    private static List<Check> large(Engine engine) {
        Surface line = typed("(slope*x + intercept - y)^2", "line-10000");
        return List.of(
                run(engine, over(line, Batch.FULL), 2),
                run(engine, over(line, Batch.replaced(4001)), 2),
                run(engine, over(line, Batch.epochs(4001)), 4));
    }

    private static Surface typed(String formula, String dataset) {
        return Surfaces.typed(
                formula, Map.of(), Datasets.catalogue(Optional.empty()).get(dataset), List.of(), false, 0);
    }

    private static Experiment over(Surface surface, Batch batch) {
        return Experiment.of(surface, Shipped.team("gd", RATE, FEW).withBatch(batch))
                .withStart(new Start(Start.Kind.GAUSSIAN, 0.5, -0.25, 1));
    }

    private static Check run(Engine engine, Experiment experiment, int steps) {
        Snapshot start = Shipped.run(engine, experiment, 0);
        engine.advance(steps);
        double[] expected = new RowReference(experiment).after(start, RATE, steps);
        double worst = Deviation.worst(engine.snapshot(0).positions(), expected, Precision.of(engine));
        String rows =
                experiment.surface().data().orElseThrow().sample().dataset().id();
        return check(engine, steps + " steps in a row over " + rows + ", " + words(experiment), worst, IN_A_ROW);
    }

    private static Check check(Engine engine, String name, double worst, double units) {
        String source = "each row backpropagated in double, in an order worked out a second time";
        return new Check(
                GROUP, name, source, 0, worst, units * Precision.of(engine).unit());
    }

    private static String words(Experiment experiment) {
        Batch batch = experiment.teams().get(0).batch();
        return switch (batch.kind()) {
            case FULL -> "all rows";
            case REPLACED -> "B = " + Digits.count(batch.rows()) + " with replacement";
            case EPOCHS -> "B = " + Digits.count(batch.rows()) + " in epochs";
        };
    }
}
