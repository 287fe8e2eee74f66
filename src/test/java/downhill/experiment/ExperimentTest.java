package downhill.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.loss.Surface;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExperimentTest {
    private final Surface bowl = Samples.surface("bowl");
    private final Team team = Team.of(Samples.optimizer("adam"), 1000);
    private final Experiment experiment = Samples.spread(bowl, team);

    @Test
    void parametersTakeEffectAsItGoesOnAndTheRestStartsAgain() {
        assertThat(experiment.withTeam(0, team.with("rate", 0.5)).restarts(experiment))
                .isFalse();
        assertThat(experiment.withTeam(0, team.with(Team.NOISE, 1)).restarts(experiment))
                .isFalse();
        assertThat(experiment.withSeed(2).restarts(experiment)).isTrue();
        assertThat(experiment.withStart(Start.point(0, 0)).restarts(experiment)).isTrue();
        assertThat(experiment.withTeam(0, team.withParticles(9)).restarts(experiment))
                .isTrue();
        assertThat(experiment
                        .withTeam(0, Team.of(Samples.optimizer("gd"), 1000))
                        .restarts(experiment))
                .isTrue();
        assertThat(experiment.withSurface(Samples.surface("beale")).restarts(experiment))
                .isTrue();
    }

    @Test
    void theBallIsAlwaysTheFirstParticle() {
        for (Start.Kind kind : Start.Kind.values()) {
            double[] positions = Starts.positions(experiment.withStart(new Start(kind, 0.25, -0.5, 0.1)), 0);
            assertThat(List.of(positions[0], positions[1])).as(kind.name()).containsExactly(0.25, -0.5);
        }
    }

    @Test
    void uniformAndGridStartsStayInTheDomainAndFillIt() {
        for (Start.Kind kind : List.of(Start.Kind.UNIFORM, Start.Kind.GRID)) {
            double[] positions = Starts.positions(experiment.withStart(new Start(kind, 0, 0, 0)), 0);
            double mean = 0;
            for (int i = 0; i < 1000; i++) {
                assertThat(positions[2 * i]).isBetween(bowl.x().min(), bowl.x().max());
                assertThat(positions[2 * i + 1])
                        .isBetween(bowl.y().min(), bowl.y().max());
                mean += positions[2 * i] / 1000;
            }
            double width = bowl.x().max() - bowl.x().min();
            assertThat(mean).isCloseTo(bowl.x().at(0.5), within(width / 20));
        }
    }

    @Test
    void aGaussianStartHasTheSpreadAskedFor() {
        double[] positions = Starts.positions(experiment.withStart(new Start(Start.Kind.GAUSSIAN, 1, 2, 0.3)), 0);
        double square = 0;
        for (int i = 1; i < 1000; i++) square += Math.pow(positions[2 * i] - 1, 2) / 999;
        assertThat(Math.sqrt(square)).isCloseTo(0.3, within(5 * 0.3 / Math.sqrt(2 * 999)));
    }

    @Test
    void wrongNumbersAreRefusedWithASentence() {
        assertThatThrownBy(() -> team.withParticles(0))
                .hasMessage("a team needs at least one particle: 0 were asked for");
        assertThatThrownBy(() -> experiment.withSeed(-1))
                .hasMessage("a seed is a whole number from 0 to 4294967295: it is -1");
        assertThatThrownBy(() -> Start.point(Double.NaN, 0)).hasMessage("the start must be finite: it is (NaN, 0.0)");
        assertThatThrownBy(() -> new Start(Start.Kind.GAUSSIAN, 0, 0, -1))
                .hasMessage("the spread is a standard deviation, 0 or more: it is -1.0");
    }
}
