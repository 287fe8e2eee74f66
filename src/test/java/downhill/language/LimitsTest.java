package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Formulas as large as the limits allow, and larger. */
class LimitsTest {
    private static final int CHAIN = 3_000;

    @Test
    void aLongChainOverflowsNoStack() {
        Expr sum = Parser.parse("x" + " + x".repeat(CHAIN)).result();
        survives(sum, CHAIN + 1.0, CHAIN + 1.0);
    }

    @Test
    void aChainNestedByStatementsOverflowsNoStack() {
        Expr nested =
                Parser.parse("q = x\n" + "q = x - q\n".repeat(CHAIN) + "q").result();
        survives(nested, 1, 1);
    }

    /** Value and derivative at x = 1. */
    private static void survives(Expr f, double value, double slope) {
        Map<String, Double> one = Map.of("x", 1.0);
        List<String> names = List.of("x");
        assertThat(Tapes.value(f, one)).isEqualTo(value);
        assertThat(Tapes.gradient(f, names, one)).containsExactly(slope);
        assertThat(Tapes.values(Gradient.of(new Graph(), f, names), one)).containsExactly(slope);
        assertThat(Glsl.of(List.of(f), UnaryOperator.identity(), "v").body().lines())
                .hasSize(CHAIN);
        assertThat(Latex.of(f)).isNotEmpty();
        Expr again = Parser.parse(Text.of(f)).result();
        assertThat(Tapes.value(again, one)).isEqualTo(value);
    }

    @Test
    void fortySquaringsStayShort() {
        Expr tower = Parser.parse("q = 0.5 + x\n" + "q = q*q\n".repeat(40)).result();
        assertThat(Expr.order(List.of(tower))).hasSize(43);
        assertThat(Text.of(tower)).hasSizeLessThan(1_000).endsWith("; q40*q40");
        assertThat(Latex.of(tower)).hasSizeLessThan(1_500).endsWith(" \\\\ q_{40}\\,q_{40}");
        assertThat(Glsl.of(List.of(tower), name -> name, "v").body().lines()).hasSize(41);
        assertThat(Tapes.gradient(tower, List.of("x"), Map.of("x", 0.5))).containsExactly(Math.pow(2, 40));
    }

    @Test
    void nestingHasALimit() {
        assertThatCode(() -> Parser.parse("(".repeat(199) + "x" + ")".repeat(199)))
                .doesNotThrowAnyException();
        String sentence = "nested more than 200 deep: name the inner parts, q = x + y; q*q";
        assertThat(ParserErrorTest.error("(".repeat(200) + "x" + ")".repeat(200)))
                .hasMessage(sentence);
        assertThat(ParserErrorTest.error("(".repeat(100_000)).column()).isEqualTo(201);
        for (String opening : List.of("-", "+", "sin(", "2(", "x^", "max(x, ", "x^-", "1-(")) {
            assertThat(ParserErrorTest.error(opening.repeat(10_000) + "x"))
                    .as(opening)
                    .hasMessage(sentence);
        }
    }

    @Test
    void sizeHasALimit() {
        StringBuilder text = new StringBuilder("0");
        for (int i = 1; i < 5_000; i++) text.append(" + x*").append(i);
        LanguageException error = ParserErrorTest.error(text.toString());
        assertThat(error)
                .hasMessage("the formula has more than " + Graph.LIMIT
                        + " operations: shorten it, or name shared parts, q = x + y; q*q");
        assertThat(error.column()).isBetween(Graph.LIMIT, text.length());
    }

    @Test
    void lengthAloneIsNoMistake() {
        assertThat(Tapes.value(Parser.parse("1" + " + 1".repeat(3_000)).result(), Map.of()))
                .isEqualTo(3_001);
    }
}
