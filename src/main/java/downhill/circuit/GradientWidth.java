package downhill.circuit;

import java.util.List;

/** How wide the rim of a wire is for the gradient that went back along it, in a drawing's units, so by its logarithm. */
public final class GradientWidth {
    /** What a legend shows. */
    public static final List<Double> SAMPLES = List.of(0.01, 1.0, 100.0);

    /** For a gradient of 1 or −1, and for one that is ten times that by so much more. */
    private static final double ONE = 8;

    private static final double DECADE = 2.4;

    /** A vanished gradient leaves a hair at each side of the wire; wires of an explosion do not meet. */
    private static final double LEAST = 2.8;

    private static final double MOST = 16;

    private GradientWidth() {}

    /** For a gradient that is not 0. */
    public static double of(double gradient) {
        double width = ONE + DECADE * Math.log10(Math.abs(gradient));
        return Double.isNaN(width) ? LEAST : Math.max(LEAST, Math.min(MOST, width));
    }
}
