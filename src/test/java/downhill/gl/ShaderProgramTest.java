package downhill.gl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lwjgl.opengl.GL43C;

@GlTest(compute = true)
class ShaderProgramTest {
    private static final String DOUBLING = """
        layout(local_size_x = 4) in;
        layout(std430, binding = BINDING_DATA) buffer Data { float data[]; };
        uniform float factor;
        void main() { data[gl_GlobalInvocationID.x] *= factor; }
        """;

    private static ShaderSource shader(String text) {
        return ShaderSource.compute("test.comp").from(path -> Optional.of(text));
    }

    @Test
    void computes(Context gl) {
        try (ShaderProgram shaderProgram = ShaderProgram.compute(gl, "doubling", shader(DOUBLING));
                Buffer data = Buffer.of(gl, "data", 1f, 2f, 3f, 4f)) {
            shaderProgram.uniform("factor").set(2f);
            data.bind(Binding.DATA);
            shaderProgram.dispatch(1, 1, 1);
            GL43C.glMemoryBarrier(GL43C.GL_BUFFER_UPDATE_BARRIER_BIT);
            float[] doubled = new float[4];
            data.download(0, doubled);
            assertThat(doubled).containsExactly(2, 4, 6, 8);
        }
    }

    @Test
    void oneThatIsClosedIsNoLongerInUse(Context gl) {
        ShaderProgram used = ShaderProgram.compute(gl, "doubling", shader(DOUBLING));
        used.uniform("factor").set(2f);
        used.dispatch(1, 1, 1);
        assertThat(GL43C.glGetInteger(GL43C.GL_CURRENT_PROGRAM)).isEqualTo(used.id());

        used.close();
        assertThat(GL43C.glGetInteger(GL43C.GL_CURRENT_PROGRAM)).isZero();
    }

    @Test
    void aMissingUniformFailsUnlessItIsOptional(Context gl) {
        try (ShaderProgram shaderProgram = ShaderProgram.compute(gl, "doubling", shader(DOUBLING))) {
            assertThatThrownBy(() -> shaderProgram.uniform("speed"))
                    .hasMessage("program \"doubling\" has no uniform speed.");
            shaderProgram.optional("speed").set(1f);
        }
    }

    @Test
    void aRefusedShaderNamesItsLineAndLeavesNothingOpen(Context gl) {
        assertThatThrownBy(() -> ShaderProgram.compute(gl, "wrong", shader("\nvoid main() { float a = b; }")))
                .isInstanceOf(ShaderException.class)
                .hasMessageContaining("shaders/test.comp:2: ")
                .hasMessageContaining("\n    void main() { float a = b; }");
        assertThat(gl.live()).isEmpty();
    }
}
