package downhill.experiment.plan;

import java.util.Arrays;

/** A mean of pairs of numbers, and their variances and covariance around it, over the pairs themselves. */
public record Covariance(double meanX, double meanY, double xx, double xy, double yy) {
    /** Of at least one pair. */
    public static Covariance of(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX) / x.length;
            xy += (x[i] - meanX) * (y[i] - meanY) / x.length;
            yy += (y[i] - meanY) * (y[i] - meanY) / x.length;
        }
        return new Covariance(meanX, meanY, xx, xy, yy);
    }

    /** The same mean with the spread times a factor. */
    public Covariance times(double factor) {
        return new Covariance(meanX, meanY, factor * xx, factor * xy, factor * yy);
    }

    /** Its axes: variances as eigenvalues, with their directions; an ellipse of k standard deviations has k·√ of them. */
    public Curvature axes() {
        return Curvature.of(xx, xy, yy);
    }
}
