package downhill.experiment.study;

import java.util.Arrays;

/**
 * How a team's losses lie: the best, the median, and the two between which eight of ten are. A particle that left the
 * finite numbers counts as infinitely bad.
 */
public record LossSpread(double best, double low, double median, double high) {
    /** Of at least one loss; NaN stands for a particle that left the numbers. Linear between the ordered losses. */
    public static LossSpread of(double[] losses) {
        double[] sorted = new double[losses.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = Double.isNaN(losses[i]) ? Double.POSITIVE_INFINITY : losses[i];
        }
        Arrays.sort(sorted);
        return new LossSpread(sorted[0], at(sorted, 0.1), at(sorted, 0.5), at(sorted, 0.9));
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        double part = place - below;
        return part == 0 ? sorted[below] : sorted[below] * (1 - part) + sorted[above] * part;
    }
}
