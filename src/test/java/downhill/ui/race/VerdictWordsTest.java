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
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictWordsTest {
    private static final Team TEAM = Team.of(Optimizers.typed("w = w - 0.1*g", Map.of()), 2);

    private final Experiment experiment = Experiment.of(Surfaces.typed("x^2 + y^2", Map.of()), TEAM)
            .withTeams(List.of(TEAM.withName("A"), TEAM.withName("B"), TEAM.withName("C")));
    private final Race race = new Race(experiment, 0);

    private void run(int team, double... x) {
        for (int step = 0; step < x.length; step++) race.judge(team, step, x[step], 0);
    }

    private void gone(int team, long step, double share) {
        race.take(team, new Snapshot(step, new double[4], new int[2]), (int) (2 * share), 2);
    }

    private String at(long step) {
        return VerdictWords.of(experiment.teams(), race, 0.01, step).text();
    }

    @Test
    void before_the_first_step_it_asks_and_before_anyone_is_there_it_says_who_leads() {
        run(0, 2, 1, 0.9);
        run(1, 2, 0.5, 0.5);
        run(2, 2, 0.5, 0.3);
        assertThat(at(0))
                .isEqualTo(
                        "Nobody has moved yet. Run it and see who comes within 0.01 of the lowest known loss first.");
        assertThat(at(1))
                .isEqualTo("Nobody is within 0.01 of the lowest known loss yet. B and C are level: their balls are"
                        + " lowest, at 0.25.");
        assertThat(at(2))
                .isEqualTo("Nobody is within 0.01 of the lowest known loss yet. C leads: its ball is lowest, at 0.09.");
    }

    @Test
    void who_was_there_first_and_stayed_wins_though_another_is_lower_now() {
        run(0, 2, 1, 0.09, 0.09);
        run(1, 2, 0.05, 1, 0.001);
        run(2, 2, 2, 2, 2);
        assertThat(at(3))
                .isEqualTo("A wins: its ball came within 0.01 of the lowest known loss first, after 2 steps, and"
                        + " stayed there.");
        assertThat(at(1)).startsWith("Nobody is within");
    }

    @Test
    void a_tie_is_one_and_one_that_nobody_saw_is_none() {
        run(0, 1, 1, 0);
        run(1, 1, 1, 0);
        run(2, 1, 1, 1);
        assertThat(at(2))
                .isEqualTo("Both A and B came within 0.01 of the lowest known loss after 2 steps, and stayed there: a"
                        + " tie.");
        for (int team = 0; team < 3; team++) race.judge(team, 9, 0, 0);
        assertThat(at(9))
                .isEqualTo("All of A, B and C came within 0.01 of the lowest known loss after at most 9 steps, and"
                        + " stayed there.");
    }

    @Test
    void who_wins_by_what_steps_cost_is_named_where_it_is_another() {
        Team newton = Team.of(Optimizers.catalogue(Optional.empty()).get("newton"), 1);
        List<Team> teams = List.of(TEAM.withName("A"), newton.withName("N"));
        Race two = new Race(experiment.withTeams(teams), 0);
        for (int step = 0; step < 4; step++) {
            two.judge(0, step, step < 2 ? 1 : 0, 0);
            two.judge(1, step, step < 1 ? 1 : 0, 0);
        }
        assertThat(VerdictWords.of(teams, two, 0.01, 3).text())
                .isEqualTo("N wins: its ball came within 0.01 of the lowest known loss first, after 1 step, and stayed"
                        + " there. Counted in gradients, A wins: 2 against 3 of N.");
    }

    @Test
    void who_falls_without_end_is_named_and_does_not_win() {
        run(0, 1, 0.5, 0.4);
        run(1, 1, 0, 0);
        run(2, 1, 1, 1);
        Race high = new Race(experiment, 0.2);
        for (int step = 0; step < 3; step++) {
            high.judge(0, step, 1 - 0.1 * step, 0);
            high.judge(1, step, 0, 0);
            high.judge(2, step, 1, 0);
        }
        assertThat(VerdictWords.of(experiment.teams(), high, 0.01, 2).text())
                .isEqualTo("Nobody is within 0.01 of the lowest known loss yet. A leads: its ball is lowest, at 0.64."
                        + " B fell past the lowest known loss, to 0: that is no arrival.");
    }

    @Test
    void who_diverged_is_named_and_cannot_lead() {
        run(0, 1, 1);
        run(1, 2, 2);
        run(2, 3, Double.NaN);
        gone(1, 1, 0.5);
        gone(2, 1, 1);
        assertThat(at(1))
                .isEqualTo("Nobody is within 0.01 of the lowest known loss yet. A leads: its ball is lowest, at 1."
                        + " C has diverged. Of B 50 % have diverged.");
        for (int team = 0; team < 3; team++) {
            run(team, 1, Double.NaN);
            gone(team, 1, 1);
        }
        assertThat(at(1)).isEqualTo("All teams have diverged: nobody wins.");
    }

    @Test
    void one_team_alone_is_there_or_not() {
        List<Team> one = List.of(TEAM);
        Race alone = new Race(experiment.withTeams(one), 0);
        alone.judge(0, 0, 2, 0);
        alone.judge(0, 1, 1, 0);
        assertThat(VerdictWords.of(one, alone, 0.01, 1).text())
                .isEqualTo("The ball is not within 0.01 of the lowest known loss yet: 1.");
        alone.judge(0, 2, 0, 0);
        assertThat(VerdictWords.of(one, alone, 0.01, 2).text())
                .isEqualTo("The ball came within 0.01 of the lowest known loss after 2 steps, and stayed there.");
    }
}
