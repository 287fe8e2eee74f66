package downhill.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.document.Document;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.plan.Probe;
import downhill.loss.Minimum;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownMinimaTest {
    private static Experiment on(Surface surface) {
        return Experiment.of(
                surface, Team.of(Optimizers.catalogue(Optional.empty()).get("gd"), 1));
    }

    @Test
    void aDocumentsHoldForItsOwnValues() {
        Surface ravine = Surfaces.catalogue(Optional.empty()).get("ravine");
        assertThat(KnownMinima.of(on(ravine))).isEqualTo(ravine.minima());
        Surface typed = Surfaces.typed("x^2 + y^2", Map.of());
        assertThat(KnownMinima.of(on(typed))).isEmpty();
    }

    @Test
    void withOtherValuesTheyAreWhereTheyAre() {
        Surface ravine = Surfaces.catalogue(Optional.empty()).get("ravine");
        List<Minimum> moved = KnownMinima.of(on(ravine).withValue("kappa", 25));
        assertThat(moved).singleElement().satisfies(minimum -> {
            assertThat(minimum.x()).isCloseTo(0, within(1e-4));
            assertThat(minimum.y()).isCloseTo(0, within(1e-4));
            assertThat(minimum.global()).isTrue();
        });
    }

    @Test
    void theLowestOfThoseThatMovedIsTheGlobalOne() {
        Surface wells = Surfaces.of(Document.parse("wells.md", """
            ---
            name: Two wells
            weights:
              - x in [-2, 2]
              - y in [-2, 2]
            minima:
              - (-1.0355, 0) = -0.3054
              - (0.9610, 0) = 0.2942 local
            parameters:
              - tilt = 0.3 in [-1, 1]
            start: (0, 1)
            ---
            A tilted pair.

            ```loss
            (x^2 - 1)^2 + tilt*x + y^2
            ```
            """));
        assertThat(KnownMinima.of(on(wells))).isEqualTo(wells.minima());

        Experiment tilted = on(wells).withValue("tilt", -0.3);
        List<Minimum> moved = KnownMinima.of(tilted);
        assertThat(moved).extracting(Minimum::global).containsExactly(false, true);
        Probe probe = new Probe(tilted);
        for (Minimum minimum : moved) {
            assertThat(minimum.value()).isEqualTo(probe.loss(minimum.x(), minimum.y()));
            assertThat(probe.at(minimum.x(), minimum.y()).steepness()).isLessThan(1e-3);
        }
    }
}
