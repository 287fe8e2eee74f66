package downhill.render.camera;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.render.Surfaces;
import downhill.render.landscape.AxisNames;
import downhill.render.landscape.Landscape;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                    (float) ((i & 4) == 0 ? Landscape.FLOOR : Landscape.RELIEF));
            matrix.transformProject(corner);
            widest = Math.max(widest, Math.max(Math.abs(corner.x), Math.abs(corner.y)));
        }
        assertThat(widest).isBetween(0.8, 0.87);
    }

    /** Pixels at scale 1 of small pictures: of the landscape beside the map, above a strip, in a narrow column. */
    @ParameterizedTest
    @CsvSource({"508,608", "376,468", "684,283", "371,468", "250,400"})
    void inASmallPictureTheBlockLeavesTheLegendItsRoom(double width, double height) {
        Landscape landscape = Surfaces.HIMMELBLAU.landscape(16);
        PictureRoom pictureRoom = PictureRoom.LANDSCAPE.in(width, height);
        Camera camera =
                Framing.all(Camera.START, landscape, width / height, pictureRoom, new AxisNames("x", "y", "loss"));
        Matrix4f matrix = camera.viewProjection(width / height, new Matrix4f());
        boolean below = PictureRoom.isNarrow(width, height);
        for (int i = 0; i < 8; i++) {
            Vector3f corner = new Vector3f((i & 1) == 0 ? -1 : 1, (i & 2) == 0 ? -1 : 1, (float)
                    ((i & 4) == 0 ? Landscape.FLOOR : Landscape.RELIEF));
            matrix.transformProject(corner);
            assertThat((corner.x + 1) / 2 * width).isBetween(40.0, width - (below ? 36 : 110));
            assertThat((1 - corner.y) / 2 * height).isBetween(28.0, height - (below ? 140 : 48));
        }
    }
}
