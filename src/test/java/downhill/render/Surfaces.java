package downhill.render;

import downhill.experiment.Field;
import downhill.render.landscape.Landscape;
import java.util.function.DoubleBinaryOperator;

/** Well-known surfaces as fields, evaluated here so that drawing is tested without the engines. */
public enum Surfaces {
    BOWL(-3, 3, -3, 3, (x, y) -> x * x + y * y),
    SHALLOW(-5, 5, -5, 5, (x, y) -> 1 + 1e-5 * (x * x + y * y)),
    HIMMELBLAU(-5, 5, -5, 5, (x, y) -> sq(x * x + y - 11) + sq(x + y * y - 7)),
    ROSENBROCK(-2, 2, -1, 3, (x, y) -> sq(1 - x) + 100 * sq(y - x * x)),
    ACKLEY(
            -5,
            5,
            -5,
            5,
            (x, y) -> -20 * Math.exp(-0.2 * Math.sqrt((x * x + y * y) / 2))
                    - Math.exp((Math.cos(2 * Math.PI * x) + Math.cos(2 * Math.PI * y)) / 2)
                    + Math.E
                    + 20),
    EGGHOLDER(
            -512,
            512,
            -512,
            512,
            (x, y) -> -(y + 47) * Math.sin(Math.sqrt(Math.abs(x / 2 + y + 47)))
                    - x * Math.sin(Math.sqrt(Math.abs(x - y - 47)))),
    GOLDSTEIN_PRICE(
            -2,
            2,
            -2,
            2,
            (x, y) -> (1 + sq(x + y + 1) * (19 - 14 * x + 3 * x * x - 14 * y + 6 * x * y + 3 * y * y))
                    * (30 + sq(2 * x - 3 * y) * (18 - 32 * x + 12 * x * x + 48 * y - 36 * x * y + 27 * y * y))),
    RASTRIGIN(
            -5.12,
            5.12,
            -5.12,
            5.12,
            (x, y) -> 20 + x * x + y * y - 10 * Math.cos(2 * Math.PI * x) - 10 * Math.cos(2 * Math.PI * y)),
    SIX_HUMP_CAMEL(
            -2,
            2,
            -1.2,
            1.2,
            (x, y) -> (4 - 2.1 * x * x + x * x * x * x / 3) * x * x + x * y + (-4 + 4 * y * y) * y * y),
    HOLED(-1, 3, -2, 2, (x, y) -> Math.log(x) * y),
    POLES(-2, 2, -2, 2, (x, y) -> 1 / (x * y)),
    POLE(-5, 5, -5, 5, (x, y) -> 1 - y / x),
    STEP(-5, 5, -5, 5, (x, y) -> (x > 0.5 ? 9 : 0) + Math.abs(x) + y),
    EASOM(-2, 8, -2, 8, (x, y) -> -Math.cos(x) * Math.cos(y) * Math.exp(-sq(x - Math.PI) - sq(y - Math.PI))),
    BUKIN(-15, -5, -3, 3, (x, y) -> 100 * Math.sqrt(Math.abs(y - 0.01 * x * x)) + 0.01 * Math.abs(x + 10)),
    CONSTANT(-1, 1, -1, 1, (x, y) -> 7);

    private static final double H = 1e-4;

    private final double x0;
    private final double x1;
    private final double y0;
    private final double y1;
    final DoubleBinaryOperator loss;

    Surfaces(double x0, double x1, double y0, double y1, DoubleBinaryOperator loss) {
        this.x0 = x0;
        this.x1 = x1;
        this.y0 = y0;
        this.y1 = y1;
        this.loss = loss;
    }

    private static double sq(double a) {
        return a * a;
    }

    public Landscape landscape(int size) {
        return Landscape.of(field(size));
    }

    public Field field(int size) {
        float[] values = new float[size * size];
        float[] slopeX = new float[size * size];
        float[] slopeY = new float[size * size];
        for (int i = 0; i < values.length; i++) {
            double x = x0 + (x1 - x0) * (i % size) / (size - 1);
            double y = y0 + (y1 - y0) * (i / size) / (size - 1);
            values[i] = (float) loss.applyAsDouble(x, y);
            slopeX[i] = (float) ((loss.applyAsDouble(x + H, y) - loss.applyAsDouble(x - H, y)) / (2 * H));
            slopeY[i] = (float) ((loss.applyAsDouble(x, y + H) - loss.applyAsDouble(x, y - H)) / (2 * H));
        }
        return new Field(size, size, x0, x1, y0, y1, values, slopeX, slopeY);
    }
}
