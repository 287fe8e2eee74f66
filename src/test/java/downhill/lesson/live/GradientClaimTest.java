package downhill.lesson.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.circuit.Grade;
import downhill.language.LanguageException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradientClaimTest {
    private static GradientClaim claim(String formula, Map<String, String> claims) {
        return GradientClaim.of(formula, Map.of("x", 2.0), claims, 1e-5);
    }

    @ParameterizedTest
    @CsvSource({"2*x, GOOD", "2*x + 1e-5, FINE", "2*x + 4e-3, UNCOMFORTABLE", "x, WRONG", "-2*x, WRONG"})
    void grades_are_those_of_cs231n(String text, Grade grade) {
        assertThat(claim("x^2", Map.of("x", text)).grade()).isEqualTo(grade);
    }

    @Test
    void the_numbers_of_a_claim_are_there_to_be_read() {
        ClaimedPartial row = claim("x^3", Map.of("x", "2*x")).rows().get(0);
        assertThat(row.value()).isEqualTo(4);
        assertThat(row.difference()).isCloseTo(12, org.assertj.core.api.Assertions.within(1e-8));
        assertThat(row.error()).isCloseTo(2 / 3.0, org.assertj.core.api.Assertions.within(1e-8));
    }

    @Test
    void a_new_name_in_the_formula_is_one_and_its_gradient_the_programs_own() {
        GradientClaim next = claim("x^2", Map.of("x", "2*x")).withFormula("x^2*k");
        assertThat(next.at()).containsEntry("k", 1.0);
        assertThat(next.rows()).extracting(ClaimedPartial::name).containsExactly("x", "k");
        assertThat(next.rows()).extracting(ClaimedPartial::text).containsExactly("2*x", "x^2");
    }

    @Test
    void claims_that_name_what_the_formula_has_no_more_are_forgotten() {
        GradientClaim next = GradientClaim.of("x*y", Map.of(), Map.of("x", "y", "y", "x"), 1e-5)
                .withFormula("x^2");
        assertThat(next.rows()).extracting(ClaimedPartial::text).containsExactly("2*x");
    }

    @Test
    void errors_say_what_and_where() {
        assertThatThrownBy(() -> claim("x^2", Map.of("x", "2*z")))
                .isInstanceOf(LanguageException.class)
                .hasMessage("`z` is not in the formula, which has x");
        assertThatThrownBy(() -> claim("1 + 2", Map.of()))
                .isInstanceOf(LanguageException.class)
                .hasMessage("there is nothing to differentiate by: name an input, as in x^2");
    }

    @Test
    void the_point_and_the_distance_may_change() {
        GradientClaim claim = claim("x^3", Map.of()).withValue("x", 3);
        assertThat(claim.rows().get(0).value()).isEqualTo(27);
        assertThat(claim.withH(1).rows().get(0).difference()).isEqualTo(28);
    }
}
