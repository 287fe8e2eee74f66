package downhill.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramingTest {
    @ParameterizedTest
    @ValueSource(doubles = {16.0 / 9, 1, 0.6})
    void theWholeBlockFillsThePicture(double aspect) {
        Landscape landscape = Surfaces.SIX_HUMP_CAMEL.landscape(16);
        Camera camera = Framing.all(Camera.START.orbit(1, 0.2), landscape, aspect);
        Matrix4f matrix = camera.viewProjection(aspect, new Matrix4f());
        double widest = 0;
        for (int i = 0; i < 8; i++) {
            Vector3f corner = new Vector3f(
                    (float) ((i & 1) == 0 ? -landscape.halfX() : landscape.halfX()),
                    (float) ((i & 2) == 0 ? -landscape.halfY() : landscape.halfY()),
                    (float) ((i & 4) == 0 ? Axes.FLOOR : Landscape.RELIEF));
            matrix.transformProject(corner);
            widest = Math.max(widest, Math.max(Math.abs(corner.x), Math.abs(corner.y)));
        }
        assertThat(widest).isBetween(0.75, 0.85);
    }
}
