package downhill.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.opengl.GL30C.*;

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
import downhill.render.landscape.Palette;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No two words of a picture lie on each other, and none is cut, from wherever and in whatever window. */
@GlTest
class WordsTest {
    private static final String FOLDER = System.getProperty("downhill.pictures");
    private static final Palette VIRIDIS =
            Catalogue.load("palette", Optional.empty(), Palette::read).get("viridis");
    private static final Guides GUIDES = new Guides(
            List.of(
                    new Arrow(3, 2, 0.9, 0.4, 0xF5A742, "g"),
                    new Arrow(3, 2, 0.8, 0.5, 0xFFFFFF, "−η·g"),
                    new Arrow(-4.9, 4.9, -3, 3, 0xFFFFFF, "next")),
            List.of(),
            List.of(),
            List.of(),
            false,
            0,
            "steps: true length; slopes: longer is steeper");
    private static final AxisNames USUAL = new AxisNames("x", "y", "loss");
    private static final Details LABELLED = new Details(false, true, true, false, List.of(), Optional.empty());
    private static final Details MAP = new Details(true, true, true, false, List.of(), Optional.empty());

    private final Context gl;

    WordsTest(Context gl) {
        this.gl = gl;
    }

    /** A text where it stands. */
    private record Box(String text, double left, double top, double right, double bottom) {
        boolean lieOn(Box other) {
            return right > other.left && left < other.right && bottom > other.top && top < other.bottom;
        }
    }

    @ParameterizedTest(name = "{0}×{1} at {2}")
    @CsvSource({
        "1280,720,1",
        "632,608,1",
        "330,420,1",
        "250,400,1",
        "632,376,1",
        "520,300,1",
        "684,283,1",
        "1600,1000,2",
        "700,1000,2",
        "640,500,2"
    })
    void noWordLiesOnAnotherOrIsCut(int width, int height, float scale) throws IOException {
        try (SceneRenderer scene = new SceneRenderer(gl);
                Framebuffer target = new Framebuffer(gl, "words", width, height, 1)) {
            for (Surfaces surface : List.of(Surfaces.HIMMELBLAU, Surfaces.ACKLEY)) {
                Landscape landscape = surface.landscape(32);
                AxisNames axisNames =
                        new AxisNames("intercept", "y", surface == Surfaces.ACKLEY ? "held-out loss" : "loss");
                scene.show(landscape, VIRIDIS, axisNames);
                PictureRoom pictureRoom = PictureRoom.LANDSCAPE.in(width / scale, height / scale);
                boolean smallest = height / scale < 260;
                for (int i = 0; i < 12; i += surface == Surfaces.ACKLEY ? 4 : 1) {
                    Camera side = Camera.START.from(0.55 * i, i == 7 ? Math.PI / 2 : 0.08 + 0.11 * i);
                    Camera whole = Framing.all(side, landscape, (double) width / height, pictureRoom, axisNames);
                    String what = surface + "-" + width + "x" + height + "-" + i;
                    List<Box> words = words(scene, target, whole, scale, LABELLED, what);
                    if (!smallest) whole(words, axisNames, what);
                    words(
                            scene,
                            target,
                            whole.zoomTowards(0.4, -0.3, 0.2, 1.4 + i % 4),
                            scale,
                            LABELLED,
                            what + "-near");
                    words(scene, target, side.at(0, 0, 0.2, 4), scale, LABELLED, what + "-still");
                }
                PictureRoom alone = PictureRoom.MAP_ALONE.in(width / scale, height / scale);
                Camera above = Framing.all(Camera.ABOVE, landscape, (double) width / height, alone, axisNames);
                String what = surface + "-" + width + "x" + height + "-map";
                words(scene, target, above, scale, MAP, what);
                words(scene, target, above.zoomTowards(1, 0, 0, 3), scale, MAP, what + "-near");
            }
        }
    }

    @ParameterizedTest(name = "{0}×{1}, {2}×{3}, left: {4}")
    @CsvSource({"632,608,150,60,false", "632,376,150,100,false", "632,376,150,100,true", "1280,400,180,120,false"})
    void noWordLiesUnderWhatCoversACorner(int width, int height, double wide, double high, boolean left)
            throws IOException {
        Landscape landscape = Surfaces.HIMMELBLAU.landscape(32);
        Details covered =
                new Details(false, true, true, false, List.of(), Optional.empty(), new Corner(left, wide, high));
        Box corner = new Box("", left ? 0 : width - wide, 0, left ? wide : width, high);
        try (SceneRenderer scene = new SceneRenderer(gl);
                Framebuffer target = new Framebuffer(gl, "words", width, height, 1)) {
            scene.show(landscape, VIRIDIS, USUAL);
            PictureRoom pictureRoom = PictureRoom.LANDSCAPE.in(width, height);
            for (int i = 0; i < 6; i++) {
                Camera side = Camera.START.from(1.1 * i, 0.2 + 0.2 * i);
                Camera whole = Framing.all(side, landscape, (double) width / height, pictureRoom, USUAL);
                assertThat(words(scene, target, whole, 1, covered, "corner-" + width + "-" + height + "-" + left + i))
                        .noneMatch(corner::lieOn)
                        .filteredOn(box -> box.text.equals(USUAL.loss()))
                        .isNotEmpty();
            }
        }
    }

    private static void whole(List<Box> words, AxisNames axisNames, String what) {
        assertThat(words).as("names of " + what).extracting(Box::text).contains(axisNames.x(), axisNames.y());
        assertThat(words)
                .as("the legend's and the axis' name of " + what)
                .filteredOn(box -> box.text.equals(axisNames.loss()))
                .hasSize(2);
    }

    private List<Box> words(
            SceneRenderer scene, Framebuffer target, Camera camera, float scale, Details details, String what)
            throws IOException {
        SceneContents view = new SceneContents(
                camera, SceneColours.of(Theme.DARK), scale, List.of(), List.of(), List.of(), true, true, "", details);
        if (FOLDER == null) glEnable(GL_RASTERIZER_DISCARD);
        scene.draw(target, view, GUIDES);
        glDisable(GL_RASTERIZER_DISCARD);
        if (FOLDER != null) save(target, what);
        List<Box> words = new ArrayList<>();
        FreePlaces places = scene.places();
        for (int i = 0; i < places.count(); i++) {
            if (places.text(i) == null) continue;
            Box box =
                    new Box(places.text(i), places.side(i, 0), places.side(i, 1), places.side(i, 2), places.side(i, 3));
            assertThat(box.left).as(what + ": left of " + box).isGreaterThanOrEqualTo(0);
            assertThat(box.top).as(what + ": top of " + box).isGreaterThanOrEqualTo(0);
            assertThat(box.right).as(what + ": right of " + box).isLessThanOrEqualTo(target.width());
            assertThat(box.bottom).as(what + ": bottom of " + box).isLessThanOrEqualTo(target.height());
            for (Box other : words)
                assertThat(box.lieOn(other))
                        .as("%s: %s on %s", what, box, other)
                        .isFalse();
            words.add(box);
        }
        return words;
    }

    private static void save(Framebuffer target, String name) throws IOException {
        BufferedImage image = new BufferedImage(target.width(), target.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, target.width(), target.height(), target.readPixels(), 0, target.width());
        ImageIO.write(image, "png", new File(FOLDER, name + ".png"));
    }
}
