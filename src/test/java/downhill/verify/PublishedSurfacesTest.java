package downhill.verify;

import static java.lang.Math.abs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.document.Catalogue;
import downhill.language.Tape;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published surfaces written a second time, from their sources, and their minima counted by a search. */
class PublishedSurfacesTest {
    private static final Catalogue<Surface> SHIPPED = Surfaces.catalogue(Optional.empty());
    private static final int SIDE = 301;

    @Test
    void everySurfaceOfTheLiteratureIsAmongThem() {
        assertThat(SHIPPED.all().stream()
                        .filter(surface ->
                                surface.data().isEmpty() && surface.parameters().isEmpty())
                        .filter(surface -> surface.source().matches(".*\\d{4}.*"))
                        .map(Surface::id))
                .isSubsetOf(PublishedSurfaces.ids());
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
            double expected = PublishedSurfaces.of(id).orElseThrow().applyAsDouble(x, y);
            assertThat(heights[i])
                    .as("%s at (%s, %s)", id, x, y)
                    .isCloseTo(expected, within(1e-12 * Math.max(1e3, abs(expected))));
        }
    }

    static Stream<String> published() {
        return PublishedSurfaces.ids().stream().sorted();
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
