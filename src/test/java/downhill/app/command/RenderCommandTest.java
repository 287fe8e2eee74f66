package downhill.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import downhill.app.Cli;
import downhill.gl.Context;
import downhill.gl.GlTest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@GlTest
class RenderCommandTest {
    @TempDir
    private Path temp;

    /** Commands open contexts of their own and leave none current. */
    @AfterEach
    void backTo(Context context) {
        context.makeCurrent();
    }

    private Cli render(String file, String... options) {
        List<String> args =
                new ArrayList<>(List.of("render", "--out", temp.resolve(file).toString()));
        args.addAll(Arrays.asList(options));
        return Cli.run(args.toArray(String[]::new));
    }

    private BufferedImage picture(String file) throws IOException {
        return ImageIO.read(temp.resolve(file).toFile());
    }

    @Test
    void drawsALandscapeOfThatSize() throws IOException {
        Cli run = render("a.png", "--surface", "himmelblau", "--size", "160x90", "--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        JsonObject json = run.json();
        assertThat(json.keySet()).containsExactly("file", "width", "height", "renderer");
        assertThat(json.get("file").getAsString())
                .isEqualTo(temp.resolve("a.png").toString());
        assertThat(json.get("width").getAsInt()).isEqualTo(160);
        assertThat(picture("a.png").getWidth()).isEqualTo(160);
        assertThat(picture("a.png").getHeight()).isEqualTo(90);
        assertThat(colours(picture("a.png"))).isGreaterThan(200);
    }

    private static long colours(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .count();
    }

    @Test
    void theGroundIsDarkOrLight() throws IOException {
        render("dark.png", "--surface", "bowl", "--size", "64x64");
        render("light.png", "--surface", "bowl", "--size", "64x64", "--light");

        assertThat(picture("dark.png").getRGB(1, 1) & 255).isLessThan(80);
        assertThat(picture("light.png").getRGB(1, 1) & 255).isGreaterThan(180);
    }

    @Test
    void aSceneShowsWhereItsTeamsHaveGone() throws IOException {
        Path scene = Files.writeString(
                temp.resolve("scene.json"),
                "{\"formula\": \"a*x^2 + y^2\", \"values\": {\"a\": 2}, \"start\": {\"x\": 4, \"y\": 4},"
                        + " \"teams\": [{\"optimizer\": \"gd\", \"parameters\": {\"rate\": 0.1}}]}");

        render("start.png", "--scene", scene.toString(), "--size", "160x90");
        render("end.png", "--scene", scene.toString(), "--size", "160x90", "--steps", "30");

        assertThat(Files.readAllBytes(temp.resolve("end.png")))
                .isNotEqualTo(Files.readAllBytes(temp.resolve("start.png")));
    }

    @Test
    void aSceneIsLookedAtAsItsFileSaysUnlessTheOptionsSayOtherwise() throws IOException {
        String bowl = "{\"surface\": \"bowl\", \"teams\": [{\"optimizer\": \"gd\"}]";
        Path plain = Files.writeString(temp.resolve("plain.json"), bowl + "}");
        Path map = Files.writeString(
                temp.resolve("map.json"), bowl + ", \"view\": {\"arrangement\": \"map\", \"palette\": \"grey\"}}");
        Path near = Files.writeString(
                temp.resolve("near.json"), bowl + ", \"view\": {\"camera\": {\"distance\": 1.5, \"pitch\": 0.9}}}");

        render("plain.png", "--scene", plain.toString(), "--size", "96x64");
        render("map.png", "--scene", map.toString(), "--size", "96x64");
        render("near.png", "--scene", near.toString(), "--size", "96x64");
        render(
                "asked.png",
                "--scene",
                map.toString(),
                "--size",
                "96x64",
                "--view",
                "landscape",
                "--palette",
                "viridis");

        assertThat(pixels("map.png")).isNotEqualTo(pixels("plain.png"));
        assertThat(pixels("near.png")).isNotEqualTo(pixels("plain.png"));
        assertThat(pixels("asked.png")).isEqualTo(pixels("plain.png"));
    }

    private int[] pixels(String file) throws IOException {
        BufferedImage image = picture(file);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void setsAFormulasParameters() {
        assertThat(render("a.png", "--formula", "a*x^2 + y^2 + b", "--set", "a=2,b=1", "--size", "32x32")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--surface himelblau | unknown surface `himelblau`: did you mean `himmelblau`?",
                "--surface bowl --size 10 | --size is width x height, such as 1920x1080: it is 10",
                "--surface bowl --size 0x10 | --size is width x height, such as 1920x1080: it is 0x10",
                "--surface bowl --samples 0 | --samples is 1 or more: it is 0",
                "--surface bowl --steps -1 | --steps is 0 or more: it is -1",
                "--surface bowl --set q=1 | `q` cannot be set: this landscape has no parameters",
                "--surface bowl --scene s.json | a scene has its own landscape: leave --surface, --formula and --set"
                        + " out",
                "--scene no-such.json | there is no file no-such.json: check the name and the folder"
            })
    void refusesWhatIsWrong(String options, String sentence) {
        Cli run = render("a.png", options.split(" "));

        assertThat(run.err().strip()).isEqualTo("downhill: " + sentence);
        assertThat(run.code()).isEqualTo(2);
        assertThat(temp.resolve("a.png")).doesNotExist();
    }

    @Test
    void refusesAPlaceThatCannotBe() {
        assertThat(render("a.jpg").err().strip())
                .isEqualTo("downhill: --out must name a .png file: it is " + temp.resolve("a.jpg"));
        assertThat(render("none/a.png", "--surface", "bowl").err().strip())
                .isEqualTo("downhill: the folder " + temp.resolve("none")
                        + " does not exist: make it first, or choose another");
    }
}
