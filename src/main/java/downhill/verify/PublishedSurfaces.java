package downhill.verify;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;

/** The surfaces of the literature written a second time, by hand from their sources; the documents name these. */
final class PublishedSurfaces {
    private static final Map<String, DoubleBinaryOperator> ALL = Map.ofEntries(
            Map.entry("ackley", PublishedSurfaces::ackley),
            Map.entry("beale", PublishedSurfaces::beale),
            Map.entry("booth", (x, y) -> pow(x + 2 * y - 7, 2) + pow(2 * x + y - 5, 2)),
            Map.entry("bukin-6", (x, y) -> 100 * sqrt(abs(y - 0.01 * (x * x))) + 0.01 * abs(x + 10)),
            Map.entry("drop-wave", (x, y) -> -(1 + cos(12 * Math.hypot(x, y))) / (0.5 * (x * x + y * y) + 2)),
            Map.entry("easom", (x, y) -> -cos(x) * cos(y) * exp(-pow(x - PI, 2) - pow(y - PI, 2))),
            Map.entry("eggholder", PublishedSurfaces::eggholder),
            Map.entry("goldstein-price", PublishedSurfaces::goldsteinPrice),
            Map.entry("himmelblau", (x, y) -> pow(x * x + y - 11, 2) + pow(x + y * y - 7, 2)),
            Map.entry("levy-13", PublishedSurfaces::levy13),
            Map.entry("matyas", (x, y) -> 0.26 * (x * x + y * y) - 0.48 * x * y),
            Map.entry("mccormick", (x, y) -> sin(x + y) + pow(x - y, 2) - 1.5 * x + 2.5 * y + 1),
            Map.entry("rastrigin", (x, y) -> 20 + x * x + y * y - 10 * (cos(2 * PI * x) + cos(2 * PI * y))),
            Map.entry("rosenbrock", (x, y) -> 100 * pow(y - x * x, 2) + pow(1 - x, 2)),
            Map.entry("six-hump-camel", PublishedSurfaces::sixHumpCamel),
            Map.entry("styblinski-tang", (x, y) -> half(x) + half(y)),
            Map.entry("three-hump-camel", PublishedSurfaces::threeHumpCamel));

    private static double ackley(double x, double y) {
        double funnel = -20 * exp(-0.2 * sqrt((x * x + y * y) / 2));
        return funnel - exp((cos(2 * PI * x) + cos(2 * PI * y)) / 2) + 20 + Math.E;
    }

    private static double beale(double x, double y) {
        return pow(1.5 - x * (1 - y), 2) + pow(2.25 - x * (1 - y * y), 2) + pow(2.625 - x * (1 - y * y * y), 2);
    }

    private static double eggholder(double x, double y) {
        double z = y + 47;
        return -z * sin(sqrt(abs(z + x / 2))) - x * sin(sqrt(abs(x - z)));
    }

    private static double goldsteinPrice(double x, double y) {
        double first = 19 - 14 * (x + y) + 3 * pow(x + y, 2);
        double second = 18 - 32 * x + 48 * y + 3 * pow(2 * x - 3 * y, 2);
        return (1 + pow(x + y + 1, 2) * first) * (30 + pow(2 * x - 3 * y, 2) * second);
    }

    private static double levy13(double x, double y) {
        return square(sin(3 * PI * x))
                + square(x - 1) * (1 + square(sin(3 * PI * y)))
                + square(y - 1) * (1 + square(sin(2 * PI * y)));
    }

    private static double sixHumpCamel(double x, double y) {
        return 4 * pow(x, 2) - 2.1 * pow(x, 4) + pow(x, 6) / 3 + x * y - 4 * pow(y, 2) + 4 * pow(y, 4);
    }

    private static double threeHumpCamel(double x, double y) {
        return 2 * pow(x, 2) - 1.05 * pow(x, 4) + pow(x, 6) / 6 + x * y + y * y;
    }

    private static double half(double x) {
        return (pow(x, 4) - 16 * x * x + 5 * x) / 2;
    }

    private static double square(double x) {
        return x * x;
    }

    private PublishedSurfaces() {}

    static Set<String> ids() {
        return ALL.keySet();
    }

    /** The function of that surface; empty for one that the program has made up. */
    static Optional<DoubleBinaryOperator> of(String id) {
        return Optional.ofNullable(ALL.get(id));
    }
}
