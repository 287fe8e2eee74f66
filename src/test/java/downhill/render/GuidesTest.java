package downhill.render;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.colour.Theme;
import downhill.document.Catalogue;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.gl.GlTest;
import downhill.render.camera.Camera;
import downhill.render.camera.CameraTest;
import downhill.render.landscape.AxisNames;
import downhill.render.landscape.DomainPoint;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

@GlTest
class GuidesTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final Camera CAMERA = Camera.START.from(0, 1.3);
    private static final int RED = 0xFF0000;
    private static final Landscape PLAIN = Surfaces.CONSTANT.landscape(16);

    private final Context gl;

    GuidesTest(Context gl) {
        this.gl = gl;
    }

    private int[] draw(Landscape landscape, Guides guides, int samples) {
        Palette palette =
                Catalogue.load("palette", Optional.empty(), Palette::read).get("viridis");
        SceneContents view = new SceneContents(
                CAMERA, SceneColours.of(Theme.DARK), 1, List.of(), List.of(), List.of(), false, false, "");
        try (SceneRenderer scene = new SceneRenderer(gl);
                Framebuffer drawn = new Framebuffer(gl, "drawn", WIDTH, HEIGHT, samples);
                Framebuffer target = new Framebuffer(gl, "target", WIDTH, HEIGHT, 1)) {
            scene.show(landscape, palette, new AxisNames("x", "y", "loss"));
            scene.draw(drawn, view, guides);
            drawn.resolveTo(target);
            return target.readPixels();
        }
    }

    private int[] draw(Guides guides) {
        return draw(PLAIN, guides, 1);
    }

    private static Guides arrow(double x, double y, double dx, double dy) {
        return arrows(new Arrow(x, y, dx, dy, RED, ""));
    }

    private static Guides arrows(Arrow... arrows) {
        return new Guides(List.of(arrows), List.of(), List.of(), List.of(), false, 0, "");
    }

    private static int at(double x, double y) {
        Vector3f place = CameraTest.project(CAMERA, PLAIN.worldX(x), PLAIN.worldY(y), PLAIN.height(x, y));
        int column = (int) ((place.x + 1) / 2 * WIDTH);
        return (int) ((1 - place.y) / 2 * HEIGHT) * WIDTH + column;
    }

    private static boolean red(int rgb) {
        return (rgb >> 16 & 255) > 110 && (rgb >> 8 & 255) < 60 && (rgb & 255) < 60;
    }

    /** How many red pixels stand above each other in the column of a place. */
    private static int thick(int[] picture, double x, double y) {
        int count = 0;
        for (int row = -30; row <= 30; row++) if (red(picture[at(x, y) + row * WIDTH])) count++;
        return count;
    }

    @Test
    void anArrowReachesFromItsPointToItsTip() {
        int[] picture = draw(arrow(-0.4, 0, 0.8, 0));
        assertThat(picture[at(-0.38, 0)]).matches(GuidesTest::red);
        assertThat(picture[at(0, 0)]).matches(GuidesTest::red);
        assertThat(picture[at(0.38, 0)]).matches(GuidesTest::red);
        assertThat(thick(picture, -0.43, 0)).isZero();
        assertThat(thick(picture, 0.43, 0)).isZero();
    }

    @Test
    void anArrowHasAShaftAndAWiderHead() {
        int[] picture = draw(arrow(-0.4, 0, 0.8, 0));
        assertThat(thick(picture, 0, 0)).isBetween(4, 7);
        assertThat(thick(picture, 0.33, 0)).isBetween(8, 16);
    }

    @Test
    void anArrowThatLeavesTheLandscapeEndsAtItsBorderWithoutAHead() {
        int[] picture = draw(arrow(0, 0, 1e6, 0));
        assertThat(thick(picture, 0.5, 0)).isBetween(4, 7);
        assertThat(thick(picture, 0.97, 0)).isBetween(4, 7);
        assertThat(thick(picture, 1.03, 0)).isZero();
    }

    @Test
    void anArrowThatIsNoWayOrBeginsOutsideIsNotDrawn() {
        int[] nothing = draw(Guides.NONE);
        assertThat(draw(arrow(Double.NaN, 0, 1, 0))).isEqualTo(nothing);
        assertThat(draw(arrow(0, 0, Double.NaN, 0))).isEqualTo(nothing);
        assertThat(draw(arrow(3, 0, 1, 0))).isEqualTo(nothing);
    }

    @Test
    void aNameStandsBeyondTheTip() {
        int[] picture = draw(arrows(new Arrow(0, 0, 0.3, 0, RED, "√v")));
        int bright = 0;
        for (int row = -20; row < 12; row++)
            for (int column = 4; column < 40; column++)
                if ((picture[at(0.3, 0) + row * WIDTH + column] & 255) > 200) bright++;
        assertThat(bright).isGreaterThan(20);
    }

    @Test
    void curvatureLinesGoToBothSidesAndEllipsesRound() {
        Stroke stroke = new Stroke(0, 0, 0.5, 0, RED, "");
        int[] line = draw(new Guides(List.of(), List.of(stroke), List.of(), List.of(), false, 0, ""));
        assertThat(thick(line, 0.4, 0)).isBetween(1, 3);
        assertThat(thick(line, -0.4, 0)).isBetween(1, 3);
        Ellipse ellipse = new Ellipse(0, 0, 0.6, 0.3, RED, "");
        int[] round = draw(new Guides(List.of(), List.of(), List.of(ellipse), List.of(), false, 0, ""));
        assertThat(thick(round, 0, 0.3)).isPositive();
        assertThat(thick(round, 0.3, 0)).as("the axis").isBetween(1, 3);
        assertThat(thick(round, 0.3, 0.15)).as("between axis and rim").isPositive();
    }

    /** Thousands of dots over an arrow and an ellipse leave both to be seen. */
    @Test
    void dotsLieBelowArrowsAndEllipses() {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i <= 100; i++)
            for (int j = -20; j <= 20; j++) dots.add(new Dot(-0.5 + i / 100.0, j / 50.0, 0x00FF00, 2));
        Guides alone = arrow(-0.4, 0, 0.8, 0);
        Ellipse ellipse = new Ellipse(0, 0, 0.45, 0.3, RED, "");
        Guides covered = Guides.NONE.with(alone.arrows().get(0), List.of(ellipse), dots, "");
        int[] picture = draw(covered);
        assertThat(thick(picture, -0.2, 0)).isBetween(4, 7);
        assertThat(picture[at(0.2, 0.1)] >> 8 & 255).as("green beside them").isGreaterThan(120);
        assertThat(thick(picture, 0, 0.3)).as("the rim").isPositive();
    }

    @Test
    void aDotIsDrawnWithinTheDomainAlone() {
        Guides outside =
                new Guides(List.of(), List.of(), List.of(), List.of(), false, 0, List.of(new Dot(5, 0, RED, 3)), "");
        assertThat(draw(outside)).isEqualTo(draw(Guides.NONE));
        Guides inside = new Guides(
                List.of(), List.of(), List.of(), List.of(), false, 0, List.of(new Dot(0.5, 0.5, RED, 3)), "");
        assertThat(thick(draw(inside), 0.5, 0.5)).isBetween(3, 8);
    }

    @Test
    void aTangentPlaneShowsThroughWhatHidesIt() {
        Landscape bowl = Surfaces.HIMMELBLAU.landscape(64);
        Guides plane = new Guides(List.of(), List.of(), List.of(), List.of(new DomainPoint(3, 2)), false, RED, "");
        assertThat(draw(bowl, plane, 4)).isNotEqualTo(draw(bowl, Guides.NONE, 4));
        Guides lost = new Guides(List.of(), List.of(), List.of(), List.of(new DomainPoint(9, 2)), false, RED, "");
        assertThat(draw(bowl, lost, 1)).isEqualTo(draw(bowl, Guides.NONE, 1));
    }

    @Test
    void theGradientFieldPointsAllOverASlopeAndNowhereOnAPlain() {
        Guides field = new Guides(List.of(), List.of(), List.of(), List.of(), true, RED, "");
        assertThat(draw(field)).isEqualTo(draw(Guides.NONE));
        int[] slopes = draw(Surfaces.HIMMELBLAU.landscape(64), field, 1);
        assertThat(java.util.Arrays.stream(slopes).filter(GuidesTest::red).count())
                .isGreaterThan(2000);
    }

    @Test
    void aGradientFieldLeavesHolesEmpty() {
        Landscape holed = Surfaces.HOLED.landscape(64);
        Guides field = new Guides(List.of(), List.of(), List.of(), List.of(), true, RED, "");
        int[] picture = draw(holed, field, 1);
        int left = 0;
        for (int i = 0; i < picture.length; i++) if (i % WIDTH < 220 && red(picture[i])) left++;
        assertThat(left).isZero();
    }
}
