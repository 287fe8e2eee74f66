package downhill.render.landscape;

import downhill.experiment.Field;
import downhill.language.Digits;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A field shaped for the eye. World: the domain's longer side is [−1, 1], z is up, from 0 to {@link #RELIEF}.
 * Points whose loss is not finite are holes.
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

    private Landscape(Field field, HeightScale scale, ContourMode lines) {
        this.field = field;
        this.scale = scale;
        this.contours = Levels.of(scale, lines);
        this.ticks = Levels.ticks(scale, 6);
        this.tickTexts = ticks.texts();
        this.contourTexts = contours.strongTexts(tickTexts.offset());
        double sizeX = field.x1() - field.x0();
        double sizeY = field.y1() - field.y0();
        this.halfX = Math.max(NARROWEST, Math.min(1, sizeX / sizeY));
        this.halfY = Math.max(NARROWEST, Math.min(1, sizeY / sizeX));
        this.heights = new float[field.loss().length];
        for (int i = 0; i < heights.length; i++) heights[i] = (float) (RELIEF * scale.height(field.loss()[i]));
        Holes.fill(heights, field.width(), field.height());
    }

    /** Chooses height scale, contour levels and ticks from the field's own values. */
    public static Landscape of(Field field) {
        return of(field, LandscapeShape.AUTOMATIC);
    }

    /** The field in the form that a person wants. */
    public static Landscape of(Field field, LandscapeShape landscapeShape) {
        double[] finite = IntStream.range(0, field.loss().length)
                .mapToDouble(i -> field.loss()[i])
                .filter(Double::isFinite)
                .toArray();
        Arrays.sort(finite);
        HeightScale scale = HeightScale.of(finite.length == 0 ? new double[1] : finite, landscapeShape.heightMode());
        return new Landscape(field, scale, landscapeShape.contourMode());
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
        return Float.isFinite(field.loss()[j * field.width() + i]);
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
        return scale.flat() ? "The loss is constant here" : "height and colour: " + scale.sentence();
    }
}
