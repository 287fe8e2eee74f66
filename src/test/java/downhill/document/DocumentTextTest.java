package downhill.document;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextTest {
    static List<Surface> surfaces() {
        return Surfaces.catalogue(Optional.empty()).all();
    }

    static List<Optimizer> optimizers() {
        return Optimizers.catalogue(Optional.empty()).all();
    }

    @ParameterizedTest
    @MethodSource("surfaces")
    void aSurfaceReadsBackTheSame(Surface surface) {
        same(Surfaces.of(Document.parse(surface.id() + ".md", Surfaces.text(surface))), surface);
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void anOptimizerReadsBackTheSame(Optimizer optimizer) {
        Optimizer back = Optimizers.of(Document.parse(optimizer.id() + ".md", Optimizers.text(optimizer)));

        assertThat(back)
                .usingRecursiveComparison()
                .ignoringFields("rule.program")
                .isEqualTo(optimizer);
        assertThat(back.rule().next().toString())
                .isEqualTo(optimizer.rule().next().toString());
    }

    private static void same(Surface back, Surface surface) {
        assertThat(back).usingRecursiveComparison().ignoringFields("program").isEqualTo(surface);
        assertThat(back.loss()).hasToString(surface.loss().toString());
    }

    @Test
    void whatIsTypedReadsBackTheSame() {
        Surface typed = Surfaces.typed("# mine\nq = a*x^2; q + z", Map.of("a", 2.5e-7));
        same(Surfaces.of(Document.parse("typed.md", Surfaces.text(typed))), typed);
        Optimizer rule = Optimizers.typed("v = v + g\nw = w - k*v", Map.of("k", -3e20));
        assertThat(Optimizers.of(Document.parse("typed.md", Optimizers.text(rule))))
                .usingRecursiveComparison()
                .ignoringFields("rule.program")
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a: b",
                "say \"yes\"",
                "back\\slash",
                "# no comment",
                "- no list",
                "{",
                "two\nlines",
                " ",
                "null",
                "ü — 名"
            })
    void anyTitleReadsBackTheSame(String title) {
        String text = new DocumentText()
                .line("name", title)
                .list("items", List.of(title))
                .body("About.", "loss", "x");
        Document back = Document.parse("a.md", text);

        assertThat(back.front().text("name").orElseThrow().text()).isEqualTo(title);
        assertThat(back.front().list("items").get(0).text()).isEqualTo(title);
        assertThat(back.prose()).isEqualTo("About.");
        assertThat(back.fence("loss").content().strip()).isEqualTo("x");
    }
}
