package downhill.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.opengl.GL41C.GL_DEPTH_TEST;
import static org.lwjgl.opengl.GL41C.glEnable;

import downhill.colour.Theme;
import downhill.document.Catalogue;
import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.gl.GlTest;
import downhill.render.camera.Camera;
import downhill.render.landscape.AxisNames;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Marker;
import downhill.render.landscape.Palette;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Particles counted for each pixel look as the same particles do when they are drawn as points. */
@GlTest
class DustTest {
    private static final int COUNT = 60_000;
    private static final int WIDTH = 480;
    private static final int HEIGHT = 300;
    /** A channel of a colour, where layers of colour are rounded one by one and all at once. */
    private static final int ROUNDING = 3;

    private static final Palette VIRIDIS =
            Catalogue.load("palette", Optional.empty(), Palette::read).get("viridis");

    private final Context gl;

    DustTest(Context gl) {
        this.gl = gl;
    }

    /** All over the domain and beyond, denser to one side, with some in one place, some nowhere and some stopped. */
    private static float[] places() {
        float[] places = new float[2 * COUNT];
        for (int i = 0; i < COUNT; i++) {
            double across = (i * 0.618034) % 1;
            double along = i / (double) COUNT;
            places[2 * i] = (float) (-5.5 + 11 * across * across);
            places[2 * i + 1] = (float) (-5.5 + 11 * along);
            if (i % 50 == 0) places[2 * i] = places[2 * i + 1] = 3;
            if (i % 77 == 0) places[2 * i] = Float.NaN;
        }
        return places;
    }

    private int[] picture(Dust dust, Camera camera, Optional<Cloud> cloud) {
        Landscape landscape = Surfaces.HIMMELBLAU.landscape(96);
        DrawFrame drawFrame = new DrawFrame();
        try (ParticleRenderer particles = new ParticleRenderer(gl, dust);
                SceneRenderer scene = new SceneRenderer(gl);
                Framebuffer target = new Framebuffer(gl, "target", WIDTH, HEIGHT, 1);
                Ground ground = new Ground(gl, landscape)) {
            scene.show(landscape, VIRIDIS, new AxisNames("x", "y", "loss"));
            SceneContents view = new SceneContents(
                    camera, SceneColours.of(Theme.DARK), 1, List.of(), List.of(), List.of(), false, false, "");
            scene.draw(target, view);
            drawFrame.set(target, view);
            glEnable(GL_DEPTH_TEST);
            cloud.ifPresent(some -> particles.draw(drawFrame, ground, some));
            return target.readPixels();
        }
    }

    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8)
            most = Math.max(most, Math.abs((one >> shift & 255) - (other >> shift & 255)));
        return most;
    }

    private static long unlike(int[] one, int[] other) {
        long count = 0;
        for (int i = 0; i < one.length; i++) if (difference(one[i], other[i]) > ROUNDING) count++;
        return count;
    }

    private void looksAlike(Camera camera, Cloud cloud) {
        int[] counted = picture(new Dust(gl, Optional.of(new Splat(gl))), camera, Optional.of(cloud));
        int[] points = picture(new Dust(gl, Optional.empty()), camera, Optional.of(cloud));
        int[] nothing = picture(Dust.of(gl), camera, Optional.empty());
        long dusty = unlike(points, nothing);
        assertThat(dusty).as("pixels with dust").isGreaterThan(3_000);
        // Some particles lie just on the border of two pixels, or of what the landscape hides.
        assertThat(unlike(counted, points)).as("pixels that differ").isLessThan(dusty / 50);
    }

    @Test
    void countedDustLooksLikePoints() {
        int[] stops = new int[COUNT];
        for (int i = 0; i < COUNT; i += 3) stops[i] = 1;
        try (Buffer positions = Buffer.of(gl, "positions", places());
                Buffer stopped = Buffer.of(gl, "stopped", stops)) {
            Cloud some = new Cloud(positions, 0, stopped, 0, COUNT, 0xFF7F11, Marker.CIRCLE);
            looksAlike(Camera.START.from(0.3, 0.4), some);
            looksAlike(Camera.START.from(2, 0.3).at(0.2, 0.2, 0.1, 3), some);
            looksAlike(Camera.ABOVE, new Cloud(positions, 80, null, 0, COUNT - 10, 0xFF7F11, Marker.CIRCLE));
        }
    }
}
