package downhill.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import downhill.language.LanguageException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentsTest {
    @Test
    void readsNamesAndNumbersInOrder() {
        Map<String, Double> values = Assignments.parse(" y = -2.5 , x=1e-3,z=pi/4");

        assertThat(values).containsExactly(Map.entry("y", -2.5), Map.entry("x", 1e-3), Map.entry("z", Math.PI / 4));
        assertThat(Assignments.parse(" ")).isEmpty();
    }

    @Test
    void readsWhatIsNotFinite() {
        assertThat(Assignments.parse("x=NaN,y=Infinity,z=-Infinity"))
                .containsExactly(
                        Map.entry("x", Double.NaN),
                        Map.entry("y", Double.POSITIVE_INFINITY),
                        Map.entry("z", Double.NEGATIVE_INFINITY));
    }

    @Test
    void keepsEveryBit() {
        assertThat(Assignments.parse("x=0.1,y=1.7976931348623157e308,z=4.9e-324")
                        .values())
                .containsExactly(0.1, Double.MAX_VALUE, Double.MIN_VALUE);
        assertThat(Double.doubleToLongBits(Assignments.parse("x=-0").get("x")))
                .isEqualTo(Double.doubleToLongBits(-0.0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "x=1,,y=2 | 5 | expected a name with a number here, like x=1",
                "x=1, | 5 | expected a name with a number here, like x=1",
                "x=1, y | 6 | expected a name with a number here, like x=1",
                "=1 | 1 | a name is missing before the `=`",
                "x=1,y= | 7 | a number is missing after the `=`",
                "x=1, x=2 | 6 | `x` is given twice: keep one",
                "2x=1 | 1 | `2x` cannot be given a value: it is not a variable's name",
                "e=1 | 1 | `e` cannot be given a value: it is not a variable's name",
                "sin=1 | 1 | `sin` cannot be given a value: it is not a variable's name",
                "x=1, y= two | 9 | `two` is not a number",
                "x=1;y=2 | 4 | values stand apart by commas, like x=1,y=2: write a comma here",
                "x=1e999 | 3 | `1e999` is not a number"
            })
    void saysWhatIsWrongAndWhere(String text, int column, String sentence) {
        LanguageException e = catchThrowableOfType(LanguageException.class, () -> Assignments.parse(text));

        assertThat(e).hasMessage(sentence);
        assertThat(e.column()).isEqualTo(column);
    }
}
