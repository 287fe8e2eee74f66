package downhill.render.landscape;

import downhill.experiment.Field;
import downhill.language.Digits;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A field shaped for the eye. World: the domain's longer side is [−1, 1], z is up, from 0 to {@link #RELIEF}.
 * Points whose loss is not finite are holes; where the loss jumps, the surface is cut.
 */
public final class Landscape {
    /** The height of the highest point above the lowest, in world units. */
    public static final double RELIEF = 0.85;

    /** The height of the floor below it. */
    public static final double FLOOR = -0.06;
    /** How narrow a domain may look: its shorter side is never drawn below this part of the longer. */
    private static final double NARROWEST = 0.45;

    private final Field field;
    private final HeightScale scale;
    private final Levels contours;
    private final Levels ticks;
    private final Digits.Row tickTexts;
    private final String[] contourTexts;
    private final double halfX;
    private final double halfY;
    private final float[] heights;
    private final String words;
    private final boolean[] torn;
    private final boolean cut;

    private Landscape(Field field, HeightScale scale, ContourMode lines, String words) {
        this.field = field;
        this.scale = scale;
        this.words = words;
        this.contours = Levels.of(scale, lines);
        this.ticks = Levels.ticks(scale, 6);
        this.tickTexts = ticks.texts();
        this.contourTexts = contours.strongTexts(tickTexts.offset());
        double sizeX = field.x1() - field.x0();
        double sizeY = field.y1() - field.y0();
        this.halfX = Math.max(NARROWEST, Math.min(1, sizeX / sizeY));
        this.halfY = Math.max(NARROWEST, Math.min(1, sizeY / sizeX));
        this.heights = new float[field.loss().length];
        for (int i = 0; i < heights.length; i++) heights[i] = raised(field.loss()[i]);
        this.torn = Jumps.of(field, scale);
        this.cut = isAny(torn);
        Holes.fill(heights, field.width(), field.height());
    }

    private static boolean isAny(boolean[] marks) {
        return IntStream.range(0, marks.length).anyMatch(i -> marks[i]);
    }

    private float raised(float loss) {
        return Float.isFinite(loss) ? (float) (RELIEF * rise(loss)) : Float.NaN;
    }

    /** Chooses height scale, contour levels and ticks from the field's own values. */
    public static Landscape of(Field field) {
        return of(field, LandscapeShape.AUTOMATIC);
    }

    /** The field in the form that a person wants. */
    public static Landscape of(Field field, LandscapeShape landscapeShape) {
        return of(field, landscapeShape, "");
    }

    /** The same with what has to be said of the field, as the end of the legend's sentence. */
    public static Landscape of(Field field, LandscapeShape landscapeShape, String note) {
        double[] finite = finite(field.loss());
        Arrays.sort(finite);
        double[] sorted = finite.length == 0 ? new double[1] : finite;
        RobustRange range = RobustRange.of(sorted);
        HeightScale scale = HeightScale.of(range.within(sorted), landscapeShape.heightMode());
        if (RobustRange.mayHavePoles(sorted) && isAny(Jumps.of(field, scale))) {
            range = RobustRange.inner(sorted);
            scale = HeightScale.of(range.within(sorted), landscapeShape.heightMode());
        }
        String words = finite.length == 0
                ? note
                : range.words() + holes(1 - (double) finite.length / field.loss().length) + note;
        return new Landscape(field, scale, landscapeShape.contourMode(), words);
    }

    private static double[] finite(float[] losses) {
        double[] finite = new double[losses.length];
        int count = 0;
        for (float loss : losses) if (Float.isFinite(loss)) finite[count++] = loss;
        return Arrays.copyOf(finite, count);
    }

    private static String holes(double share) {
        return share > 0 ? "; no finite loss at " + RobustRange.percent(share) : "";
    }

    public Field field() {
        return field;
    }

    /** Half the domain's width in the world, at most 1. */
    public double halfX() {
        return halfX;
    }

    /** Half the domain's depth in the world, at most 1. */
    public double halfY() {
        return halfY;
    }

    public double worldX(double x) {
        return halfX * (2 * (x - field.x0()) / (field.x1() - field.x0()) - 1);
    }

    public double worldY(double y) {
        return halfY * (2 * (y - field.y0()) / (field.y1() - field.y0()) - 1);
    }

    public double domainX(double worldX) {
        return field.x0() + (worldX / halfX + 1) / 2 * (field.x1() - field.x0());
    }

    public double domainY(double worldY) {
        return field.y0() + (worldY / halfY + 1) / 2 * (field.y1() - field.y0());
    }

    /** The world height of the surface over a point of the domain, straight between grid points, clamped to its edge. */
    public double height(double x, double y) {
        double column = grid((x - field.x0()) / (field.x1() - field.x0()), field.width());
        double row = grid((y - field.y0()) / (field.y1() - field.y0()), field.height());
        int i = Math.min((int) column, field.width() - 2);
        int j = Math.min((int) row, field.height() - 2);
        double u = column - i;
        double v = row - j;
        return (1 - v) * ((1 - u) * at(i, j) + u * at(i + 1, j)) + v * ((1 - u) * at(i, j + 1) + u * at(i + 1, j + 1));
    }

    private static double grid(double part, int count) {
        return Math.max(0, Math.min(1, part)) * (count - 1);
    }

    private double at(int column, int row) {
        return heights[row * field.width() + column];
    }

    /** The place along x of the domain that is nearest. */
    public double nearestX(double x) {
        return Math.max(field.x0(), Math.min(field.x1(), x));
    }

    public double nearestY(double y) {
        return Math.max(field.y0(), Math.min(field.y1(), y));
    }

    /** Whether the point lies in the domain. */
    public boolean contains(double x, double y) {
        return x >= field.x0() && x <= field.x1() && y >= field.y0() && y <= field.y1();
    }

    /** Whether the point lies in the domain and over no hole. */
    public boolean solid(double x, double y) {
        if (!contains(x, y)) return false;
        int i = (int) Math.round(grid((x - field.x0()) / (field.x1() - field.x0()), field.width()));
        int j = (int) Math.round(grid((y - field.y0()) / (field.y1() - field.y0()), field.height()));
        return solid(j * field.width() + i);
    }

    /** Whether the grid point has a loss and stands at no jump. */
    public boolean solid(int index) {
        return Float.isFinite(field.loss()[index]) && !torn[index];
    }

    /** Whether it is cut somewhere, because the loss jumps there. */
    public boolean isCut() {
        return cut;
    }

    /** World heights of the grid points, holes bridged; not to be changed. */
    public float[] heights() {
        return heights;
    }

    public HeightScale scale() {
        return scale;
    }

    public Levels contours() {
        return contours;
    }

    /** Round losses with heights in [0, 1], for the vertical axis and the legend. */
    public Levels ticks() {
        return ticks;
    }

    /** What stands at the ticks, and what is taken off each of them. */
    public Digits.Row tickTexts() {
        return tickTexts;
    }

    /** What stands on a strong contour line, with the ticks' offset taken off. */
    public String contourText(int index) {
        return contourTexts[index];
    }

    /** A difference of losses that is worth telling here: a thousandth of their range. */
    public double lossStep() {
        return (scale.max() - scale.min()) / 1000;
    }

    /** The height, mostly in 0 … 1, that a loss has on this landscape's scale. */
    public double rise(double loss) {
        return scale.height(within(loss));
    }

    /** The same where a loss beyond the scale has no slope: there the surface is drawn level. */
    public double drawnSlope(double loss) {
        return loss < scale.min() || loss > scale.max() ? 0 : scale.slope(loss);
    }

    /** The derivative of {@link #rise} by the loss. */
    public double riseSlope(double loss) {
        return scale.slope(within(loss));
    }

    private double within(double loss) {
        return Math.max(scale.min(), Math.min(scale.max(), loss));
    }

    /** About so many round losses, evenly spread over the height as far as round numbers allow. */
    public double[] roundLosses(int count) {
        Levels levels = Levels.of(scale, count);
        return IntStream.range(0, levels.count()).mapToDouble(levels::loss).toArray();
    }

    /** The height's scale in a few words. */
    public String scaleWords() {
        return scale.sentence().split(",")[0];
    }

    /** The scales in words, as the legend shows them. */
    public String sentence() {
        if (Double.isNaN(field.lowest())) return "The loss has no finite value here" + words;
        return (scale.flat() ? "The loss is constant here" : "height and colour: " + scale.sentence())
                + (cut ? "; cut where the loss jumps" : "")
                + words;
    }
}
