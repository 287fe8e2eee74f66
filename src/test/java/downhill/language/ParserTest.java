package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
    private static double at(String text, double x, double y) {
        Expr expr = Parser.parse(text).result();
        return Tapes.value(expr, Map.of("x", x, "y", y));
    }

    /** Values at x = 3, y = 2, worked out by hand. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 2*x           | 7",
                "10 - 3 - 2        | 5",
                "12/2/3            | 2",
                "12/2*3            | 18",
                "-x^2              | -9",
                "(-x)^2            | 9",
                "2x^2              | 18",
                "2^-x              | 0.125",
                "-2^-y             | -0.25",
                "x^y^3             | 6561",
                "(x^y)^3           | 729",
                "1/2x              | 1.5",
                "1/(2x)            | 0.16666666666666666",
                "2(x+1)            | 8",
                "(x+1)(y+2)        | 16",
                "(x+1)y            | 8",
                "x^2y              | 18",
                "2^3x              | 24",
                "2 sqrt(4)(x)      | 12",
                "sqrt(4)x          | 6",
                "x*-y              | -6",
                "x--y              | 5",
                "x - -y            | 5",
                "--x               | 3",
                "+x                | 3",
                "-x*y              | -6",
                "x**2              | 9",
                "2e3               | 2000",
                "2e3x              | 6000",
                "2e-1              | 0.2",
                ".5x               | 1.5",
                "5.x               | 15",
                "max(x, y)         | 3",
                "min(x, y, -1, 7)  | -1",
                "max(1, 2, x, y)   | 3",
                "log(e)            | 1",
                "cos(pi)           | -1"
            })
    void precedence(String text, double expected) {
        assertThat(at(text, 3, 2)).isEqualTo(expected);
    }

    @Test
    void eulersNumberStandsAfterANumberWithoutAnExponent() {
        assertThat(at("2e", 0, 0)).isEqualTo(2 * Math.E);
        assertThat(at("2e-x", 3, 0)).isEqualTo(2 * Math.E - 3);
        assertThat(at("2e^x", 3, 0)).isEqualTo(2 * Math.pow(Math.E, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "x < y, 0, 1, 0",
        "x <= y, 0, 1, 1",
        "x > y, 1, 0, 0",
        "x >= y, 1, 0, 1",
        "x + 1 > y, 1, 0, 1",
    })
    void comparisons(String text, double at32, double at23, double at22) {
        assertThat(at(text, 3, 2)).isEqualTo(at32);
        assertThat(at(text, 2, 3)).isEqualTo(at23);
        assertThat(at(text, 2, 2)).isEqualTo(at22);
    }

    @Test
    void comparisonIsASwitchAndNanGoesThroughIt() {
        assertThat(at("(x > 0)*x + (x <= 0)*y", 3, 2)).isEqualTo(3);
        assertThat(at("(x > 0)*x + (x <= 0)*y", -3, 2)).isEqualTo(2);
        for (String sign : new String[] {"<", "<=", ">", ">="})
            assertThat(at("x" + sign + "y", Double.NaN, 0)).isNaN();
    }

    @Test
    void statementsNameParts() {
        Program program = Parser.parse("q = x + y; r = q*q\n\n;; r - 1  # done\n");
        assertThat(program.statements()).extracting(Program.Statement::name).containsExactly("q", "r", null);
        assertThat(program.assigned()).containsOnlyKeys("q", "r");
        assertThat(program.free()).containsExactly("x", "y");
        assertThat(Tapes.value(program.result(), Map.of("x", 3.0, "y", 2.0))).isEqualTo(24);
    }

    @Test
    void aNameMayBeAssignedAgainAndReadBeforeItIsAssigned() {
        Program program = Parser.parse("m = 0.5*m + x; m = m*2; m + 1");
        assertThat(program.free()).containsExactly("m", "x");
        assertThat(program.assigned()).containsOnlyKeys("m");
        assertThat(Tapes.value(program.result(), Map.of("m", 4.0, "x", 1.0))).isEqualTo(7);
        assertThat(Tapes.value(program.assigned().get("m"), Map.of("m", 4.0, "x", 1.0)))
                .isEqualTo(6);
    }

    @Test
    void anAssignmentAloneIsTheResult() {
        assertThat(at("q = x*y", 3, 2)).isEqualTo(6);
    }

    @Test
    void statementsAreImmutable() {
        Program program = Parser.parse("x");
        assertThat(program.statements()).isUnmodifiable();
        assertThat(program.free()).isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# what it is\nx^2 + y # and why\n# the end",
                "x^2 + y#",
                "\r\n x^2 + y\r\n",
                "\uFEFFx^2\u00A0+\u2009y"
            })
    void commentsAndBlanks(String text) {
        assertThat(at(text, 3, 2)).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x − y      | x - y",
                "x – y      | x - y",
                "x×y·x⋅y∗x  | x*y*x*y*x",
                "x ÷ y      | x/y",
                "x² + y³    | x^2 + y^3",
                "x¹² + y⁻²  | x^12 + y^-2",
                "2π         | 2*pi",
                "π^x        | pi^x",
                "x ≤ y      | x <= y",
                "x ≥ y      | x >= y",
                "θ + µ_1    | θ + µ_1",
            })
    void signsPeoplePaste(String pasted, String typed) {
        assertThat(Parser.parse(pasted).result().toString())
                .isEqualTo(Parser.parse(typed).result().toString());
    }

    @Test
    void namesMayHaveAnyLettersDigitsAndUnderscores() {
        assertThat(Parser.parse("w0 + w_1 + _a + θ + größe + 𝑥").free())
                .containsExactly("w0", "w_1", "_a", "θ", "größe", "𝑥");
    }

    /** What people type and paste, with its value and how it is read. */
    @ParameterizedTest
    @CsvFileSource(resources = "typed.csv", numLinesToSkip = 1, delimiter = '\t', quoteCharacter = '~')
    void asPeopleTypeIt(String formula, double value, String read) {
        Expr expr = Parser.parse(formula).result();
        Near.check(at(formula, 3, 2), value, 1e-15, formula);
        if (read != null) assertThat(expr).as(formula).hasToString(read);
    }

    @Test
    void lettersBelowTheLineBelongToAName() {
        assertThat(Parser.parse("x₁ + θ₂ + xⁿ").free()).containsExactly("x1", "θ2", "x", "n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + ln x                         | `ln x` is read as ln(x)",
                "sin^2 x                          | `sin^2 x` is read as sin(x)^2",
                "sum(i, 1, 3, sin i)              | `sin i` is read as sin(i)",
                "1 if x > 0 else x                | `1 if x > 0 else x` is read as if(x > 0, 1, x)",
                "\\begin{cases} x & x > 0 \\\\ -x & x < 0 \\end{cases} | the last case, -x, is taken wherever the others do not hold",
                "E^(-x^2)                         | `E` is a weight here: the constant is written e",
                "tau*x                            | `tau` is a weight here: the constant is written 2*pi",
                "Pi*x                             | `Pi` is a weight here: the constant is written pi",
                "e = x - y; e^2                   | `e` is yours from here on, and no constant",
                "x2 + y                           | `x2` is a name of its own: a power is x^2, a product 2*x",
                "(x>0)*sqrt(x) + (x<=0)*x^2       | a condition times what has no value where it fails has no value there either: write if(c, a, b)",
            })
    void howItWasRead(String formula, String note) {
        assertThat(Parser.parse(formula).notes()).containsExactly(note);
    }

    /** What is named like two weights or like a function of one is what it is known as. */
    @Test
    void aColumnsNameIsNotAskedAbout() {
        assertThat(Parser.parse("a*b + ab + sinx + sec", Set.of("ab", "sinx", "sec"))
                        .free())
                .containsExactly("a", "b", "ab", "sinx", "sec");
    }

    @Test
    void whatIsUsualNeedsNoNote() {
        for (String usual : new String[] {"x1 + x2", "(x > 0)*x^2", "e^x", "w0*x0 + w1*x1 + w2", "x^2 + y^2"}) {
            assertThat(Parser.parse(usual).notes()).as(usual).isEmpty();
        }
    }

    /** Documents of 0.1 may have given these names, which had no meaning then. */
    @Test
    void laterFunctionsNamesMayBeTaken() {
        assertThat(Parser.parse("round = x + 1; sec = round*2; sec + mod").free())
                .containsExactly("x", "mod");
        assertThat(at("round = x + 1; round^2", 3, 2)).isEqualTo(16);
    }
}
