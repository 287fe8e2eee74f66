package downhill.gl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShaderErrorTest {
    private static final Map<String, String> FILES =
            Map.of("main.comp", "#include \"part.glsl\"\nvoid main() {}", "part.glsl", "float a;\nfloat b = c;");
    private static final Assembled SOURCE = ShaderSource.compute("main.comp")
            .from(path -> Optional.ofNullable(FILES.get(path)))
            .assemble();
    private static final int LINE = Binding.values().length + 3;

    @Test
    void mesaGivesTheColumnToo() {
        assertThat(new ShaderException(SOURCE, "0:" + LINE + "(11): error: `c' undeclared\n"))
                .hasMessage("""
                    The driver refused the shader main.comp.
                    shaders/part.glsl:2: error: `c' undeclared
                        float b = c;
                                  ^\
                    """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0(%d) : error C1008: undefined c", "ERROR: 0:%d: error C1008: undefined c"})
    void othersGiveTheLine(String shape) {
        assertThat(new ShaderException(SOURCE, shape.formatted(LINE))).hasMessage("""
            The driver refused the shader main.comp.
            shaders/part.glsl:2: error C1008: undefined c
                float b = c;\
            """);
    }

    @Test
    void everyComplaintIsKept() {
        String log = "0:" + LINE + "(1): error: one\n0:" + (LINE + 1) + "(6): error: two\nsummary";
        assertThat(new ShaderException(SOURCE, log).errors())
                .extracting(error -> error.origin().toString())
                .containsExactly("part.glsl:2", "main.comp:2");
    }

    @Test
    void aLogOfNoKnownShapeIsShownAsItIs() {
        assertThat(new ShaderException(SOURCE, "out of registers"))
                .hasMessage("The driver refused the shader main.comp.\nout of registers");
    }
}
