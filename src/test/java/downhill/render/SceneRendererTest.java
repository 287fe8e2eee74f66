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
import downhill.render.landscape.Marker;
import downhill.render.landscape.Palette;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

@GlTest
class SceneRendererTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final Camera CAMERA = Camera.START.from(0.3, 1.2);
    private static final Palette VIRIDIS =
            Catalogue.load("palette", Optional.empty(), Palette::read).get("viridis");
    private static final int RED = 0xFF0000;

    private final Context gl;

    SceneRendererTest(Context gl) {
        this.gl = gl;
    }

    private int[] draw(Landscape landscape, SceneContents view, int samples) {
        try (SceneRenderer scene = new SceneRenderer(gl);
                Framebuffer drawn = new Framebuffer(gl, "drawn", WIDTH, HEIGHT, samples);
                Framebuffer target = new Framebuffer(gl, "target", WIDTH, HEIGHT, 1)) {
            scene.show(landscape, VIRIDIS, new AxisNames("x", "y", "loss"));
            scene.draw(drawn, view);
            drawn.resolveTo(target);
            return target.readPixels();
        }
    }

    private static SceneContents bare() {
        return new SceneContents(
                CAMERA, SceneColours.of(Theme.DARK), 1, List.of(), List.of(), List.of(), false, false, "");
    }

    /** The pixel at which a point of the domain is drawn. */
    private static int pixel(int[] picture, Landscape landscape, double x, double y) {
        Vector3f place = CameraTest.project(CAMERA, landscape.worldX(x), landscape.worldY(y), landscape.height(x, y));
        int column = (int) ((place.x + 1) / 2 * WIDTH);
        int row = (int) ((1 - place.y) / 2 * HEIGHT);
        return picture[row * WIDTH + column];
    }

    private static int brightness(int rgb) {
        return (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
    }

    private static boolean reddish(int rgb) {
        return (rgb >> 16 & 255) > 150 && (rgb >> 8 & 255) < 90 && (rgb & 255) < 90;
    }

    @Test
    void highIsBrightAndLowIsDark() {
        Landscape landscape = Surfaces.HIMMELBLAU.landscape(128);
        int[] picture = draw(landscape, bare(), 1);
        int low = pixel(picture, landscape, 3, 2.1);
        int hill = pixel(picture, landscape, -0.3, -1.2);
        int high = pixel(picture, landscape, 4.6, 4.6);
        assertThat(brightness(hill)).isGreaterThan(brightness(low) + 60);
        assertThat(brightness(high)).isGreaterThan(brightness(hill) + 60);
    }

    @Test
    void aHoleShowsWhatIsBehind() {
        Landscape landscape = Surfaces.HOLED.landscape(128);
        int[] picture = draw(landscape, bare(), 1);
        assertThat(brightness(pixel(picture, landscape, -0.5, 0.4))).isLessThan(160);
        assertThat(brightness(pixel(picture, landscape, 1.5, 0.7))).isGreaterThan(200);
    }

    @Test
    void particlesLieWhereTheyAre() {
        Landscape landscape = Surfaces.HIMMELBLAU.landscape(128);
        try (Buffer positions = Buffer.of(gl, "positions", 1, -2, Float.NaN, 0, 77, 77, -1.5f, 1f);
                Buffer stopped = Buffer.of(gl, "stopped", 0, 0, 0, 1)) {
            Cloud cloud = new Cloud(positions, 0, stopped, 0, 4, RED, Marker.CIRCLE);
            int[] picture = draw(landscape, with(List.of(cloud), List.of()), 1);
            assertThat(pixel(picture, landscape, 1, -2)).matches(SceneRendererTest::reddish);
            assertThat(pixel(picture, landscape, -1.5, 1))
                    .isEqualTo(0xFF000000 | SceneColours.of(Theme.DARK).wrong());
            assertThat(red(picture)).isBetween(60L, 250L);
        }
    }

    @Test
    void aHundredThousandParticlesAreDrawnAsDust() {
        Landscape landscape = Surfaces.CONSTANT.landscape(16);
        try (Buffer positions = new Buffer(gl, "positions", 8 * 100_000)) {
            Cloud cloud = new Cloud(positions, 0, null, 0, 100_000, RED, Marker.STAR);
            int[] picture = draw(landscape, with(List.of(cloud), List.of()), 1);
            assertThat(red(picture)).isBetween(1L, 9L);
        }
    }

    @Test
    void aTrailRunsAlongItsRingAndAcrossTheRingsEnd() {
        Landscape landscape = Surfaces.CONSTANT.landscape(16);
        float[] ring = {0.2f, 0, 0.6f, 0, -0.6f, 0, -0.2f, 0};
        try (Buffer buffer = Buffer.of(gl, "ring", ring)) {
            Trail trail = new Trail(buffer, 0, 4, 1, 1, 4, RED, true);
            int[] picture = draw(landscape, with(List.of(), List.of(trail)), 1);
            assertThat(pixel(picture, landscape, 0.4, 0)).matches(SceneRendererTest::reddish);
            assertThat(pixel(picture, landscape, 0, 0)).isNotEqualTo(pixel(picture, landscape, 0, 0.4));
            assertThat(pixel(picture, landscape, -0.4, 0)).isNotEqualTo(pixel(picture, landscape, -0.4, 0.4));
            assertThat(pixel(picture, landscape, 0.8, 0)).isEqualTo(pixel(picture, landscape, 0.8, 0.05));
        }
    }

    @Test
    void aWholeTrailIsAsStrongAtItsBeginningAsAtItsEnd() {
        Landscape landscape = Surfaces.CONSTANT.landscape(16);
        float[] ring = {-0.8f, 0, -0.4f, 0, 0, 0, 0.4f, 0, 0.8f, 0};
        try (Buffer buffer = Buffer.of(gl, "ring", ring)) {
            int[] fading = draw(landscape, with(List.of(), List.of(new Trail(buffer, 0, 5, 1, 4, 5, RED, true))), 1);
            int[] whole = draw(landscape, with(List.of(), List.of(new Trail(buffer, 0, 5, 1, 4, 5, RED, false))), 1);
            assertThat(pixel(whole, landscape, -0.6, 0)).isEqualTo(pixel(whole, landscape, 0.6, 0));
            assertThat(pixel(fading, landscape, -0.6, 0)).isNotEqualTo(pixel(fading, landscape, 0.6, 0));
        }
    }

    @Test
    void aBallIsWhiteWithARingAndLiesOnlyOnSolidGround() {
        Landscape landscape = Surfaces.HOLED.landscape(128);
        SceneContents view = new SceneContents(
                CAMERA,
                SceneColours.of(Theme.DARK),
                1,
                List.of(),
                List.of(),
                List.of(new Ball(2, 0.5, RED)),
                false,
                false,
                "");
        int[] picture = draw(landscape, view, 4);
        assertThat(brightness(pixel(picture, landscape, 2, 0.5))).isGreaterThan(500);
        assertThat(red(picture)).isGreaterThan(20);
        SceneContents lost = new SceneContents(
                CAMERA,
                SceneColours.of(Theme.DARK),
                1,
                List.of(),
                List.of(),
                List.of(new Ball(-0.5, 0.5, RED)),
                false,
                false,
                "");
        assertThat(draw(landscape, lost, 1)).isEqualTo(draw(landscape, bare(), 1));
    }

    @Test
    void axesLegendAndTitleAreDrawnWhenAskedFor() {
        Landscape landscape = Surfaces.ACKLEY.landscape(64);
        int[] plain = draw(landscape, bare(), 1);
        SceneContents axes = new SceneContents(
                CAMERA, SceneColours.of(Theme.DARK), 1, List.of(), List.of(), List.of(), true, false, "");
        SceneContents words = new SceneContents(
                CAMERA, SceneColours.of(Theme.LIGHT), 2, List.of(), List.of(), List.of(), false, true, "Ackley");
        assertThat(draw(landscape, axes, 1)).isNotEqualTo(plain);
        int[] captioned = draw(landscape, words, 1);
        int dark = 0;
        for (int row = 60; row < 100; row++)
            for (int column = 56; column < 210; column++) if (brightness(captioned[row * WIDTH + column]) < 200) dark++;
        assertThat(dark).isGreaterThan(300);
    }

    private static SceneContents with(List<Cloud> clouds, List<Trail> trails) {
        return new SceneContents(CAMERA, SceneColours.of(Theme.DARK), 1, clouds, trails, List.of(), false, false, "");
    }

    private static long red(int[] picture) {
        return Arrays.stream(picture).filter(SceneRendererTest::reddish).count();
    }
}
