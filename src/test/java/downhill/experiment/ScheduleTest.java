package downhill.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.language.LanguageException;
import downhill.optimizer.Optimizers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleTest {
    private final Team adam = Team.of(Samples.optimizer("adam"), 1).with("rate", 0.5);

    @Test
    void namesStandForTheValuesOfTheSliders() {
        Team team = adam.following("rate", "rate*beta1^(t - 1)").following("beta1", "0.5");

        assertThat(team.at("rate", 3)).isCloseTo(0.5 * 0.9 * 0.9, within(1e-15));
        assertThat(team.with("rate", 1).at("rate", 3)).isCloseTo(0.81, within(1e-15));
        assertThat(team.at("beta1", 3)).isEqualTo(0.5);
        assertThat(team.at("beta2", 3)).isEqualTo(0.999);
        assertThat(team.constant("rate").at("rate", 3)).isEqualTo(0.5);
        assertThat(team.withParticles(7).schedules()).isEqualTo(team.schedules());
    }

    @ParameterizedTest
    @CsvSource({
        "STEP, 100, 0.5",
        "STEP, 101, 0.25",
        "EXPONENTIAL, 1, 0.5",
        "EXPONENTIAL, 3, 0.49005",
        "COSINE, 1, 0.5",
        "COSINE, 251, 0.25",
        "COSINE, 501, 0",
        "COSINE, 9999, 0",
        "WARM_UP, 1, 0.005",
        "WARM_UP, 50, 0.25",
        "WARM_UP, 1000, 0.5",
        "INVERSE, 1, 0.5",
        "INVERSE, 101, 0.25"
    })
    void theWellKnownShapes(ScheduleShape shape, long t, double value) {
        Team team = adam.following("rate", shape.of("rate").text());

        assertThat(team.at("rate", t)).isCloseTo(value, within(1e-15));
    }

    @ParameterizedTest
    @EnumSource
    void aShapeKnowsItsOwnNumbersAgain(ScheduleShape shape) {
        for (double scale : new double[] {1, 0.99, 1e-4}) {
            Map<String, Double> numbers = shape.numbers().stream()
                    .collect(java.util.stream.Collectors.toMap(n -> n.name(), n -> n.value() * scale));
            Schedule schedule = shape.of("rate", numbers);
            assertThat(shape.numbers("rate", schedule)).contains(numbers);
            assertThat(shape.numbers("beta", schedule)).isEmpty();
            for (ScheduleShape other : ScheduleShape.values()) {
                assertThat(other.numbers("rate", schedule).isPresent()).isEqualTo(other == shape);
            }
        }
    }

    @Test
    void aMistakeIsShownInItsPlace() {
        assertThatThrownBy(() -> adam.following("rate", "0.1/tt"))
                .isInstanceOfSatisfying(
                        LanguageException.class, e -> assertThat(e.explain()).isEqualTo("""
                            unknown name `tt`: did you mean `t`?
                              0.1/tt
                                  ^\
                            """));
        assertThatThrownBy(() -> adam.following("rate", "0.1/"))
                .isInstanceOf(LanguageException.class)
                .hasMessage("expected a number, a name or `(`, but found the end");
        assertThatThrownBy(() -> adam.following("rat", "0.1"))
                .hasMessage("unknown parameter `rat`: did you mean `rate`?");
        assertThatThrownBy(() -> adam.with(Team.NOISE, 1).following("noise", "1/t"))
                .hasMessage("the noise cannot follow a formula: give it a number");
    }

    @Test
    void manyStepsAtOnceAreTheSameAsEachAlone() {
        Team team = adam.following("rate", "rate*beta1^(t - 1)");
        double[] steps = {1, 2, 500};
        for (String parameter : new String[] {"rate", "beta2"}) {
            double[] values = team.at(parameter, steps);
            for (int i = 0; i < steps.length; i++) {
                assertThat(values[i]).isEqualTo(team.at(parameter, (long) steps[i]));
            }
        }
    }

    @Test
    void aScheduleGoesWithANameThatItReads() {
        Team team = adam.following("rate", "rate*beta1^t").following("eps", "eps/t");
        Team edited = team.withEdited(Optimizers.typed("w = w - rate*g/eps", team.optimizer()));
        assertThat(edited.schedules()).containsOnlyKeys("eps");
        assertThat(edited.parameters()).containsEntry("rate", 0.5);
    }
}
