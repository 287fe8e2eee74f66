package downhill.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.document.Parameter;
import downhill.language.LanguageException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedRuleTest {
    @Test
    void freeNamesBecomeParametersAndWhatIsReadFirstIsState() {
        Optimizer own = Optimizers.typed("v = keep*v + g; w = w - rate*v/t", Map.of("keep", 0.5));

        assertThat(own.id()).isEqualTo("typed");
        assertThat(own.parameters())
                .as("the rate first, wherever the text has it")
                .containsExactly(new Parameter("rate", 0.01, 1e-5, 10, true), Parameter.of("keep", 0.5));
        assertThat(own.rule().state()).containsExactly(Map.entry("v", 0.0));
        assertThat(own.rule().secondOrder()).isFalse();
    }

    @Test
    void aStrangeNameIsOneAndAGivenValueCounts() {
        assertThat(Optimizers.typed("w = w - speed*g", Map.of()).parameters())
                .containsExactly(Parameter.of("speed", 1));
        assertThat(Optimizers.typed("w = w - rate*g", Map.of("rate", 0.5)).parameters())
                .containsExactly(new Parameter("rate", 0.5, 1e-5, 10, true));
        assertThat(Optimizers.typed("w = w - rate*g", Map.of("rate", 50.0)).parameters())
                .containsExactly(Parameter.of("rate", 50));
    }

    @Test
    void aRuleThatReadsNewtonHasADamping() {
        Optimizer own = Optimizers.typed("w = w - newton", Map.of());

        assertThat(own.rule().secondOrder()).isTrue();
        assertThat(own.parameters()).containsExactly(new Parameter("damping", 1e-3, 1e-6, 10, true));
    }

    @Test
    void anEditedRuleKeepsItsSlidersAndWhereItsStateBegins() {
        Optimizer nadam = Optimizers.catalogue(Optional.empty()).get("nadam");
        Optimizer edited = Optimizers.typed(nadam.rule().text() + "\nw = w*shrink", nadam);

        assertThat(edited.parameters()).containsAll(nadam.parameters()).contains(Parameter.of("shrink", 1));
        assertThat(edited.rule().state()).isEqualTo(nadam.rule().state());
        assertThat(Optimizers.typed("w = w - rate*g", nadam).rule().state()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v = g | 1 | this rule never changes `w`: add a line such as w = w - rate*g",
                "w - rate*g | 1 | every line of a rule gives a name a value, like w = w - rate*g: this one gives none",
                "w = w - g; g = 1 | 9 | `g` is given to the rule: assign to another name",
                "w = w - t*g; t = 1 | 9 | `t` is given to the rule: assign to another name",
                "w = w - noise*g | 9 | `noise` is a setting of every team: choose another name",
                "w = w - rate*(g | 14 | this `(` is never closed: add a `)`",
            })
    void aMistakeIsShownInItsPlace(String rule, int column, String message) {
        assertThatThrownBy(() -> Optimizers.typed(rule, Map.of()))
                .isInstanceOfSatisfying(LanguageException.class, e -> {
                    assertThat(e).hasMessage(message);
                    assertThat(e.column()).isEqualTo(column);
                });
    }
}
