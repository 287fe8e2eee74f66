package downhill.render.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.language.Latex;
import downhill.language.Op;
import downhill.language.Parser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypesetterTest {
    private static final String SUM =
            Latex.of(Parser.parse("(x^2 + y - 11)^2 + (x + y^2 - 7)^2 + sin(5*x) + cos(3*y) + 4*x*y")
                    .result());

    private static Typesetter.Bitmap set(int width, String... lines) {
        return new Typesetter(width).set(List.of(lines), 17);
    }

    private static int inked(Typesetter.Bitmap bitmap) {
        int count = 0;
        for (byte ink : bitmap.ink()) {
            count += (ink & 0xFF) > 128 ? 1 : 0;
        }
        return count;
    }

    @Test
    void aLongSumGoesOnInTheNextLineAndKeepsToItsWidth() {
        Typesetter.Bitmap wide = set(2000, SUM);
        Typesetter.Bitmap narrow = set(290, SUM);
        assertThat(wide.width()).isGreaterThan(400);
        assertThat(narrow.width()).isLessThanOrEqualTo(290);
        assertThat(narrow.height()).isGreaterThan(wide.height() * 3 / 2);
        assertThat(inked(narrow)).isBetween(inked(wide) * 9 / 10, inked(wide) * 11 / 10);
    }

    @Test
    void whatCannotBeBrokenIsSetSmallerButStaysLegible() {
        String product =
                Latex.of(Parser.parse("exp(-1.15*x*y*x*y*x*y*x*y*x*y*x*y*x*y)").result());
        Typesetter.Bitmap wide = set(2000, product);
        Typesetter.Bitmap fitted = set(wide.width() * 9 / 10, product);
        assertThat(fitted.width()).isLessThanOrEqualTo(wide.width() * 9 / 10 + 2);
        assertThat(fitted.height()).isLessThan(wide.height());
        assertThat(set(50, product).width()).isGreaterThan(wide.width() * 6 / 10);
    }

    @Test
    void linesStandBelowEachOther() {
        assertThat(set(290, "x", "y", "z").height())
                .isGreaterThan(2 * set(290, "x").height());
    }

    @ParameterizedTest
    @EnumSource(Op.class)
    void everyOperationCanBeSet(Op op) {
        if (op.isFunction()) {
            String args = List.of("(x)", "(x, y)", "(x, y, z)").get(op.arity() - 1);
            assertThat(inked(set(290, Latex.of(Parser.parse(op.symbol() + args).result()))))
                    .isGreaterThan(20);
        }
    }

    @Test
    void namesOfSeveralLettersAndGreekOnesCanBeSet() {
        String names = Latex.of(
                Parser.parse("velocity + w_max + beta1 + eps + omega + θ2").result());
        assertThat(inked(set(290, names))).isGreaterThan(200);
    }

    @Test
    void whatIsNoMathematicsIsRefused() {
        assertThatThrownBy(() -> set(290, "\\nosuchcommand{x}")).isInstanceOf(RuntimeException.class);
    }
}
