package downhill.app.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lwjgl.opengl.GL11C.glEnable;

import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.gl.GlException;
import downhill.gl.GlTest;
import downhill.ui.shell.Toasts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@GlTest
class PictureFilesTest {
    private static final int NO_SUCH_SWITCH = 0xFFFF;

    @TempDir
    private Path folder;

    @Test
    void aPictureOfWhichTheDriverRefusedAPartIsNone(Context context) throws IOException {
        Toasts toasts = new Toasts();
        PictureFiles pictures = new PictureFiles(context, folder, Runnable::run, toasts);
        try (Framebuffer frame = new Framebuffer(context, "frame", 8, 4, 1)) {
            pictures.ask(true);
            refused();
            pictures.drawn(frame);
            pictures.drawn(frame);
            refused();
            pictures.drawn(frame);
            pictures.drawn(frame);
            assertThat(toasts.texts())
                    .containsExactly("The driver could not draw a part of the picture (OpenGL error 0x500); try a"
                            + " smaller one.");
            assertThat(files()).isZero();

            pictures.ask(true);
            refused();
            for (int i = 0; i < 4; i++) pictures.drawn(frame);
            assertThat(files()).as("what was refused before is of other frames").isEqualTo(1);
        }
    }

    /** The context of tests tells at once, and the driver remembers. */
    private static void refused() {
        assertThatThrownBy(() -> glEnable(NO_SUCH_SWITCH)).isInstanceOf(GlException.class);
    }

    private long files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }
}
