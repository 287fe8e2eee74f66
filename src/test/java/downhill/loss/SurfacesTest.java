package downhill.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.document.Document;
import downhill.document.DocumentException;
import downhill.document.Parameter;
import downhill.language.LanguageException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfacesTest {
    private static final String TEXT = """
        ---
        name: Mine
        weights:
          - u in [-1, 2]
          - v in [0, 4]
        minima:
          - (0, 0) = 0
          - (1, 0.5) = 3 local
        parameters:
          - a = 2 in [0, 5]
        start: (1, 3)
        ---
        What to see.

        ```loss
        q = a*u
        q^2 + v^2
        ```
        """;

    @Test
    void readsADocument() {
        Surface surface = Surfaces.of(Document.parse("surfaces/mine.md", TEXT));

        assertThat(surface.id()).isEqualTo("mine");
        assertThat(surface.title()).isEqualTo("Mine");
        assertThat(surface.about()).isEqualTo("What to see.");
        assertThat(surface.source()).isEmpty();
        assertThat(surface.formula()).isEqualTo("q = a*u\nq^2 + v^2");
        assertThat(surface.x()).isEqualTo(new Axis("u", -1, 2));
        assertThat(surface.y()).isEqualTo(new Axis("v", 0, 4));
        assertThat(surface.minima()).containsExactly(new Minimum(0, 0, 0, true), new Minimum(1, 0.5, 3, false));
        assertThat(surface.parameters()).containsExactly(new Parameter("a", 2, 0, 5, false));
        assertThat(surface.start()).isEqualTo(new Point(1, 3));
        assertThat(surface.loss().evaluate(Map.of("a", 2.0, "u", 3.0, "v", 4.0)))
                .isEqualTo(52);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "q^2 + v^2 | q^2 + vv^2 | 17: unknown name `vv`: did you mean `v`?",
                "q = a*u | q = a*(u | 16: this `(` is never closed: add a `)`",
                "v in [0, 4] | v in 0 to 4 | 5: `v in 0 to 4` cannot be read: write it like `x in [-5, 5]`",
                "v in [0, 4] | v in [4, 0] | 5: the domain of `v` is empty: write the smaller number first",
                "v in [0, 4] | u in [0, 4] | 1: the two weights and the parameters need names of their own",
                "(0, 0) = 0 | 0, 0 = 0 | 7: `0, 0 = 0` cannot be read: write it like `(3, 0.5) = 0 local`",
                "start: (1, 3) | start: (1, 5) | 11: the start lies outside the weights' domains: move it inside",
                "start: | strat: | 11: unknown key `strat`: did you mean `start`?",
                "  - v in [0, 4] | \"\" | 1: a landscape has two weights: list both under `weights`, like `- x in [-5,"
                        + " 5]`",
                "```loss | ```formula | 1: there is no `loss` block: write one between ```loss and ```",
            })
    void aMistakeHasItsFileAndLine(String right, String wrong, String message) {
        Document document = Document.parse("mine.md", TEXT.replace(right, wrong));

        assertThatThrownBy(() -> Surfaces.of(document))
                .isInstanceOf(DocumentException.class)
                .hasMessage("mine.md:" + message);
    }

    @ParameterizedTest
    @CsvSource({
        "y + x, x, y",
        "b + a, b, a",
        "a + y, y, a",
        "x^2, x, y",
        "y^2, y, x",
        "q^2, q, y",
        "k*x + q, x, q",
        "pi*z, z, y",
    })
    void aTypedFormulaFindsItsWeights(String formula, String first, String second) {
        Surface surface = Surfaces.typed(formula, Map.of("k", 3.0));

        assertThat(surface.x()).isEqualTo(new Axis(first, -5, 5));
        assertThat(surface.y()).isEqualTo(new Axis(second, -5, 5));
    }

    @Test
    void theSecondAxisNeverTakesANameOfTheFormula() {
        Surface surface = Surfaces.typed("x*y*z", Map.of("x", 1.0, "y", 2.0));

        assertThat(surface.x().name()).isEqualTo("z");
        assertThat(surface.y().name()).isEqualTo("y2");
    }

    @Test
    void givenValuesBecomeParameters() {
        Surface surface = Surfaces.typed("k*x + y", Map.of("k", 3.0, "rate", 0.1));

        assertThat(surface.parameters()).containsExactly(Parameter.of("k", 3));
        assertThat(surface.title()).isEqualTo("Your function");
        assertThat(surface.start()).isEqualTo(new Point(4, 3));
    }

    @Test
    void aTypedFormulaWithTooManyOrTooFewNamesIsAnError() {
        assertThatThrownBy(() -> Surfaces.typed("x + y*a", Map.of()))
                .isInstanceOfSatisfying(
                        LanguageException.class, e -> assertThat(e.column()).isEqualTo(7))
                .hasMessage("`a` has no value: the landscape uses x and y as weights; "
                        + "give `a` one with --set a=1, or put a number in its place");
        assertThatThrownBy(() -> Surfaces.typed("a*x^2 + b*y^2", Map.of()))
                .hasMessage("`a` and `b` have no values: the landscape uses x and y as weights; "
                        + "give each of them one with --set a=1 --set b=1, or put numbers in their places");
        assertThatThrownBy(() -> Surfaces.typed("a + b + c", Map.of()))
                .hasMessage("`c` has no value: the landscape uses a and b as weights; "
                        + "give `c` one with --set c=1, or put a number in its place");
        assertThatThrownBy(() -> Surfaces.typed("2 + 3", Map.of()))
                .hasMessage("the formula has no variable: a landscape needs at least one weight, "
                        + "for example x^2 + y^2");
    }

    @Test
    void anotherDomainKeepsAStartThatIsInside() {
        Surface typed = Surfaces.typed("x^2 + y^2", Map.of());

        assertThat(typed.over(new Axis("x", 0, 4), new Axis("y", 0, 4)).start()).isEqualTo(new Point(4, 3));
        assertThat(typed.over(new Axis("x", 0, 1), new Axis("y", 0, 1)).start()).isEqualTo(new Point(0.9, 0.8));
    }
}
