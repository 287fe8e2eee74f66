package downhill.experiment;

/**
 * Where the particles begin. The first particle, the ball, is at (x, y) in every kind.
 *
 * @param spread standard deviation of the Gaussian, at least 0, in the units of the weights
 */
public record Start(Kind kind, double x, double y, double spread) {
    /** POINT: all at the ball; GAUSSIAN: around it; UNIFORM and GRID: over the whole domain. */
    public enum Kind {
        POINT,
        GAUSSIAN,
        UNIFORM,
        GRID
    }

    public Start {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("the start must be finite: it is (" + x + ", " + y + ")");
        }
        if (!(spread >= 0) || Double.isInfinite(spread)) {
            throw new IllegalArgumentException("the spread is a standard deviation, 0 or more: it is " + spread);
        }
    }

    /** All particles at one point. */
    public static Start point(double x, double y) {
        return new Start(Kind.POINT, x, y, 0);
    }

    /** The same kind around another ball. */
    public Start at(double newX, double newY) {
        return new Start(kind, newX, newY, spread);
    }
}
