package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence the parser can say, with the column it points at. */
class ParserErrorTest {
    static LanguageException error(String text) {
        return catchThrowableOfType(LanguageException.class, () -> Parser.parse(text));
    }

    /** Of three bars the last has no other. */
    @Test
    void theBarWithoutAnotherIsPointedAt() {
        LanguageException error = error("|x|y|");
        assertThat(error).hasMessage("this `|` is never closed: add a `|`, or write abs(x)");
        assertThat(error.column()).isEqualTo(5);
    }

    /** The caret in the first column stands under the character it means in the second. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                // unknown functions
                "sine(x)      | 1 | unknown name `sine`: did you mean `sin`?",
                "1 + SQRT(x)  | 5 | unknown name `SQRT`: did you mean `sqrt`?",
                "1 + ReLU(x)  | 5 | unknown name `ReLU`: did you mean `relu`?",
                "sigmiod(x)   | 1 | unknown name `sigmiod`: did you mean `sigmoid`?",
                "2arctan(x)   | 2 | unknown name `arctan`: did you mean `atan`?",
                // parentheses
                "(x + 1       | 1 | this `(` is never closed: add a `)`",
                "2*(x + (y)   | 3 | this `(` is never closed: add a `)`",
                "sin(x        | 4 | this `(` is never closed: add a `)`",
                "max(x, y     | 4 | this `(` is never closed: add a `)`",
                "(x; y)       | 1 | this `(` is never closed: add a `)`",
                "x + 1)       | 6 | this `)` closes nothing: remove it, or add a `(` before",
                ")            | 1 | expected a number, a name or `(`, but found `)`",
                "()           | 2 | expected a number, a name or `(`, but found `)`",
                "sin(x = 1)   | 7 | expected `)` or an operator, but found `=`",
                // how many values
                "sin()        | 1 | `sin` takes one value, not 0: sin(x)",
                "1 + sin(x,y) | 5 | `sin` takes one value, not 2: sin(x)",
                "max()        | 1 | `max` takes two values or more, not 0: max(x, y)",
                "min(x)       | 1 | `min` takes two values or more, not 1: min(x, y)",
                "max(x,)      | 7 | expected a number, a name or `(`, but found `)`",
                "max(,x)      | 5 | expected a number, a name or `(`, but found `,`",
                "1 + sin      | 5 | `sin` needs its value in parentheses: sin(x)",
                "exp -x       | 1 | `exp` needs its value in parentheses: exp(x)",
                "sin^-1 x     | 1 | `sin^-1` has two readings: write asin(x) or 1/sin(x)",
                "sin⁻¹(2x)    | 1 | `sin^-1` has two readings: write asin(2x) or 1/sin(2x)",
                "sqrt^-1(x)   | 1 | `sqrt^-1` has its exponent before its value: write sqrt(x)^(-1)",
                "sin^n x      | 1 | `sin^n` has its exponent before its value: write sin(x)^n",
                "sin^(n+1) x  | 7 | expected `)` or an operator, but found `+`",
                "1 + sin x y  | 5 | `sin x y` has two readings: write sin(x)*y or sin(x*y)",
                "sin^2 x/2    | 1 | `sin^2 x/2` has two readings: write sin(x)^2/2 or sin(x/2)^2",
                "ln 2x (y+1)  | 1 | `ln 2x (y+1)` has two readings: write ln(2x)*(y+1) or ln(2x*(y+1))",
                "x*max        | 3 | `max` needs its value in parentheses: max(x, y)",
                // names and values
                "sin = 2      | 1 | `sin` is a function: choose another name",
                "q =          | 4 | expected a number, a name or `(`, but found the end",
                "q = ; q      | 5 | expected a number, a name or `(`, but found the end of the statement",
                "= 2          | 1 | expected a number, a name or `(`, but found `=`",
                "x > 1 ? 2    | 7 | this `?` has no `:` after its first branch: write c ? a : b",
                "if(x > 0, 1) | 1 | `if` takes three values, not 2: if(x > 0, x, 0), the condition and its two branches",
                "x + y = 2    | 7 | `=` gives a name a value, as in q = x + y: there is no single name before it",
                // operators
                "x +          | 4 | expected a number, a name or `(`, but found the end",
                "x *          | 4 | expected a number, a name or `(`, but found the end",
                "x ^          | 4 | expected a number, a name or `(`, but found the end",
                "-            | 2 | expected a number, a name or `(`, but found the end",
                "* x          | 1 | expected a number, a name or `(`, but found `*`",
                "x * / y      | 5 | expected a number, a name or `(`, but found `/`",
                "x < = y      | 5 | expected a number, a name or `(`, but found `=`",
                "2 3          | 3 | expected an operator before `3`: a product is written with `*`",
                "1.2.3        | 4 | expected an operator before `.3`: a product is written with `*`",
                "1_000*x      | 1 | `1_000` is written 1000 here",
                "x + 0x10     | 5 | `0x10` is written 16 here",
                "2½           | 2 | a number and `½` side by side: write the sum, as in 2 + 1/2, or the decimal",
                "x^2 + xy     | 7 | `xy` is no weight yet: write x*y for the product, or another name",
                "a + b + ab   | 9 | `ab` is no weight yet: write a*b for the product, or another name",
                "x + sinx     | 5 | `sinx` is no weight yet: write sin(x) for the function, or another name",
                "ln2x         | 1 | `ln2x` is no weight yet: write ln(2x) for the function, or another name",
                "clamp(x, 1)  | 1 | `clamp` is written clamp(x, least, most), not with 2 values",
                "sum(i, 1, x) | 1 | `sum` is written sum(i, 1, 4, x^i): a name, two whole numbers, a term",
                "sum(i, 1, 9999, x) | 1 | `sum` has more than 1000 terms",
                "\\frac x 2    | 7 | a fraction is \\frac{x}{2}, or x/2",
                "log_{3} x    | 1 | `log_3` is written log(x, 3)",
                "2 log_3(x)   | 3 | `log_3` is written log(x, 3)",
                "atan2 x      | 1 | `atan2` needs its value in parentheses: atan2(x, y)",
                "pow x        | 1 | `pow` needs its value in parentheses: pow(x, y)",
                "x^2 if x > 0 | 5 | this `if` has no `else`: write if(c, a, b), or a if c else b",
                "\\begin{cases} x & x > 0 \\end{cases} | 1 |"
                        + " `cases`: what holds elsewhere? Add \\\\ 0 & \\text{otherwise}",
                "\\begin{cases} x \\\\ 2 \\end{cases} | 1 | `cases`: only the last case may have no condition",
                "\\begin{cases} \\end{cases} | 1 | `cases`: there is no case in it: write value & condition \\\\",
                "\\begin{cases} x & y + | 22 | expected a number, a name or `(`, but found the end",
                "\\begin{cases} x & y | 1 | `cases`: a case is written value & condition \\\\",
                "x & x > 0    | 3 | `&` means nothing here: cases are written if(x > 0, x, 0)",
                // commas
                "x, y         | 2 | a comma belongs between the values of a function such as max(x, y);"
                        + " a number with decimals has a point, 0.5",
                "(0,5 + x)    | 3 | a comma belongs between the values of a function such as max(x, y);"
                        + " a number with decimals has a point, 0.5",
                // characters
                "x $ y        | 3 | `$` means nothing here: a formula has numbers, names, + - * / ^ and parentheses",
                "x + 🙂       | 5 | `🙂` means nothing here: a formula has numbers, names, + - * / ^ and parentheses",
                "1..2         | 3 | expected an operator before `.2`: a product is written with `*`",
                "x + .        | 5 | `.` means nothing here: a formula has numbers, names, + - * / ^ and parentheses",
                "[x + 1]^2    | 1 | `[` means nothing here: group with parentheses ( )",
                "x * 1e999    | 5 | `1e999` is too large: the largest number is 1.8e308",
            })
    void sentenceAndColumn(String text, int column, String sentence) {
        LanguageException error = error(text);
        assertThat(error).hasMessage(sentence);
        assertThat(error.line()).isEqualTo(1);
        assertThat(error.column()).isEqualTo(column);
        assertThat(error.text()).isEqualTo(text);
        assertThat(error.explain()).isEqualTo(sentence + "\n  " + text + "\n  " + " ".repeat(column - 1) + "^");
    }
}
