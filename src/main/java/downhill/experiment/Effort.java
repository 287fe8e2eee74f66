package downhill.experiment;

import downhill.dataset.Batch;
import java.util.ArrayList;
import java.util.List;

/**
 * What a particle's steps cost: gradients of single rows, for a step over 256 of them is not a step over one. Where the
 * batch changed on the way, each step counts as what it was. Without data a gradient of the loss counts as one.
 */
public final class Effort {
    /** From a step on, with so much done before. */
    private record Stretch(long from, long before, long gradients, Batch batch, int each) {
        long at(long step, int rows) {
            return before + each * (batch.evaluations(step, rows) - batch.evaluations(from, rows));
        }

        long gradients(long step) {
            return gradients + each * (step - from);
        }
    }

    private final int rows;
    private final List<Stretch> stretches = new ArrayList<>();

    /** @param rows to train on; 1 without data */
    public Effort(int rows, Team team) {
        this.rows = rows;
        stretches.add(new Stretch(0, 0, 0, team.batch(), Batches.gradientsPerStep(team)));
    }

    /** The team as it is from a step on; what came after it is forgotten. */
    public void change(long step, Team team) {
        long before = evaluations(step);
        long gradients = gradients(step);
        stretches.removeIf(stretch -> stretch.from >= step);
        stretches.add(new Stretch(step, before, gradients, team.batch(), Batches.gradientsPerStep(team)));
    }

    /** Of a run's steps, each as what held then. */
    public static Effort of(List<Timeline.Change> changes, int team) {
        Experiment first = changes.get(0).experiment();
        Effort effort = new Effort(Batches.all(first), first.teams().get(team));
        for (Timeline.Change change : changes.subList(1, changes.size())) {
            effort.change(change.step(), change.experiment().teams().get(team));
        }
        return effort;
    }

    /** Gradients of single rows after so many steps. */
    public long evaluations(long step) {
        return stretch(step).at(step, rows);
    }

    /** Gradients after so many steps, each one whatever the rows that it is a mean over. */
    public long gradients(long step) {
        return stretch(step).gradients(step);
    }

    private Stretch stretch(long step) {
        int last = stretches.size() - 1;
        while (last > 0 && stretches.get(last).from > step) last--;
        return stretches.get(last);
    }

    /** Rows to train on; 1 without data. */
    public int rows() {
        return rows;
    }

    /** The same as a number of times through all rows. */
    public double epochs(long step) {
        return (double) evaluations(step) / rows;
    }
}
