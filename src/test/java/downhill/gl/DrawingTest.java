package downhill.gl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lwjgl.opengl.GL43C.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Framebuffer, vertex array, texture and a program that draws, together: a picture of two halves. */
@GlTest
class DrawingTest {
    private static final String VERTEX =
            "layout(location = 0) in vec2 at; void main() { gl_Position = vec4(at, 0, 1); }";
    private static final String FRAGMENT =
            "uniform sampler2D colours; out vec4 colour; void main() { colour = texture(colours, vec2(0.75, 0.5)); }";
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;

    @Test
    void readsTheTopRowFirst(Context gl) {
        try (Framebuffer target = new Framebuffer(gl, "target", 3, 4, 1)) {
            drawUpperHalf(gl, target);
            assertThat(target.readPixels())
                    .containsExactly(RED, RED, RED, RED, RED, RED, BLUE, BLUE, BLUE, BLUE, BLUE, BLUE);
        }
    }

    @Test
    void resolvesSamples(Context gl) {
        try (Framebuffer samples = new Framebuffer(gl, "samples", 4, 4, 4);
                Framebuffer target = new Framebuffer(gl, "target", 4, 4, 1)) {
            drawUpperHalf(gl, samples);
            samples.resolveTo(target);
            assertThat(target.readPixels()).startsWith(RED, RED).endsWith(BLUE, BLUE);
            assertThatThrownBy(samples::readPixels)
                    .hasMessage("framebuffer \"samples\" has several samples: resolve it first");
        }
    }

    @Test
    void aTextureRefusesTheWrongNumberOfTexels(Context gl) {
        try (Texture texture = new Texture(gl, "four", TextureFormat.R32F, 2, 2, Filter.NEAREST)) {
            assertThatThrownBy(() -> texture.upload(new float[3]))
                    .hasMessage("texture \"four\" takes 16 bytes of texels, not 12");
        }
    }

    private static void drawUpperHalf(Context gl, Framebuffer target) {
        try (ShaderProgram shaderProgram = ShaderProgram.graphics(gl, "half", shader(VERTEX), shader(FRAGMENT));
                Texture colours = new Texture(gl, "colours", TextureFormat.RGBA8, 2, 1, Filter.NEAREST);
                Buffer corners = Buffer.of(gl, "corners", -1, 0, 1, 0, -1, 1, 1, 1f);
                Buffer indices = Buffer.of(gl, "indices", 0, 1, 2, 2, 1, 3);
                VertexArray array =
                        new VertexArray(gl, "array").floats(0, corners, 2, 8, 0).indices(indices)) {
            colours.upload(new int[] {0, 0xFF0000FF});
            target.bind();
            glDisable(GL_DEPTH_TEST);
            glClearColor(0, 0, 1, 1);
            glClear(GL_COLOR_BUFFER_BIT);
            shaderProgram.uniform("colours").set(1);
            colours.bind(1);
            shaderProgram.use();
            array.bind();
            glDrawElements(GL_TRIANGLES, 6, GL_UNSIGNED_INT, 0);
        }
    }

    private static ShaderSource shader(String text) {
        return ShaderSource.graphics("test").from(path -> Optional.of(text));
    }
}
