package downhill.render;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.colour.Theme;
import downhill.document.Catalogue;
import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.gl.GlTest;
import downhill.render.camera.Camera;
import downhill.render.camera.CameraTest;
import downhill.render.landscape.AxisNames;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Palette;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joml.Vector3f;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@link ContrastTest} says of colours, measured in pictures, with light, shadow and edges as they are drawn: the ball
 * and a trail stand out wherever they lie, on every palette, from low ground to high.
 */
@GlTest
class StandOutTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final Camera CAMERA = Camera.START.from(0.3, 1.2);
    private static final Landscape HIMMELBLAU = Surfaces.HIMMELBLAU.landscape(128);

    /** From a minimum up to the highest corner. */
    private static final double[][] PLACES = {{3, 2}, {-0.3, -1}, {1, -3}, {4.2, 4.2}, {-3.5, -4.6}};

    private final Context gl;

    StandOutTest(Context gl) {
        this.gl = gl;
    }

    static Stream<Palette> palettes() {
        return Catalogue.load("palette", Optional.empty(), Palette::read).all().stream();
    }

    private static int[] draw(SceneRenderer scene, Framebuffer target, List<Trail> trails, List<Ball> balls) {
        scene.draw(
                target,
                new SceneContents(CAMERA, SceneColours.of(Theme.DARK), 1, List.of(), trails, balls, false, false, ""));
        return target.readPixels();
    }

    /** Pixels around a point of the domain that differ by more than that in OKLab. */
    private static int seen(int[] before, int[] after, double x, double y, double least) {
        Vector3f place =
                CameraTest.project(CAMERA, HIMMELBLAU.worldX(x), HIMMELBLAU.worldY(y), HIMMELBLAU.height(x, y));
        int column = (int) ((place.x + 1) / 2 * WIDTH);
        int row = (int) ((1 - place.y) / 2 * HEIGHT);
        int count = 0;
        for (int j = Math.max(0, row - 9); j <= Math.min(HEIGHT - 1, row + 9); j++)
            for (int i = Math.max(0, column - 9); i <= Math.min(WIDTH - 1, column + 9); i++) {
                int at = j * WIDTH + i;
                if (before[at] != after[at] && ContrastTest.difference(before[at], after[at]) > least) count++;
            }
        return count;
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void ballAndTrailsStandOutInThePicture(Palette palette) {
        float[] ring = new float[2 * 5];
        for (int i = 0; i < 5; i++) {
            ring[2 * i] = (float) PLACES[i][0];
            ring[2 * i + 1] = (float) PLACES[i][1];
        }
        try (SceneRenderer scene = new SceneRenderer(gl);
                Framebuffer target = new Framebuffer(gl, "target", WIDTH, HEIGHT, 1);
                Buffer buffer = Buffer.of(gl, "ring", ring)) {
            scene.show(HIMMELBLAU, palette, new AxisNames("x", "y", "loss"));
            int[] bare = draw(scene, target, List.of(), List.of());
            for (double[] place : PLACES) {
                int[] ball = draw(scene, target, List.of(), List.of(new Ball(place[0], place[1], 0xE69F00)));
                assertThat(seen(bare, ball, place[0], place[1], 0.3))
                        .as("ball on %s at %s, %s", palette.id(), place[0], place[1])
                        .isGreaterThan(25);
            }
            for (int team : new int[] {0xE69F00, 0x56B4E9, 0x009E73, 0xF0E442, 0x0072B2, 0xD55E00, 0xCC79A7}) {
                int[] trail = draw(scene, target, List.of(new Trail(buffer, 0, 5, 1, 4, 5, team, true)), List.of());
                for (int i = 1; i < PLACES.length; i++)
                    assertThat(seen(bare, trail, PLACES[i][0], PLACES[i][1], 0.15))
                            .as("trail %06x on %s at %s, %s", team, palette.id(), PLACES[i][0], PLACES[i][1])
                            .isGreaterThan(8);
            }
        }
    }
}
