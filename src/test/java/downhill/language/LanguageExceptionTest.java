package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageExceptionTest {
    @ParameterizedTest
    @CsvSource({"0, 1, 1", "2, 1, 3", "3, 1, 4", "4, 2, 1", "6, 2, 3", "7, 3, 1", "8, 4, 1", "9, 4, 2", "99, 4, 2"})
    void linesAndColumnsCountFromOne(int offset, int line, int column) {
        LanguageException error = new LanguageException("no", "abc\nde\n\nf", offset);
        assertThat(error.line()).isEqualTo(line);
        assertThat(error.column()).isEqualTo(column);
    }

    @Test
    void explainsWithItsOwnLineAlone() {
        LanguageException error = ParserErrorTest.error("q = x + y\nq*sinn(q)\nq");
        assertThat(error.line()).isEqualTo(2);
        assertThat(error.explain()).isEqualTo("unknown name `sinn`: did you mean `sin`?\n  q*sinn(q)\n    ^");
    }

    @Test
    void pointsBehindALineThatEndsTooSoon() {
        LanguageException error = ParserErrorTest.error("x +\ny");
        assertThat(error.explain())
                .isEqualTo("expected a number, a name or `(`, but found the end of the statement\n  x +\n     ^");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ";", "\n\n", "# nothing"})
    void anEmptyFormula(String text) {
        LanguageException error = ParserErrorTest.error(text);
        assertThat(error).hasMessage("the formula is empty: type one, for example x^2 + y^2");
        assertThat(error.explain()).endsWith("^");
    }

    @Test
    void absoluteBars() {
        assertThat(ParserErrorTest.error("2*|x + 1").explain())
                .isEqualTo("this `|` is never closed: add a `|`, or write abs(x)\n  2*|x + 1\n    ^");
    }

    @Test
    void aTabIsOneColumnWide() {
        assertThat(ParserErrorTest.error("\tx\t$\r\ny").explain()).contains("\n   x $ \n     ^");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String text = "x + ".repeat(100) + "$" + " + x".repeat(100);
        String[] shown = ParserErrorTest.error(text).explain().split("\n");
        assertThat(shown[1]).hasSize(2 + 120);
        assertThat(shown[1].charAt(shown[2].indexOf('^'))).isEqualTo('$');
    }
}
