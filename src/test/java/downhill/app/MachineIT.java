package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged program says and does on machines that lack something. */
class MachineIT {
    private static final Map<String, String> NO_DISPLAY = Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "");

    @TempDir
    private Path folder;

    /** These need OpenGL; without it they skip, or fail where it is required. */
    private static void needsGl() {
        assumeTrue(Boolean.getBoolean("downhill.requireGl"), "run with -Ddownhill.requireGl=true where OpenGL is");
    }

    @Test
    void withoutADisplayTheOpeningSceneIsWrittenInstead() throws Exception {
        needsGl();
        Jar.Ended end = new Jar(folder, List.of(), NO_DISPLAY).run();
        assertThat(end.err())
                .contains("a window could not be opened")
                .contains("it needs a display and OpenGL 4.1 or newer")
                .endsWith("downhill: the opening scene is in downhill.png instead\n");
        assertThat(end.code()).isZero();
        BufferedImage picture = ImageIO.read(folder.resolve("downhill.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(1280);
        assertThat(colours(picture)).as("distinct colours of a real picture").isGreaterThan(1000);
    }

    private static long colours(BufferedImage picture) {
        int width = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        return java.util.Arrays.stream(pixels).distinct().count();
    }

    @Test
    void anOldDriverLeavesTheWorkToTheProcessorAndSaysSo() throws Exception {
        needsGl();
        Jar old = new Jar(folder, List.of(), Map.of("MESA_GL_VERSION_OVERRIDE", "4.1"));
        String[] run = {"run", "--surface", "bowl", "--optimizer", "gd", "--start", "x=1,y=1", "--steps", "3", "--json"
        };
        Jar.Ended end = old.run(run);
        assertThat(end.code()).isZero();
        assertThat(end.out()).contains("\"engine\": \"cpu\"");
        assertThat(end.err())
                .startsWith("downhill: the CPU computes, in double precision, because there is no OpenGL 4.3 here: ");

        List<String> asked = new java.util.ArrayList<>(List.of(run));
        asked.addAll(List.of("--engine", "gpu"));
        Jar.Ended refused = old.run(asked.toArray(String[]::new));
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err())
                .startsWith("downhill: the GPU engine needs OpenGL 4.3 with compute shaders, and this driver has 4.1")
                .contains("update the driver, or use --engine cpu");
    }

    @Test
    void anOldDriverStillDraws() throws Exception {
        needsGl();
        Jar old = new Jar(folder, List.of(), Map.of("MESA_GL_VERSION_OVERRIDE", "4.1"));
        Jar.Ended end =
                old.run("render", "--surface", "beale", "--particles", "500", "--size", "640x360", "--out", "a.png");
        assertThat(end.err()).isEmpty();
        assertThat(end.code()).isZero();
        assertThat(colours(ImageIO.read(folder.resolve("a.png").toFile()))).isGreaterThan(1000);
    }

    @Test
    void withoutAnyOpenGlThereIsOneSentenceWithWhatToInstall() throws Exception {
        List<String> none = List.of("-Dorg.lwjgl.egl.libname=no-such-egl", "-Dorg.lwjgl.opengl.libname=no-such-gl");
        Jar.Ended end = new Jar(folder, none, NO_DISPLAY).run("render", "--surface", "bowl", "--out", "a.png");
        assertThat(end.code()).isEqualTo(3);
        assertThat(end.err()).startsWith("downhill: ").contains("libegl1").doesNotContain("\tat ");
    }
}
