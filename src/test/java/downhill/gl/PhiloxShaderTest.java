package downhill.gl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lwjgl.opengl.GL43C;

@GlTest(compute = true)
class PhiloxShaderTest {
    private static final String SHADER = """
        #include "philox.glsl"
        layout(local_size_x = 1) in;
        layout(std430, binding = BINDING_RESULT) buffer Result { uint words[10]; };
        void main() {
            uvec4 counter = uvec4(words[0], words[1], words[2], words[3]);
            uvec4 random = philox(counter, uvec2(words[4], words[5]));
            for (int i = 0; i < 4; i++) words[6 + i] = random[i];
        }
        """;

    /** Random123's known answers: counter, key, expected. */
    @ParameterizedTest
    @CsvSource({
        "00000000 00000000 00000000 00000000, 00000000 00000000, 6627e8d5 e169c58d bc57ac4c 9b00dbd8",
        "ffffffff ffffffff ffffffff ffffffff, ffffffff ffffffff, 408f276d 41c83b0e a20bc7c6 6d5451fd",
        "243f6a88 85a308d3 13198a2e 03707344, a4093822 299f31d0, d16cfe09 94fdcceb 5001e420 24126ea1"
    })
    void givesTheKnownAnswers(String counter, String key, String expected, Context gl) {
        ShaderSource source = ShaderSource.compute("test.comp")
                .from(path -> path.equals("test.comp") ? Optional.of(SHADER) : ShaderFiles.CLASS_PATH.read(path));
        try (ShaderProgram shaderProgram = ShaderProgram.compute(gl, "philox", source);
                Buffer words = Buffer.of(gl, "words", words(counter + " " + key + " 0 0 0 0"))) {
            words.bind(Binding.RESULT);
            shaderProgram.dispatch(1, 1, 1);
            GL43C.glMemoryBarrier(GL43C.GL_BUFFER_UPDATE_BARRIER_BIT);
            int[] random = new int[4];
            words.download(24, random);
            assertThat(random).containsExactly(words(expected));
        }
    }

    private static int[] words(String hex) {
        return Arrays.stream(hex.split(" "))
                .mapToInt(word -> Integer.parseUnsignedInt(word, 16))
                .toArray();
    }
}
