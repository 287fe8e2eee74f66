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
    private record Stretch(long from, long before, Batch batch, int each) {
        long at(long step, int rows) {
            return before + each * (batch.evaluations(step, rows) - batch.evaluations(from, rows));
        }
    }

    private final int rows;
    private final List<Stretch> stretches = new ArrayList<>();

    /** @param rows to train on; 1 without data */
    public Effort(int rows, Team team) {
        this.rows = rows;
        stretches.add(new Stretch(0, 0, team.batch(), Batches.gradientsPerStep(team)));
    }

    /** The team as it is from a step on; what came after it is forgotten. */
    public void change(long step, Team team) {
        long before = evaluations(step);
        stretches.removeIf(stretch -> stretch.from >= step);
        stretches.add(new Stretch(step, before, team.batch(), Batches.gradientsPerStep(team)));
    }

    /** Gradients of single rows after so many steps. */
    public long evaluations(long step) {
        int last = stretches.size() - 1;
        while (last > 0 && stretches.get(last).from > step) last--;
        return stretches.get(last).at(step, rows);
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
