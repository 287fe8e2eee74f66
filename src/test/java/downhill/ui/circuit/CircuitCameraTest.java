package downhill.ui.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.circuit.Layout;
import downhill.circuit.Schematic;
import downhill.circuit.Schematics;
import downhill.ui.kit.Rect;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CircuitCameraTest {
    private static final float MARGIN = 24;

    /** The scene beside the panel, above the words, in windows of 1280 × 720 and 1920 × 1080. */
    private static final Rect SMALL = new Rect(0, 32, 940, 532);

    private static final Rect LARGE = new Rect(0, 32, 1580, 892);

    static Stream<Schematic> shipped() {
        return Schematics.catalogue(Optional.empty()).all().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedCircuitFillsTheWindowWithLettersToRead(Schematic schematic) {
        Layout layout = Layout.of(schematic.circuit());
        for (Rect place : new Rect[] {SMALL, LARGE}) {
            CircuitCamera camera = CircuitCamera.fit(layout, place, MARGIN, 1);
            double width = camera.x(layout.width() + CircuitPicture.OUT) - camera.x(0);
            double height = camera.y(layout.height()) - camera.y(0);
            assertThat(Math.max(width / place.width(), height / place.height()))
                    .as("the share of the window")
                    .isBetween(0.66, 1.0);
            assertThat(camera.zoom() * layout.spacing().label())
                    .as("the letters")
                    .isBetween(10.0, 41.0);
        }
    }

    @Test
    void itStandsInTheMiddle() {
        Layout layout = Layout.of(shipped().findFirst().orElseThrow().circuit());
        CircuitCamera camera = CircuitCamera.fit(layout, LARGE, MARGIN, 1);
        assertThat(camera.x((layout.width() + CircuitPicture.OUT) / 2)).isEqualTo(LARGE.centreX());
        assertThat(camera.y(layout.height() / 2)).isEqualTo(LARGE.centreY());
    }
}
