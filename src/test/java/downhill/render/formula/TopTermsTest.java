package downhill.render.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopTermsTest {
    @Test
    void aSumFallsIntoItsTermsWithTheirSigns() {
        assertThat(TopTerms.of("f = x - y + 2")).containsExactly("f = x", " - y", " + 2");
    }

    @Test
    void whatStandsInBracesOrBracketsIsOnePiece() {
        assertThat(TopTerms.of("{\\left(x + y\\right)}^{a - b} + \\left|x - 1\\right|"))
                .containsExactly("{\\left(x + y\\right)}^{a - b}", " + \\left|x - 1\\right|");
    }

    @Test
    void anArrowIsNoBracket() {
        assertThat(TopTerms.of("w \\leftarrow w - g")).containsExactly("w \\leftarrow w", " - g");
    }
}
