package downhill.gl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShaderSourceTest {
    private static ShaderSource source(Map<String, String> files) {
        return ShaderSource.compute("main.comp").from(path -> Optional.ofNullable(files.get(path)));
    }

    @Test
    void theFirstLineIsTheVersion() {
        Map<String, String> files = Map.of("main.comp", "void main() {}\n");
        assertThat(source(files).assemble().text()).startsWith("#version 430 core\n#define BINDING_POSITION 0\n");
        assertThat(ShaderSource.graphics("main.comp")
                        .from(path -> Optional.of(""))
                        .assemble()
                        .text())
                .startsWith("#version 410 core\n");
    }

    @Test
    void everyLineKnowsWhereItWasWritten() {
        Assembled text = source(Map.of("main.comp", "a\n#include \"part.glsl\"\nb", "part.glsl", "c\nd"))
                .define("SIZE", 64)
                .assemble();
        int head = 2 + Binding.values().length;
        assertThat(text.text().lines().skip(head - 1)).containsExactly("#define SIZE 64", "a", "c", "d", "b");
        assertThat(text.origin(head + 1)).hasToString("main.comp:1");
        assertThat(text.origin(head + 3)).hasToString("part.glsl:2");
        assertThat(text.origin(head + 4)).hasToString("main.comp:3");
    }

    @Test
    void aGeneratedPartStandsInForAFile() {
        Assembled text = source(Map.of("main.comp", "#include \"generated\""))
                .with("generated", "float loss;")
                .assemble();
        assertThat(text.text()).endsWith("float loss;\n");
    }

    @Test
    void aFileIsIncludedOnce() {
        Map<String, String> files =
                Map.of("main.comp", "#include \"a\"\n#include \"b\"", "a", "#include \"b\"\na", "b", "b");
        assertThat(source(files).assemble().text()).endsWith("b\na\n");
    }

    @Test
    void aMissingFileIsNamedWithItsPlace() {
        assertThatThrownBy(() -> source(Map.of("main.comp", "a\n#include \"nowhere.glsl\""))
                        .assemble())
                .hasMessage("main.comp:2: there is no shader file \"nowhere.glsl\".");
    }

    @Test
    void aCircleOfIncludesIsAnError() {
        Map<String, String> files = Map.of("main.comp", "#include \"a\"", "a", "\n\n#include \"main.comp\"");
        assertThatThrownBy(() -> source(files).assemble()).hasMessage("a:3: \"main.comp\" includes itself.");
    }
}
