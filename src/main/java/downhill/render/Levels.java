package downhill.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** Round losses at which contour lines or ticks lie, with their heights; every {@code strong}th is emphasised. */
final class Levels {
    private final double[] losses;
    private final double[] heights;
    private final int first;

    private Levels(HeightScale scale, double[] losses, int first) {
        this.losses = losses;
        this.heights = Arrays.stream(losses).map(scale::height).toArray();
        this.first = first;
    }

    /** Contour levels: about {@code count}, evenly spread over the height as far as round numbers allow. */
    static Levels of(HeightScale scale, int count) {
        if (scale.flat()) return new Levels(scale, new double[] {scale.min()}, 0);
        return scale.linear() && !scale.bent() ? even(scale, count) : spread(scale, count);
    }

    private static Levels even(HeightScale scale, int count) {
        double step = Round.step(scale.max() - scale.min(), count);
        double[] losses = Round.multiples(step, scale.min(), scale.max());
        return new Levels(scale, losses, (int) Math.floorMod(Math.round(losses[0] / step), 5L));
    }

    private static Levels spread(HeightScale scale, int count) {
        List<Double> losses = new ArrayList<>();
        double gap = 1.0 / count;
        for (double height = 0; height + 1.4 * gap <= 1.2; ) {
            double low = scale.loss(Math.min(1, height + 0.6 * gap));
            double high = scale.loss(Math.min(1, height + 1.4 * gap));
            if (!(high > low)) break;
            losses.add(Round.roundest(low, high));
            height = scale.height(losses.get(losses.size() - 1));
        }
        return new Levels(
                scale, losses.stream().mapToDouble(Double::doubleValue).toArray(), 1);
    }

    /** Ticks: about {@code count} levels and one for the minimum, in two digits. */
    static Levels ticks(HeightScale scale, int count) {
        Levels levels = of(scale, count);
        if (scale.flat() || levels.height(0) < 0.5 / count) return levels;
        double nearby = scale.loss(0.06) - scale.min();
        double lowest = Math.abs(scale.min()) < 0.005 * nearby ? 0 : Round.significant(scale.min(), 2);
        double[] more = DoubleStream.concat(DoubleStream.of(lowest), DoubleStream.of(levels.losses))
                .toArray();
        return new Levels(scale, more, 0);
    }

    int count() {
        return losses.length;
    }

    double loss(int index) {
        return losses[index];
    }

    double height(int index) {
        return heights[index];
    }

    /** A coordinate that is a whole number exactly at each level, and a multiple of five at each strong one. */
    double coordinate(double height) {
        if (losses.length < 2) return first + 0.5;
        int below = 0;
        while (below < heights.length - 2 && heights[below + 1] <= height) below++;
        double part = (height - heights[below]) / (heights[below + 1] - heights[below]);
        // Nothing is a level beyond the ends, so the coordinate stops short of the next whole number.
        return first + below + Math.max(-0.99, Math.min(part, below == heights.length - 2 ? 1.99 : 1));
    }
}
