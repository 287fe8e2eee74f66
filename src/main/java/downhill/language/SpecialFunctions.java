package downhill.language;

/** Functions of one number that {@link Math} lacks, in double, within a few units in the last place. */
final class SpecialFunctions {
    private static final double LN2 = Math.log(2);

    /** Beyond it x² + 1 is x². */
    private static final double HUGE = 1e150;

    /** From here on 1 − erf is taken from its continued fraction. */
    private static final double TAIL = 3;

    private SpecialFunctions() {}

    static double asinh(double x) {
        double a = Math.abs(x);
        double y = a > HUGE ? Math.log(a) + LN2 : Math.log1p(a + a * a / (1 + Math.sqrt(a * a + 1)));
        return Math.copySign(y, x);
    }

    static double acosh(double x) {
        if (!(x >= 1)) return Double.NaN;
        double t = x - 1;
        return x > HUGE ? Math.log(x) + LN2 : Math.log1p(t + Math.sqrt(t * (2 + t)));
    }

    static double atanh(double x) {
        double a = Math.abs(x);
        return Math.copySign(0.5 * Math.log1p(2 * a / (1 - a)), x);
    }

    /** Abramowitz and Stegun 7.1.6, all of whose terms have one sign, and 7.1.14 for the tail. */
    static double erf(double x) {
        double a = Math.abs(x);
        double y = a < TAIL ? series(a) : Double.isNaN(a) ? a : a > 6 ? 1 : 1 - tail(a);
        return Math.copySign(y, x);
    }

    /** n/(a² + b²) without overflow on the way. */
    static double turn(double n, double a, double b) {
        double size = Math.max(Math.abs(a), Math.abs(b));
        double u = a / size;
        double v = b / size;
        return n / size / (size * (u * u + v * v));
    }

    private static double series(double a) {
        double term = a;
        double sum = a;
        for (int n = 1; term > sum * 1e-17; n++) {
            term *= 2 * a * a / (2 * n + 1);
            sum += term;
        }
        return 2 / Math.sqrt(Math.PI) * Math.exp(-a * a) * sum;
    }

    private static double tail(double a) {
        double fraction = a;
        for (int n = 60; n > 0; n--) fraction = a + n / 2.0 / fraction;
        return Math.exp(-a * a) / (Math.sqrt(Math.PI) * fraction);
    }
}
