package downhill.experiment;

/**
 * A loss on a grid of width × height points over [x0, x1] × [y0, y1], both ends included: row after row, row 0 at y0.
 * {@code loss} may hold NaN and infinities; {@code slopeX} and {@code slopeY} are its partial derivatives.
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
        float[] slopeY) {}
