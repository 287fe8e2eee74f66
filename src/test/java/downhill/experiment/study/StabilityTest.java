package downhill.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.experiment.Samples;
import downhill.experiment.Team;
import downhill.optimizer.Optimizers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StabilityTest {
    private static double product(Team team) {
        return team.at("rate", 1) * Stability.of(team, 1).orElseThrow().curvature();
    }

    private static Team team(String optimizer) {
        return Team.of(Samples.optimizer(optimizer), 1).with("rate", 0.05);
    }

    @Test
    void gradientDescentStandsTwo() {
        assertThat(product(team("gd"))).isCloseTo(2, within(1e-5));
        assertThat(Stability.of(team("gd"), 1).orElseThrow().rate(200).getAsDouble())
                .isCloseTo(0.01, within(1e-7));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.9, 0.99})
    void momentumStandsMoreAndNesterovsLess(double beta) {
        assertThat(product(team("momentum").with("beta", beta))).isCloseTo(2 * (1 + beta), within(1e-4));
        assertThat(product(team("nesterov").with("beta", beta)))
                .isCloseTo(2 * (1 + beta) / (1 + 2 * beta), within(1e-4));
    }

    @Test
    void aScheduleCountsAtItsStep() {
        Team team = team("gd").following("rate", "rate/t");

        assertThat(Stability.of(team, 10).orElseThrow().curvature()).isCloseTo(400, within(1e-2));
    }

    @Test
    void newtonStandsEveryCurvatureBelowTwiceItsStep() {
        assertThat(Stability.of(team("newton").with("rate", 1.9), 1)
                        .orElseThrow()
                        .curvature())
                .isInfinite();
        assertThat(Stability.of(team("newton"), 1).orElseThrow().rate(50).getAsDouble())
                .isCloseTo(2 * 50.001 / 50, within(1e-4));
    }

    @Test
    void anOwnLinearRuleHasItsLimitToo() {
        Team own = Team.of(Optimizers.typed("w = w - rate*g/2", Map.of("rate", 0.5)), 1);

        assertThat(product(own)).isCloseTo(4, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"adam", "rmsprop", "adagrad", "lion", "adadelta", "nadam", "adamax", "amsgrad", "adamw"})
    void rulesThatAreNotLinearHaveNone(String optimizer) {
        assertThat(Stability.of(Team.of(Samples.optimizer(optimizer), 1), 1)).isEmpty();
    }
}
