package downhill.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** (x + y)·z at (−2, 5, −4): at the multiply gate upstream is 1; at the add gate, −4. */
class AnswerTest {
    private static final Map<String, Double> VALUES = Map.of("x", -2.0, "y", 5.0, "z", -4.0);

    private static Answer at(String formula, Map<String, Double> values, String gate, int input, double given) {
        Circuit circuit = Circuit.of(downhill.language.Parser.parse(formula));
        Trace trace = Trace.of(circuit, values).backward();
        return new Answer(trace, circuit.gate(gate).orElseThrow(), input, given);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-12   | Yes: upstream 3 times local −4.",
                "-11.9 | Yes: upstream 3 times local −4.",
                "12    | The size is right, the sign is not.",
                "-4    | That is the local gradient alone. Multiply it by the upstream gradient, 3.",
                "9     | That is upstream times q's own value. A multiply gate hands each input the other's value.",
                "3     | That is the upstream gradient as it came. Multiply it by the local gradient of this gate.",
                "-1    | That is upstream plus local. The chain rule multiplies them.",
                "70    | Not that. Take the upstream gradient, 3, times how fast p grows with q."
            })
    void says_what_was_probably_done(double given, String reply) {
        Answer answer = at("q = x + y; p = q*z; f = 3*p", VALUES, "p", 0, given);
        assertThat(answer.reply()).isEqualTo(reply);
        assertThat(answer.isRight()).isEqualTo(reply.startsWith("Yes"));
    }

    @Test
    void says_why_nothing_passes_through_a_max_that_was_lost() {
        Answer answer = at("m = max(x, w)", Map.of("x", 1.0, "w", 4.0), "m", 0, 1);
        assertThat(answer.reply()).isEqualTo("Nothing passes here: m does not change when x grows a little.");
    }

    @ParameterizedTest
    @CsvSource({"-4, -4", "−4, -4", "2*3, 6", "1·(−4), -4", "' 0.5 ', 0.5", "pi, 3.141592653589793"})
    void reads_numbers_and_products(String text, double number) {
        assertThat(Answer.read(text)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"x", "four", "3 +", "''"})
    void reads_nothing_else(String text) {
        assertThat(Answer.read(text)).isEmpty();
    }
}
