package downhill.render.landscape;

import downhill.experiment.Field;
import downhill.language.Digits;

/** What stands along the axes of a landscape: round values with their texts, and the names. */
public record AxisWords(
        double[] xs, double[] ys, String[] xTexts, String[] yTexts, String[] losses, AxisNames axisNames) {
    private static final int PARTS = 6;

    public static AxisWords of(Landscape landscape, AxisNames axisNames) {
        Field field = landscape.field();
        double[] xs = RoundNumbers.multiples(RoundNumbers.step(field.x1() - field.x0(), PARTS), field.x0(), field.x1());
        double[] ys = RoundNumbers.multiples(RoundNumbers.step(field.y1() - field.y0(), PARTS), field.y0(), field.y1());
        Digits.Row xRow = Digits.row(xs);
        Digits.Row yRow = Digits.row(ys);
        Digits.Row losses = landscape.tickTexts();
        AxisNames names =
                new AxisNames(xRow.name(axisNames.x()), yRow.name(axisNames.y()), losses.name(axisNames.loss()));
        return new AxisWords(xs, ys, xRow.array(), yRow.array(), losses.array(), names);
    }
}
