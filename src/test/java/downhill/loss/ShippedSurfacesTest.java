package downhill.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.document.Catalogue;
import downhill.language.Tape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedSurfacesTest {
    /** Their minima are kinks, sharp or only in the formula, where a square root has no derivative. */
    private static final Set<String> KINKS = Set.of("ackley", "bukin-6", "drop-wave");

    private static final Catalogue<Surface> SHIPPED = Surfaces.catalogue(Optional.empty());

    @Test
    void allAreReadWithoutProblems() {
        assertThat(SHIPPED.problems()).isEmpty();
        assertThat(SHIPPED.ids())
                .containsExactlyInAnyOrder(
                        "ackley",
                        "beale",
                        "booth",
                        "bowl",
                        "bukin-6",
                        "drop-wave",
                        "easom",
                        "eggholder",
                        "goldstein-price",
                        "himmelblau",
                        "levy-13",
                        "matyas",
                        "mccormick",
                        "monkey-saddle",
                        "plateau",
                        "rastrigin",
                        "ravine",
                        "rosenbrock",
                        "saddle",
                        "six-hump-camel",
                        "styblinski-tang",
                        "three-hump-camel",
                        "two-valleys",
                        "valleys",
                        "linear-regression",
                        "robust-fit",
                        "logistic-regression",
                        "hinge",
                        "tanh-network",
                        "penguins-line",
                        "penguins-classes",
                        "pulled-valleys");
    }

    @ParameterizedTest
    @MethodSource("surfaces")
    void sayWhatToSeeAndWhereTheyComeFrom(Surface surface) {
        assertThat(surface.about().split("[.:?] |[.?]\n")).hasSizeBetween(2, 7);
        assertThat(surface.source()).isNotBlank();
        // Over data, x and y are columns, and the weights are called what they are.
        if (surface.data().isEmpty()) {
            assertThat(List.of(surface.x().name(), surface.y().name())).containsExactly("x", "y");
        }
    }

    @ParameterizedTest
    @MethodSource("surfaces")
    void haveTheirMinimaWhereTheDocumentSays(Surface surface) {
        for (Minimum minimum : surface.minima()) {
            At at = At.of(surface, minimum.x(), minimum.y());
            double scale = Math.max(1, Math.abs(minimum.value()));
            assertThat(at.value).as("value at %s", minimum).isCloseTo(minimum.value(), within(1e-6 * scale));
            if (!KINKS.contains(surface.id()) && !surface.onBorder(minimum)) {
                assertThat(Math.hypot(at.dx, at.dy)).as("slope at %s", minimum).isLessThan(1e-6);
            }
            assertLowestAround(surface, minimum, at.value);
        }
    }

    @ParameterizedTest
    @MethodSource("surfaces")
    void areNowhereLowerThanTheirGlobalMinimum(Surface surface) {
        List<Minimum> global = surface.minima().stream().filter(Minimum::global).toList();
        if (global.isEmpty()) {
            return;
        }
        int side = 101;
        Tape.Run run = run(surface, side * side);
        for (int i = 0; i < side * side; i++) {
            run.input(0)[i] = surface.x().at(i % side / (side - 1.0));
            run.input(1)[i] = surface.y().at(i / side / (side - 1.0));
        }
        run.forward(side * side);
        assertThat(Arrays.stream(run.output(0)).min().orElseThrow())
                .isGreaterThanOrEqualTo(global.get(0).value() - 1e-6);
    }

    @Test
    void onlyEggholdersMinimumLiesOnTheBorder() {
        assertThat(surfaces()
                        .filter(surface -> surface.minima().stream().anyMatch(surface::onBorder))
                        .map(Surface::id))
                .containsExactly("eggholder");
    }

    /** Walks a small circle; steps that leave the domain do not count. */
    private static void assertLowestAround(Surface surface, Minimum minimum, double value) {
        double radius = 1e-3 * (surface.x().max() - surface.x().min());
        for (int i = 0; i < 16; i++) {
            double x = minimum.x() + radius * Math.cos(i * Math.PI / 8);
            double y = minimum.y() + radius * Math.sin(i * Math.PI / 8);
            if (surface.x().contains(x) && surface.y().contains(y)) {
                assertThat(At.of(surface, x, y).value).as("around %s", minimum).isGreaterThan(value);
            }
        }
    }

    /** A tape for n points whose first two inputs are the axes; the parameters have their own values. */
    private static Tape.Run run(Surface surface, int n) {
        List<String> names =
                new ArrayList<>(List.of(surface.x().name(), surface.y().name()));
        surface.parameters().forEach(parameter -> names.add(parameter.name()));
        Tape.Run run = Tape.of(List.of(surface.loss()), names).run(n);
        for (int i = 2; i < names.size(); i++) {
            Arrays.fill(run.input(i), surface.parameters().get(i - 2).value());
        }
        return run;
    }

    static Stream<Surface> surfaces() {
        return SHIPPED.all().stream();
    }

    /** A surface's value and backpropagated gradient at one point. */
    private record At(double value, double dx, double dy) {
        static At of(Surface surface, double x, double y) {
            Tape.Run run = run(surface, 1);
            run.input(0)[0] = x;
            run.input(1)[0] = y;
            run.forward(1);
            run.backward(1);
            return new At(run.output(0)[0], run.gradient(0)[0], run.gradient(1)[0]);
        }
    }
}
