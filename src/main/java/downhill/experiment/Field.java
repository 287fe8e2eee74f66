package downhill.experiment;

/**
 * The loss and its slopes on a grid over the domain, row-major, row 0 at y0; samples stand on the borders too. NaN and
 * infinities stay what they are.
 */
public record Field(
        int width,
        int height,
        double x0,
        double x1,
        double y0,
        double y1,
        float[] loss,
        float[] slopeX,
        float[] slopeY) {

    /** The lowest finite loss, or NaN if there is none. */
    public double lowest() {
        double lowest = Double.NaN;
        for (float value : loss) {
            if (Float.isFinite(value) && !(value >= lowest)) lowest = value;
        }
        return lowest;
    }

    /** x of column i. */
    public double x(int i) {
        return x0 + (x1 - x0) * i / (width - 1);
    }

    /** y of row j. */
    public double y(int j) {
        return y0 + (y1 - y0) * j / (height - 1);
    }
}
