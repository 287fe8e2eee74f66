package downhill.render.landscape;

import downhill.experiment.Field;
import downhill.language.Digits;
import java.util.Arrays;

/** What stands along the axes of a landscape: round values with their texts, and the names. */
public record AxisWords(
        double[] xs, double[] ys, String[] xTexts, String[] yTexts, String[] losses, AxisNames axisNames) {
    private static final int PARTS = 6;

    public static AxisWords of(Landscape landscape, AxisNames axisNames) {
        Field field = landscape.field();
        double[] xs = RoundNumbers.multiples(RoundNumbers.step(field.x1() - field.x0(), PARTS), field.x0(), field.x1());
        double[] ys = RoundNumbers.multiples(RoundNumbers.step(field.y1() - field.y0(), PARTS), field.y0(), field.y1());
        String[] losses = new String[landscape.ticks().count()];
        for (int i = 0; i < losses.length; i++)
            losses[i] = Digits.text(landscape.ticks().loss(i));
        return new AxisWords(xs, ys, texts(xs), texts(ys), losses, axisNames);
    }

    private static String[] texts(double[] values) {
        return Arrays.stream(values).mapToObj(Digits::text).toArray(String[]::new);
    }
}
