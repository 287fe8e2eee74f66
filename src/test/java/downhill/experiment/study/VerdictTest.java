package downhill.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.dataset.Batch;
import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Team;
import downhill.experiment.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Team DESCENT = Team.of(Samples.optimizer("gd"), 1);
    private static final Team NEWTON = Team.of(Samples.optimizer("newton"), 1);

    private static Race race(Team... teams) {
        return new Race(Experiment.of(Samples.typed("x^2 + y^2"), teams[0]).withTeams(List.of(teams)), 0);
    }

    private static void run(Race race, int team, double... x) {
        for (int step = 0; step < x.length; step++) race.judge(team, step, x[step], 0);
    }

    @Test
    void whoPassesThroughEarlyLosesToWhoStays() {
        Race race = race(DESCENT, DESCENT.withName("B"));
        run(race, 0, 2, 0, 1, 0.5, 0);
        run(race, 1, 2, 1, 0.05, 0.04, 0.03);
        assertThat(Verdict.of(race, 0.01, 4))
                .isEqualTo(new Verdict(List.of(1), List.of(1), List.of(1), List.of(), List.of()));
        assertThat(Verdict.of(race, 0.01, 1).first())
                .as("at a step before, the run is still known to have gone on")
                .isEmpty();
    }

    @Test
    void aNewtonStepIsThreeGradientsSoThatAnotherCanWinByThem() {
        Race race = race(DESCENT, NEWTON);
        run(race, 0, 2, 1, 0.5, 0, 0);
        run(race, 1, 2, 1, 0, 0, 0);
        Verdict verdict = Verdict.of(race, 0.01, 4);
        assertThat(verdict.first()).containsExactly(1);
        assertThat(verdict.byGradients()).as("3 against 6").containsExactly(0);
        assertThat(verdict.byRows()).containsExactly(0);
    }

    @Test
    void aBatchOfFewRowsIsAsManyGradientsAndFewerRows() {
        Experiment all = Experiment.of(Samples.surface("linear-regression"), DESCENT)
                .withTeams(List.of(DESCENT, DESCENT.withName("B").withBatch(Batch.replaced(8))));
        Race race = new Race(all, 0);
        double lowest = race.lowest();
        for (int step = 0; step < 9; step++) {
            race.judge(0, step, step < 5 ? 40 : 0, 0);
            race.judge(1, step, step < 8 ? 40 : 0, 0);
        }
        double tolerance = race.loss(0, 8) - lowest + 1e-9;
        Verdict verdict = Verdict.of(race, tolerance, 8);
        assertThat(verdict.first()).containsExactly(0);
        assertThat(verdict.byGradients()).as("5 against 8").containsExactly(0);
        assertThat(verdict.byRows()).as("64 against 750").containsExactly(1);
    }

    @Test
    void whoFallsBelowALossWithoutABottomHasNotWonAndDoesNotLead() {
        Experiment experiment =
                Experiment.of(Samples.typed("x^3 + y^2"), DESCENT).withTeams(List.of(DESCENT, DESCENT.withName("B")));
        Race race = new Race(experiment, -1);
        run(race, 0, 0.5, -1, -18_067_000_000_000_000.0);
        run(race, 1, 0.5, 0.4, 0.3);
        Verdict verdict = Verdict.of(race, 0.01, 2);
        assertThat(race.loss(0, 2)).isCloseTo(-5.9e48, within(1e47));
        assertThat(verdict.first()).isEmpty();
        assertThat(verdict.past()).containsExactly(0);
        assertThat(verdict.leaders()).containsExactly(1);
    }

    @Test
    void aTieIsOneAndWhoLeftTheNumbersIsNowhere() {
        Race race = race(DESCENT, DESCENT.withName("B"), DESCENT.withName("C"));
        run(race, 0, 2, 1, 0);
        run(race, 1, 2, 1, 0);
        run(race, 2, 2, Double.NaN, Double.NaN);
        assertThat(Verdict.of(race, 0.01, 2).first()).containsExactly(0, 1);
        assertThat(Verdict.of(race, 0.01, 1).leaders()).containsExactly(0, 1);
    }

    /** 39 steps of 150 rows each would be 5850; what an earlier run saw must not count in this one. */
    @Test
    void aRunThatBeginsAgainCountsItsOwnGradientsOnly() {
        Experiment before = Experiment.of(Samples.surface("linear-regression"), DESCENT);
        Experiment after = before.withTeam(0, DESCENT.withBatch(Batch.replaced(4)));
        Race race = new Race(before, 0)
                .changed(after, 0, 3, List.of(new Timeline.Change(0, before), new Timeline.Change(3, after)));
        assertThat(race.effort(0).evaluations(39)).isEqualTo(3 * 150 + 36 * 4);
        assertThat(race.effort(0).gradients(39)).isEqualTo(39);
        Race again = race.changed(after, 0, 0, List.of(new Timeline.Change(0, after)));
        assertThat(again.effort(0).evaluations(39)).isEqualTo(39 * 4);
    }
}
