package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GlslTest {
    private static Glsl.Code code(String... formulas) {
        Graph graph = new Graph();
        List<Expr> roots = List.of(formulas).stream()
                .map(text -> graph.substitute(Parser.parse(text).result(), Map.of()))
                .toList();
        return Glsl.of(roots, Map.of("x", "p.x", "y", "p.y")::get, "v");
    }

    @Test
    void oneLineAnOperation() {
        Glsl.Code code = code("x*y + sin(x)");
        assertThat(code.body()).isEqualTo("""
            precise float v2 = (p.x * p.y);
            precise float v3 = dh_sin(p.x);
            precise float v4 = (v2 + v3);
            """);
        assertThat(code.results()).containsExactly("v4");
    }

    @Test
    void sharedPartsAreComputedOnceOverAllExpressions() {
        Glsl.Code code = code("exp(x + y)", "exp(y + x)*2", "x", "0.5");
        assertThat(code.body()).isEqualTo("""
            precise float v2 = (p.x + p.y);
            precise float v3 = exp(v2);
            precise float v5 = (v3 * 2.0);
            """);
        assertThat(code.results()).containsExactly("v3", "v5", "p.x", "0.5");
    }

    @Test
    void wholePowersAreProductsAndOthersAreNot() {
        assertThat(code("x^4 + x^2").body()).isEqualTo("""
            precise float v1 = (p.x * p.x);
            precise float v2 = (v1 * v1);
            precise float v3 = (v2 + v1);
            """);
        assertThat(code("x^-2").body()).endsWith("(1.0 / v2);\n").doesNotContain("pow");
        assertThat(code("x^0.5").body()).isEqualTo("precise float v1 = dh_sqrt(p.x);\n");
        assertThat(code("x^2.5").body()).isEqualTo("precise float v2 = dh_pow(p.x, 2.5);\n");
        assertThat(code("x^y").body()).isEqualTo("precise float v2 = dh_pow(p.x, p.y);\n");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.0",
        "-1, (-1.0)",
        "0, 0.0",
        "-0.0, (-0.0)",
        "0.1, 0.1",
        "1e-9, 1.0E-9",
        "-2.5e20, (-2.5E20)",
        "1e-60, 0.0",
        "1e60, uintBitsToFloat(0x7f800000u)",
        "-Infinity, uintBitsToFloat(0xff800000u)",
        "NaN, uintBitsToFloat(0x7fc00000u)",
    })
    void literals(double value, String glsl) {
        assertThat(Glsl.literal(value)).isEqualTo(glsl);
    }

    @Test
    void nothingTypedReachesTheText() {
        String text = "gl_Position = x; float + main*discard + gl_Position + größe";
        Expr root = Parser.parse(text).result();
        List<String> names = List.copyOf(root.names());
        Glsl.Code code = Glsl.of(List.of(root), name -> "w[" + names.indexOf(name) + "]", "v");
        assertThat(code.body() + code.results())
                .doesNotContain("gl_", "main", "discard", "gr")
                .matches("(?s)(precise float v\\d+ = \\((w\\[\\d]|v\\d+) [+*] (w\\[\\d]|v\\d+)\\);\n)+\\[v\\d+]");
    }

    /** Every function called is GLSL's own or one of shaders/language.glsl. */
    @ParameterizedTest
    @EnumSource(Op.class)
    void everyFunctionIsDefined(Op op) throws IOException {
        if (op.arity() == 0) return;
        String call = op.glsl("a", "b", "c").replaceAll("\\(.*", "");
        List<String> own = List.of("", "exp", "abs", "floor", "ceil", "roundEven");
        try (InputStream in = Glsl.class.getResourceAsStream("/shaders/language.glsl")) {
            String library = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(own.contains(call) || library.contains("float " + call + "("))
                    .as(call)
                    .isTrue();
        }
    }
}
