package downhill.ui.race;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.Team;
import downhill.experiment.study.Race;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Team TEAM = Team.of(Optimizers.typed("w = w - 0.1*g", Map.of()), 2);

    private final Experiment experiment = Experiment.of(Surfaces.typed("x^2 + y^2", Map.of()), TEAM)
            .withTeams(List.of(TEAM.withName("A"), TEAM.withName("B"), TEAM.withName("C")));
    private final Race race = new Race(experiment, 0);

    private void take(int team, long step, double x, double gone) {
        int[] stopped = gone == 1 ? new int[] {1, 1} : new int[2];
        race.take(team, new Snapshot(step, new double[] {x, 0, x, 0}, stopped), (int) (2 * gone), 2);
    }

    private String at(long step) {
        return new Verdict(experiment.teams(), race, 0.01, step).text();
    }

    @Test
    void before_the_first_step_it_asks_and_before_anyone_is_there_it_says_who_leads() {
        for (int team = 0; team < 3; team++) take(team, 0, 2, 0);
        assertThat(at(0))
                .isEqualTo(
                        "Nobody has moved yet. Run it and see who comes within 0.01 of the lowest known loss first.");
        take(0, 1, 1, 0);
        take(1, 1, 0.5, 0);
        take(2, 1, 0.5, 0);
        assertThat(at(1))
                .isEqualTo("Nobody is within 0.01 of the lowest known loss yet. B and C are level: their medians are"
                        + " lowest, 0.25.");
        take(2, 2, 0.3, 0);
        assertThat(at(2))
                .isEqualTo("Nobody is within 0.01 of the lowest known loss yet. C leads: its median is lowest, 0.09.");
    }

    @Test
    void who_was_there_first_wins_though_another_is_lower_now() {
        take(0, 1, 1, 0);
        take(0, 2, 0.09, 0);
        take(1, 2, 1, 0);
        take(1, 3, 0.001, 0);
        assertThat(at(3)).isEqualTo("A wins: its median is within 0.01 of the lowest known loss first, after 2 steps.");
        assertThat(at(1)).startsWith("Nobody is within");
    }

    @Test
    void a_tie_is_one_and_one_that_nobody_saw_is_none() {
        for (int team = 0; team < 2; team++) {
            take(team, 1, 1, 0);
            take(team, 2, 0, 0);
        }
        assertThat(at(2)).isEqualTo("Both A and B are within 0.01 of the lowest known loss after 2 steps: a tie.");
        Race seldom = new Race(experiment, 0);
        for (int team = 0; team < 2; team++) {
            seldom.take(team, new Snapshot(1, new double[] {1, 0, 1, 0}, new int[2]), 0, 2);
            seldom.take(team, new Snapshot(9, new double[4], new int[2]), 0, 2);
        }
        assertThat(new Verdict(experiment.teams(), seldom, 0.01, 9).text())
                .isEqualTo(
                        "Both A and B are within 0.01 of the lowest known loss after at most 9 steps; go back and run"
                                + " slowly to see who is first.");
    }

    @Test
    void who_diverged_is_named_and_cannot_lead() {
        take(0, 5, 1, 0);
        take(1, 5, 2, 0.5);
        take(2, 5, 3, 1);
        assertThat(at(5))
                .isEqualTo("Nobody is within 0.01 of the lowest known loss yet. A leads: its median is lowest, 1."
                        + " C has diverged. Of B 50 % have diverged.");
        for (int team = 0; team < 3; team++) take(team, 6, 3, 1);
        assertThat(at(6)).isEqualTo("All teams have diverged: nobody wins.");
    }
}
