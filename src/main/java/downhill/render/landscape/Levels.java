package downhill.render.landscape;

import downhill.language.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Round losses at which contour lines or ticks lie, with their heights; some are emphasised. */
public final class Levels {
    private static final int CONTOURS = 25;
    private static final double[] MANTISSAS = {1, 2, 5};
    private static final int STRONG = 5;

    /** The height up to which losses count as just above the minimum, and the part of their range that is seen. */
    private static final double NEARBY = 0.06;

    private static final double TELLS = 0.02;
    private static final double FLOAT_NOISE = 1e-6;

    /** A part of an even axis that is less than a third of a pixel. */
    private static final double UNSEEN = 1e-3;

    private final double[] losses;
    private final double[] heights;
    private final int first;
    private final int strong;

    private Levels(HeightScale scale, double[] losses, int first) {
        this(scale, losses, first, STRONG);
    }

    private Levels(HeightScale scale, double[] losses, int first, int strong) {
        this(losses, Arrays.stream(losses).map(scale::height).toArray(), first, strong);
    }

    private Levels(double[] losses, double[] heights, int first, int strong) {
        this.losses = losses;
        this.heights = heights;
        this.first = first;
        this.strong = strong;
    }

    /** Contour levels: about {@code count}, evenly spread over the height as far as round numbers allow. */
    static Levels of(HeightScale scale, int count) {
        if (scale.flat()) return new Levels(scale, new double[] {scale.min()}, 0);
        return scale.even() ? even(scale, count) : spread(scale, count);
    }

    /** Contour levels as a person wants them. */
    static Levels of(HeightScale scale, ContourMode contourMode) {
        if (scale.flat()) return of(scale, CONTOURS);
        return switch (contourMode) {
            case LINEAR -> even(scale, CONTOURS);
            case LOG -> decades(scale);
            case OFF, AUTOMATIC -> of(scale, CONTOURS).aboveTheMinimum();
        };
    }

    /** Without a level at the very minimum, where a line is a speck. */
    private Levels aboveTheMinimum() {
        if (losses.length < 3 || heights[0] > UNSEEN) return this;
        return new Levels(
                Arrays.copyOfRange(losses, 1, losses.length),
                Arrays.copyOfRange(heights, 1, losses.length),
                first + 1,
                strong);
    }

    /** 1, 2 and 5 times each power of ten: of the loss where it is never negative, else of its distance from the lowest. */
    private static Levels decades(HeightScale scale) {
        double range = scale.max() - scale.min();
        double zero = scale.min() >= 0 || -scale.min() < 1e-6 * range ? 0 : scale.min();
        double least = Math.max(1e-6 * range, scale.min() - zero);
        int power = (int) Math.floor(Math.log10(least));
        int[] steps = IntStream.range(3 * power, 3 * (power + 8))
                .filter(i -> scale.min() < zero + decade(i) && zero + decade(i) < scale.max())
                .toArray();
        double[] losses =
                Arrays.stream(steps).mapToDouble(i -> zero + decade(i)).toArray();
        return new Levels(scale, losses, steps.length == 0 ? 0 : Math.floorMod(steps[0], 3), 3);
    }

    private static double decade(int step) {
        return MANTISSAS[Math.floorMod(step, 3)] * Math.pow(10, Math.floorDiv(step, 3));
    }

    private static Levels even(HeightScale scale, int count) {
        double step = RoundNumbers.step(scale.max() - scale.min(), count);
        double[] losses = RoundNumbers.multiples(step, scale.min(), scale.max());
        return new Levels(scale, losses, (int) Math.floorMod(Math.round(losses[0] / step), (long) STRONG));
    }

    private static Levels spread(HeightScale scale, int count) {
        List<Double> losses = new ArrayList<>();
        double gap = 1.0 / count;
        for (double height = 0; height + 1.4 * gap <= 1.2; ) {
            double low = scale.loss(Math.min(1, height + 0.6 * gap));
            double high = scale.loss(Math.min(1, height + 1.4 * gap));
            if (!(high > low)) break;
            losses.add(RoundNumbers.roundest(low, high));
            height = scale.height(losses.get(losses.size() - 1));
        }
        return new Levels(
                scale, losses.stream().mapToDouble(Double::doubleValue).toArray(), 1);
    }

    /** Ticks: about {@code count} levels and one for the minimum. */
    static Levels ticks(HeightScale scale, int count) {
        Levels levels = of(scale, count);
        if (scale.flat() || levels.height(0) < 0.5 / count) return levels;
        double[] more = DoubleStream.concat(DoubleStream.of(lowest(scale)), DoubleStream.of(levels.losses))
                .toArray();
        return new Levels(scale, more, 0);
    }

    /**
     * The minimum in two digits, or in as many more as tell it from the losses just above it. It is 0 only if it is no
     * farther from it than a sum of such losses in float32 is from the true one, or than an axis that is even shows.
     */
    private static double lowest(HeightScale scale) {
        double nearby = scale.loss(NEARBY) - scale.min();
        if (Math.abs(scale.min()) < FLOAT_NOISE * nearby) return 0;
        if (scale.even() && Math.abs(scale.min()) < UNSEEN * (scale.max() - scale.min())) return 0;
        int digits = 2;
        while (digits < 9 && Math.abs(RoundNumbers.significant(scale.min(), digits) - scale.min()) > TELLS * nearby)
            digits++;
        return RoundNumbers.significant(scale.min(), digits);
    }

    /** Each so many of the coordinate's whole numbers a line is stronger. */
    public int strong() {
        return strong;
    }

    public boolean isStrong(int index) {
        return (first + index) % strong == 0;
    }

    public int count() {
        return losses.length;
    }

    public double loss(int index) {
        return losses[index];
    }

    /** The texts of all of them. */
    Digits.Row texts() {
        return Digits.row(losses);
    }

    /** The text of each strong one less an offset that stands beside the ticks, and empty ones between them. */
    String[] strongTexts(double offset) {
        int[] strongs = IntStream.range(0, count()).filter(this::isStrong).toArray();
        Digits.Row row = Digits.rowLess(
                offset, Arrays.stream(strongs).mapToDouble(this::loss).toArray());
        String[] texts = new String[count()];
        Arrays.fill(texts, "");
        for (int i = 0; i < strongs.length; i++) texts[strongs[i]] = row.text(i);
        return texts;
    }

    public double height(int index) {
        return heights[index];
    }

    /** A coordinate that is a whole number exactly at each level, and a multiple of {@link #strong} at each strong one. */
    public double coordinate(double height) {
        if (losses.length < 2) return first + 0.5;
        int below = 0;
        while (below < heights.length - 2 && heights[below + 1] <= height) below++;
        double part = (height - heights[below]) / (heights[below + 1] - heights[below]);
        // Nothing is a level beyond the ends, so the coordinate stops short of the next whole number.
        return first + below + Math.max(-0.99, Math.min(part, below == heights.length - 2 ? 1.99 : 1));
    }
}
