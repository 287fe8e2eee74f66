package downhill.render.landscape;

import downhill.experiment.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a loss jumps between two samples, as at a pole or a step: their difference is another one than any slope between
 * their own two allows and larger than those beside it, where the loss goes as its slopes say.
 */
final class Jumps {
    /** The part of the difference that slopes do not explain; a smooth loss of that detail explains more. */
    private static final double UNEXPLAINED = 0.7;

    /** The least jump that is seen, as a part of all heights. */
    private static final double SEEN = 0.03;

    /** More points than this part are no lines but detail that the samples cannot show. */
    private static final double MOST = 0.25;

    /** Points of the shortest line of jumps. */
    private static final int SHORTEST = 12;

    private final Field field;
    private final HeightScale scale;
    private final boolean[] torn;
    private int count;

    private Jumps(Field field, HeightScale scale) {
        this.field = field;
        this.scale = scale;
        torn = new boolean[field.loss().length];
    }

    /** Which points stand at the edge of a jump. */
    static boolean[] of(Field field, HeightScale scale) {
        Jumps jumps = new Jumps(field, scale);
        if (scale.flat()) return jumps.torn;
        jumps.find();
        jumps.keepLines();
        return jumps.count > MOST * jumps.torn.length ? new boolean[jumps.torn.length] : jumps.torn;
    }

    /** Keeps those that stand in a line: one alone is a cusp that the samples straddle. */
    private void keepLines() {
        boolean[] seen = new boolean[torn.length];
        for (int i = 0; i < torn.length; i++) {
            if (!torn[i] || seen[i]) continue;
            List<Integer> line = connected(i, seen);
            if (line.size() < SHORTEST) line.forEach(this::mend);
        }
    }

    private List<Integer> connected(int start, boolean[] seen) {
        List<Integer> line = new ArrayList<>(List.of(start));
        seen[start] = true;
        for (int next = 0; next < line.size(); next++) {
            int column = line.get(next) % field.width();
            int row = line.get(next) / field.width();
            for (int j = Math.max(0, row - 1); j <= Math.min(field.height() - 1, row + 1); j++)
                for (int i = Math.max(0, column - 1); i <= Math.min(field.width() - 1, column + 1); i++) {
                    int near = j * field.width() + i;
                    if (torn[near] && !seen[near]) line.add(near);
                    seen[near] |= torn[near];
                }
        }
        return line;
    }

    private void mend(int index) {
        torn[index] = false;
        count--;
    }

    private void find() {
        int width = field.width();
        double stepX = (field.x1() - field.x0()) / (width - 1);
        double stepY = (field.y1() - field.y0()) / (field.height() - 1);
        for (int i = 0; i < torn.length; i++) {
            if (i % width > 0 && i % width < width - 2) consider(i, 1, field.slopeX(), stepX);
            if (i >= width && i / width < field.height() - 2) consider(i, width, field.slopeY(), stepY);
        }
    }

    private void consider(int from, int stride, float[] slopes, double step) {
        int to = from + stride;
        if (!jumps(from, to, slopes, step) || !isSeen(field.loss()[from], field.loss()[to])) return;
        if (jumps(from - stride, from, slopes, step) || jumps(to, to + stride, slopes, step)) return;
        double here = difference(from, to);
        if (difference(from - stride, from) >= here || difference(to, to + stride) >= here) return;
        tear(from);
        tear(to);
    }

    private double difference(int from, int to) {
        return Math.abs((double) field.loss()[to] - field.loss()[from]);
    }

    private boolean jumps(int from, int to, float[] slopes, double step) {
        double difference = (double) field.loss()[to] - field.loss()[from];
        double most = step * Math.max(slopes[from], slopes[to]);
        double least = step * Math.min(slopes[from], slopes[to]);
        return Math.max(difference - most, least - difference) > UNEXPLAINED * Math.abs(difference);
    }

    private boolean isSeen(double from, double to) {
        return Math.abs(height(to) - height(from)) > SEEN;
    }

    private double height(double loss) {
        return scale.height(Math.max(scale.min(), Math.min(scale.max(), loss)));
    }

    private void tear(int index) {
        if (!torn[index]) count++;
        torn[index] = true;
    }
}
