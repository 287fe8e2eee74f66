package downhill.loss;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.document.Catalogue;
import downhill.language.Tape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published surfaces written a second time, from their sources, and their minima counted by a search. */
class PublishedSurfacesTest {
    private static final Catalogue<Surface> SHIPPED = Surfaces.catalogue(Optional.empty());
    private static final int SIDE = 301;

    private static final Map<String, DoubleBinaryOperator> PUBLISHED = Map.ofEntries(
            Map.entry("ackley", PublishedSurfacesTest::ackley),
            Map.entry("beale", PublishedSurfacesTest::beale),
            Map.entry("booth", (x, y) -> pow(x + 2 * y - 7, 2) + pow(2 * x + y - 5, 2)),
            Map.entry("bukin-6", (x, y) -> 100 * sqrt(abs(y - 0.01 * (x * x))) + 0.01 * abs(x + 10)),
            Map.entry("drop-wave", (x, y) -> -(1 + cos(12 * Math.hypot(x, y))) / (0.5 * (x * x + y * y) + 2)),
            Map.entry("easom", (x, y) -> -cos(x) * cos(y) * exp(-pow(x - PI, 2) - pow(y - PI, 2))),
            Map.entry("eggholder", PublishedSurfacesTest::eggholder),
            Map.entry("goldstein-price", PublishedSurfacesTest::goldsteinPrice),
            Map.entry("himmelblau", (x, y) -> pow(x * x + y - 11, 2) + pow(x + y * y - 7, 2)),
            Map.entry("levy-13", PublishedSurfacesTest::levy13),
            Map.entry("matyas", (x, y) -> 0.26 * (x * x + y * y) - 0.48 * x * y),
            Map.entry("mccormick", (x, y) -> sin(x + y) + pow(x - y, 2) - 1.5 * x + 2.5 * y + 1),
            Map.entry("rastrigin", (x, y) -> 20 + x * x + y * y - 10 * (cos(2 * PI * x) + cos(2 * PI * y))),
            Map.entry("rosenbrock", (x, y) -> 100 * pow(y - x * x, 2) + pow(1 - x, 2)),
            Map.entry("six-hump-camel", PublishedSurfacesTest::sixHumpCamel),
            Map.entry("styblinski-tang", (x, y) -> half(x) + half(y)),
            Map.entry("three-hump-camel", PublishedSurfacesTest::threeHumpCamel));

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

    @Test
    void everySurfaceOfTheLiteratureIsAmongThem() {
        assertThat(SHIPPED.all().stream()
                        .filter(surface ->
                                surface.data().isEmpty() && surface.parameters().isEmpty())
                        .filter(surface -> surface.source().matches(".*\\d{4}.*"))
                        .map(Surface::id))
                .isSubsetOf(PUBLISHED.keySet());
    }

    /** 1e-12 of the larger of 1 and the value: sums in another order, no more. */
    @ParameterizedTest
    @MethodSource("published")
    void isThePublishedOneAllOverItsDomain(String id) {
        double[] heights = heights(SHIPPED.get(id));
        for (int i = 0; i < heights.length; i++) {
            Surface surface = SHIPPED.get(id);
            double x = surface.x().at(i % SIDE / (SIDE - 1.0));
            double y = surface.y().at(i / SIDE / (SIDE - 1.0));
            double expected = PUBLISHED.get(id).applyAsDouble(x, y);
            assertThat(heights[i])
                    .as("%s at (%s, %s)", id, x, y)
                    .isCloseTo(expected, within(1e-12 * Math.max(1e3, abs(expected))));
        }
    }

    static Stream<String> published() {
        return PUBLISHED.keySet().stream().sorted();
    }

    /** As many as a grid has points that none of their eight neighbours lies below. */
    @ParameterizedTest
    @CsvSource({
        "bowl, 1",
        "himmelblau, 4",
        "mccormick, 2",
        "plateau, 1",
        "six-hump-camel, 6",
        "styblinski-tang, 4",
        "three-hump-camel, 3",
        "two-valleys, 2",
        "valleys, 5"
    })
    void declaresEveryMinimumThatASearchFinds(String id, int minima) {
        Surface surface = SHIPPED.get(id);
        double[] heights = heights(surface);
        int found = 0;
        for (int row = 1; row < SIDE - 1; row++) {
            for (int column = 1; column < SIDE - 1; column++) {
                if (isLowest(heights, row, column)) found++;
            }
        }
        assertThat(found).as("found on the grid").isEqualTo(minima);
        assertThat(surface.minima()).as("declared").hasSize(minima);
    }

    private static boolean isLowest(double[] heights, int row, int column) {
        for (int i = 0; i < 9; i++) {
            int neighbour = (row + i / 3 - 1) * SIDE + column + i % 3 - 1;
            double higher = heights[neighbour] - heights[row * SIDE + column];
            // Of two that are level the first counts.
            if (i < 4 ? higher <= 0 : higher < 0) return false;
        }
        return true;
    }

    private static double[] heights(Surface surface) {
        Tape.Run run = Tape.of(List.of(surface.loss()), List.of("x", "y")).run(SIDE * SIDE);
        for (int i = 0; i < SIDE * SIDE; i++) {
            run.input(0)[i] = surface.x().at(i % SIDE / (SIDE - 1.0));
            run.input(1)[i] = surface.y().at(i / SIDE / (SIDE - 1.0));
        }
        run.forward(SIDE * SIDE);
        return run.output(0);
    }
}
