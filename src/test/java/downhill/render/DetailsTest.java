package downhill.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.colour.Theme;
import downhill.document.Catalogue;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.gl.GlTest;
import downhill.render.camera.Camera;
import downhill.render.camera.Framing;
import downhill.render.camera.PictureRoom;
import downhill.render.landscape.AxisNames;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Marker;
import downhill.render.landscape.Palette;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** The map from above, and what stands on a landscape: lines with their numbers, the map on the floor, stars. */
@GlTest
class DetailsTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final Palette VIRIDIS =
            Catalogue.load("palette", Optional.empty(), Palette::read).get("viridis");
    private static final Landscape HIMMELBLAU = Surfaces.HIMMELBLAU.landscape(256);
    private static final double ASPECT = (double) WIDTH / HEIGHT;
    private static final Camera ABOVE =
            Framing.all(Camera.ABOVE, HIMMELBLAU, ASPECT, PictureRoom.MAP_ALONE, AxisNames.NONE);

    private final Context gl;

    DetailsTest(Context gl) {
        this.gl = gl;
    }

    private int[] draw(Camera camera, Details details, List<Ball> balls, String note) {
        boolean legend = !note.isEmpty();
        SceneContents view = new SceneContents(
                camera, SceneColours.of(Theme.DARK), 1, List.of(), List.of(), balls, false, legend, "", details);
        Guides guides = new Guides(List.of(), List.of(), List.of(), List.of(), false, 0, note);
        try (SceneRenderer scene = new SceneRenderer(gl);
                Framebuffer target = new Framebuffer(gl, "target", WIDTH, HEIGHT, 1)) {
            scene.show(HIMMELBLAU, VIRIDIS, new AxisNames("x", "y", "loss"));
            scene.draw(target, view, guides);
            return target.readPixels();
        }
    }

    private int[] map(boolean contours, boolean labels) {
        return draw(ABOVE, new Details(true, contours, labels, false, List.of(), Optional.empty()), List.of(), "");
    }

    private static Vector3f project(Camera camera, double x, double y, double z) {
        return camera.viewProjection(ASPECT, new Matrix4f())
                .transformProject(new Vector3f((float) HIMMELBLAU.worldX(x), (float) HIMMELBLAU.worldY(y), (float) z));
    }

    private static int index(Vector3f place) {
        return (int) ((1 - place.y) / 2 * HEIGHT) * WIDTH + (int) ((place.x + 1) / 2 * WIDTH);
    }

    private static int onMap(int[] picture, double x, double y) {
        return picture[index(project(ABOVE, x, y, HIMMELBLAU.height(x, y)))];
    }

    private static int brightness(int rgb) {
        return (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
    }

    @Test
    void onTheMapBrightIsHighAndDarkIsLow() {
        int[] picture = map(false, false);
        for (double x = -4.5; x <= 4.5; x += 0.75)
            for (double y = -4.5; y <= 4.5; y += 0.75) {
                int expected = VIRIDIS.at(HIMMELBLAU.height(x, y) / Landscape.RELIEF);
                assertThat(ContrastTest.difference(onMap(picture, x, y), expected))
                        .as("at %s, %s", x, y)
                        .isLessThan(0.03);
            }
        assertThat(brightness(onMap(picture, 4.6, 4.6))).isGreaterThan(brightness(onMap(picture, 3, 2)) + 150);
    }

    @Test
    void theBallIsAWhiteDotOnTheMap() {
        Details flat = new Details(true, true, false, false, List.of(), Optional.empty());
        int[] picture = draw(ABOVE, flat, List.of(new Ball(-2, 1, 0x56B4E9)), "");
        int white = 0;
        int middle = index(project(ABOVE, -2, 1, HIMMELBLAU.height(-2, 1)));
        for (int row = -6; row <= 6; row++)
            for (int column = -6; column <= 6; column++)
                if (brightness(picture[middle + row * WIDTH + column]) > 600) white++;
        assertThat(white).isGreaterThan(40);
    }

    @Test
    void aBallOfARaceHasItsTeamsColourAndMarker() {
        Details flat = new Details(true, true, false, false, List.of(), Optional.empty());
        int blue = 0x56B4E9;
        int[] white = draw(ABOVE, flat, List.of(new Ball(-2, 1, blue)), "");
        int[] dot = draw(ABOVE, flat, List.of(new Ball(-2, 1, blue, Optional.of(Marker.CIRCLE))), "");
        int[] cross = draw(ABOVE, flat, List.of(new Ball(-2, 1, blue, Optional.of(Marker.CROSS))), "");
        int middle = index(project(ABOVE, -2, 1, HIMMELBLAU.height(-2, 1)));
        assertThat(dark(dot, middle)).as("the marker").isGreaterThan(dark(white, middle) + 6);
        assertThat(dot).isNotEqualTo(cross);
    }

    private static int dark(int[] picture, int middle) {
        int dark = 0;
        for (int row = -8; row <= 8; row++)
            for (int column = -8; column <= 8; column++)
                if (brightness(picture[middle + row * WIDTH + column]) < 120) dark++;
        return dark;
    }

    /** Where the picture shows the map, the contours' coordinate there; NaN elsewhere. */
    private static double coordinate(int pixel) {
        Vector3f low = project(ABOVE, -5, -5, 0);
        Vector3f high = project(ABOVE, 5, 5, 0);
        double right = 2 * (pixel % WIDTH + 0.5) / WIDTH - 1;
        double up = 1 - 2 * (pixel / WIDTH + 0.5) / HEIGHT;
        double x = -5 + 10 * (right - low.x) / (high.x - low.x);
        double y = -5 + 10 * (up - low.y) / (high.y - low.y);
        boolean inside = Math.abs(x) < 4.8 && Math.abs(y) < 4.8;
        return inside ? HIMMELBLAU.contours().coordinate(HIMMELBLAU.height(x, y) / Landscape.RELIEF) : Double.NaN;
    }

    @Test
    void contourLinesLieAtRoundLossesAndNowhereElse() {
        int[] plain = map(false, false);
        int[] lined = map(true, false);
        int lines = 0;
        for (int i = 0; i < plain.length; i++) {
            double at = coordinate(i);
            if (Double.isNaN(at) || plain[i] == lined[i]) continue;
            // A line is a pixel or two wide, and between two lines there are at least five.
            if (ContrastTest.difference(plain[i], lined[i]) < 0.05) continue;
            assertThat(Math.abs(at - Math.rint(at))).as("pixel %d", i).isLessThan(0.5);
            lines++;
        }
        assertThat(lines).isGreaterThan(1500);
        assertThat(between(plain, lined)).isLessThan(0.02);
    }

    /** The part of the places in the middle between two levels that a line crosses. */
    private static double between(int[] plain, int[] lined) {
        int all = 0;
        int crossed = 0;
        for (int i = 0; i < plain.length; i++) {
            double at = coordinate(i);
            if (Double.isNaN(at) || Math.abs(at - Math.floor(at) - 0.5) > 0.1) continue;
            all++;
            if (ContrastTest.difference(plain[i], lined[i]) > 0.05) crossed++;
        }
        assertThat(all).isGreaterThan(1000);
        return (double) crossed / all;
    }

    @Test
    void numbersStandOnTheStrongerLines() {
        int[] lined = map(true, false);
        int[] labelled = map(true, true);
        int strong = HIMMELBLAU.contours().strong();
        List<int[]> words = new ArrayList<>();
        for (int i = 0; i < lined.length; i++)
            if (ContrastTest.difference(lined[i], labelled[i]) > 0.02) gather(words, i % WIDTH, i / WIDTH);
        assertThat(words).hasSizeBetween(5, 40);
        for (int[] box : words) {
            double at = coordinate((box[1] + box[3]) / 2 * WIDTH + (box[0] + box[2]) / 2) / strong;
            assertThat(Math.abs(at - Math.rint(at)) * strong)
                    .as("middle of %s", Arrays.toString(box))
                    .isLessThan(0.7);
        }
    }

    /** Widens the box of the number that the pixel belongs to, or begins one. */
    private static void gather(List<int[]> boxes, int x, int y) {
        for (int[] box : boxes)
            if (x > box[0] - 8 && x < box[2] + 8 && y > box[1] - 5 && y < box[3] + 5) {
                box[0] = Math.min(box[0], x);
                box[1] = Math.min(box[1], y);
                box[2] = Math.max(box[2], x);
                box[3] = Math.max(box[3], y);
                return;
            }
        boxes.add(new int[] {x, y, x, y});
    }

    @Test
    void theFloorBelowIsTheMap() {
        PictureRoom pictureRoom = PictureRoom.LANDSCAPE.over(Details.floor(true));
        Camera side = Framing.all(Camera.START.from(0, 0.45), HIMMELBLAU, ASPECT, pictureRoom, AxisNames.NONE);
        Details floored = new Details(false, false, false, true, List.of(), Optional.empty());
        int[] picture = draw(side, floored, List.of(), "");
        int[] without = draw(side, Details.PLAIN, List.of(), "");
        // Seen from the front, the floor's near half lies open.
        for (double x = -4.5; x <= 4.5; x += 1.5)
            for (double y = -4.6; y <= -3; y += 0.8) {
                int at = index(project(side, x, y, Details.floor(true)));
                assertThat(picture[at]).isNotEqualTo(without[at]);
                int expected = VIRIDIS.at(HIMMELBLAU.height(x, y) / Landscape.RELIEF);
                assertThat(ContrastTest.difference(picture[at], expected))
                        .as("below %s, %s", x, y)
                        .isLessThan(0.2);
            }
    }

    @Test
    void minimaAreStarsFilledForTheLowest() {
        Details flat = new Details(true, true, false, false, List.of(), Optional.empty());
        Details starred = new Details(
                true, true, false, false, List.of(new Star(3, 2, true), new Star(-2.8, 3.13, false)), Optional.empty());
        int[] before = draw(ABOVE, flat, List.of(), "");
        int[] after = draw(ABOVE, starred, List.of(), "");
        int filled = bright(before, after, 3, 2);
        int hollow = bright(before, after, -2.8, 3.13);
        assertThat(filled).isGreaterThan(60);
        assertThat(hollow).isBetween(15, filled - 20);
    }

    private static int bright(int[] before, int[] after, double x, double y) {
        int middle = index(project(ABOVE, x, y, HIMMELBLAU.height(x, y)));
        int count = 0;
        for (int row = -13; row <= 13; row++)
            for (int column = -13; column <= 13; column++) {
                int at = middle + row * WIDTH + column;
                if (before[at] != after[at] && brightness(after[at]) > 500) count++;
            }
        return count;
    }

    @Test
    void sentencesStandBelowTheMapNotOnIt() {
        Details flat = new Details(true, true, false, false, List.of(), Optional.empty());
        PictureRoom pictureRoom = PictureRoom.MAP_ALONE.in(WIDTH, HEIGHT);
        Camera above = Framing.all(Camera.ABOVE, HIMMELBLAU, ASPECT, pictureRoom, AxisNames.NONE);
        int[] silent = draw(above, flat, List.of(), "");
        int[] said = draw(above, flat, List.of(), "steps: true length; slopes: longer is steeper");
        double bottom = (1 - project(above, 0, -5, 0).y) / 2 * HEIGHT;
        double right = (project(above, 5, 0, 0).x + 1) / 2 * WIDTH;
        int words = 0;
        for (int i = 0; i < silent.length; i++)
            if (silent[i] != said[i]) {
                assertThat(i / WIDTH > bottom || i % WIDTH > right)
                        .as("pixel %d", i)
                        .isTrue();
                if (i / WIDTH > bottom) words++;
            }
        assertThat(words).isGreaterThan(300);
    }

    @Test
    void aTinyPictureIsAllLandscape() {
        SceneContents silent = new SceneContents(
                ABOVE, SceneColours.of(Theme.DARK), 2, List.of(), List.of(), List.of(), false, false, "");
        SceneContents worded = new SceneContents(
                ABOVE, SceneColours.of(Theme.DARK), 2, List.of(), List.of(), List.of(), true, true, "");
        Details flat = new Details(true, true, false, false, List.of(), Optional.empty());
        try (SceneRenderer scene = new SceneRenderer(gl);
                Framebuffer target = new Framebuffer(gl, "target", 380, 300, 1)) {
            scene.show(HIMMELBLAU, VIRIDIS, new AxisNames("x", "y", "loss"));
            scene.draw(target, with(silent, flat));
            int[] bare = target.readPixels();
            scene.draw(target, with(worded, flat));
            assertThat(target.readPixels()).isEqualTo(bare);
        }
    }

    private static SceneContents with(SceneContents view, Details details) {
        return new SceneContents(
                view.camera(),
                view.sceneColours(),
                view.scale(),
                view.clouds(),
                view.trails(),
                view.balls(),
                view.axes(),
                view.legend(),
                view.title(),
                details);
    }

    @Test
    void aCutThroughALevelFindsItsPoints() {
        double height = 0.4 * Landscape.RELIEF;
        float[] points = Crossings.of(HIMMELBLAU, height, 50);
        assertThat(points).hasSize(100);
        for (int i = 0; i < points.length; i += 2) {
            double x = HIMMELBLAU.domainX(points[i]);
            double y = HIMMELBLAU.domainY(points[i + 1]);
            assertThat(HIMMELBLAU.height(x, y)).isCloseTo(height, within(1e-3));
        }
    }
}
