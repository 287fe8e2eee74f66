package downhill.render.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.render.Surfaces;
import downhill.render.landscape.DomainPoint;
import downhill.render.landscape.Landscape;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PickingTest {
    private static final double ASPECT = 16.0 / 9;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.03, 1})
    void findsThePointThatIsDrawnThere(double perspective) {
        Camera camera = Camera.START.with(perspective);
        Landscape landscape = Surfaces.HIMMELBLAU.landscape(128);
        double x = 0.5;
        double y = -1;
        Vector3f place = CameraTest.project(camera, landscape.worldX(x), landscape.worldY(y), landscape.height(x, y));
        DomainPoint found =
                Picking.at(landscape, camera, place.x, place.y, ASPECT).orElseThrow();
        assertThat(found.x()).isCloseTo(x, within(1e-3));
        assertThat(found.y()).isCloseTo(y, within(1e-3));
    }

    @Test
    void findsNothingInTheSky() {
        assertThat(Picking.at(Surfaces.ACKLEY.landscape(64), Camera.START, 0.99, 0.99, ASPECT))
                .isEmpty();
    }

    @Test
    void looksThroughHoles() {
        Landscape landscape = Surfaces.HOLED.landscape(64);
        Camera above = Camera.START.from(0, 1.5);
        Vector3f hole = CameraTest.project(above, landscape.worldX(-0.5), 0, 0);
        assertThat(Picking.at(landscape, above, hole.x, hole.y, ASPECT)).isEmpty();
    }
}
