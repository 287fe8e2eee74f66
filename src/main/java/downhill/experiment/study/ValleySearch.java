package downhill.experiment.study;

import downhill.dataset.Table;
import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.plan.CurvatureProbe;
import downhill.experiment.plan.MeanTape;
import downhill.experiment.plan.RowGradients;
import downhill.loss.Data;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the valleys of a loss over data: minima of a grid, taken to their bottoms by Newton's method. */
public final class ValleySearch {
    /** Found at most: the lowest. */
    public static final int MOST = 4;

    private static final int STEPS = 12;

    private final Experiment experiment;
    private final CurvatureProbe curvatureProbe;
    private final RowGradients gradients;
    private final Optional<MeanTape> heldOut;

    private ValleySearch(Experiment experiment) {
        this.experiment = experiment;
        curvatureProbe = new CurvatureProbe(experiment.surface());
        gradients = new RowGradients(experiment);
        heldOut = experiment
                .surface()
                .data()
                .map(Data::sample)
                .map(sample -> sample.rows().held())
                .map(rows -> MeanTape.over(experiment, Optional.of(first(rows)), 1));
    }

    /** As many rows as a frame has time for. */
    private static Table first(Table rows) {
        return rows.rows() <= MeanTape.FRAME ? rows : rows.rows(0, MeanTape.FRAME);
    }

    /** The lowest valleys, from the left. @param field the training loss over the domain */
    public static List<Valley> of(Experiment experiment, Field field) {
        ValleySearch valleySearch = new ValleySearch(experiment);
        List<int[]> lows = new ArrayList<>();
        for (int row = 1; row + 1 < field.height(); row++) {
            for (int column = 1; column + 1 < field.width(); column++) {
                if (low(field, column, row)) lows.add(new int[] {column, row});
            }
        }
        return lows.stream()
                .sorted(Comparator.comparingDouble(at -> field.loss()[at[1] * field.width() + at[0]]))
                .limit(MOST)
                .map(at -> valleySearch.below(field, at[0], at[1]))
                .sorted(Comparator.comparingDouble(Valley::x).thenComparingDouble(Valley::y))
                .toList();
    }

    /** Lower than its neighbours; of equals the first, or a valley between two points of the grid would be lost. */
    private static boolean low(Field field, int column, int row) {
        int at = row * field.width() + column;
        float here = field.loss()[at];
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                int other = at + dy * field.width() + dx;
                boolean lower = here < field.loss()[other] || here == field.loss()[other] && at <= other;
                if (!lower) return false;
            }
        }
        return true;
    }

    /** Newton's steps as long as they lead down and stay about where the grid has its minimum. */
    private Valley below(Field field, int column, int row) {
        double cellX = field.x(1) - field.x(0);
        double cellY = field.y(1) - field.y(0);
        CurvatureProbe.At at = curvatureProbe.at(experiment.values(), field.x(column), field.y(row));
        for (int i = 0; i < STEPS && at.curvature().bowl(); i++) {
            double determinant = at.xx() * at.yy() - at.xy() * at.xy();
            double x = at.x() - (at.yy() * at.slopeX() - at.xy() * at.slopeY()) / determinant;
            double y = at.y() - (at.xx() * at.slopeY() - at.xy() * at.slopeX()) / determinant;
            boolean near = Math.abs(x - field.x(column)) <= cellX && Math.abs(y - field.y(row)) <= cellY;
            CurvatureProbe.At next = near ? curvatureProbe.at(experiment.values(), x, y) : at;
            if (!(next.loss() < at.loss())) break;
            at = next;
        }
        gradients.at(at.x(), at.y());
        double out = heldOut(at.x(), at.y());
        return new Valley(at.x(), at.y(), at.loss(), out, at.curvature(), gradients.spread());
    }

    private double heldOut(double x, double y) {
        return heldOut.map(tape -> {
                    tape.x()[0] = x;
                    tape.y()[0] = y;
                    tape.evaluate(1);
                    return tape.output(0)[0];
                })
                .orElse(Double.NaN);
    }

    /** The index of the nearest valley, as a particle in a landscape of few wide ones can be sorted; −1 of none. */
    public static int nearest(List<Valley> valleys, double x, double y) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < valleys.size(); i++) {
            double distance = Math.hypot(valleys.get(i).x() - x, valleys.get(i).y() - y);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }
}
