package downhill.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.dataset.Batch;
import downhill.dataset.Table;
import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Snapshot;
import downhill.experiment.Team;
import downhill.experiment.Timeline;
import downhill.experiment.plan.Probe;
import downhill.loss.DataSplit;
import downhill.loss.Surface;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaceTest {
    private static final double[] NONE = {};

    private final Surface booth = Samples.surface("booth");
    private final Team team = Team.of(Samples.optimizer("gd"), 3);
    private final Race race = new Race(Experiment.of(booth, team), 100);

    /** At distances 1, 2 and 3 along x from the minimum (1, 3), where the loss is 5·d². */
    private static Snapshot particles(long step, int... stopped) {
        double[] positions = {2, 3, 3, 3, 4, 3};
        return new Snapshot(step, positions, stopped.length == 0 ? new int[3] : stopped);
    }

    @Test
    void a_standing_has_the_losses_and_the_distance_of_the_middle_particle() {
        race.take(0, particles(4), 0, 3);
        Standing standing = race.standing(0).orElseThrow();
        assertThat(standing.losses()).containsExactly(5, 20, 45);
        assertThat(standing.ball()).isEqualTo(5);
        assertThat(standing.lossSpread().median()).isEqualTo(20);
        assertThat(standing.distance()).isCloseTo(2, within(1e-15));
        assertThat(standing.diverged()).isZero();
    }

    @Test
    void who_left_the_numbers_is_counted_and_is_nowhere_near() {
        race.take(0, particles(4, 2, 0, 3), 2, 3);
        Standing standing = race.standing(0).orElseThrow();
        assertThat(standing.ball()).isNaN();
        assertThat(standing.diverged()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(standing.distance()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void the_published_minimum_is_the_lowest_and_else_what_was_seen() {
        assertThat(race.lowest()).isZero();
        assertThat(new Race(Experiment.of(Samples.typed("x^2 + y^2 + 3"), team), 3.25).lowest())
                .isEqualTo(3.25);
    }

    @Test
    void without_a_known_minimum_there_is_no_distance() {
        Race typed = new Race(Experiment.of(Samples.typed("x^2 + y^2"), team), 0);
        typed.take(0, particles(1), 0, 3);
        assertThat(typed.standing(0).orElseThrow().distance()).isNaN();
    }

    @Test
    void the_balls_loss_over_the_rows_held_out_stands_beside_it() {
        Surface line = Samples.surface("linear-regression");
        Race fit = new Race(Experiment.of(line, team), 0);
        fit.take(0, particles(7), 0, 3);
        Table held = line.data().orElseThrow().rows(DataSplit.HELD_OUT);
        double mean = 0;
        for (int i = 0; i < held.rows(); i++) {
            mean += Math.pow(2 * held.column("x")[i] + 3 - held.column("y")[i], 2) / held.rows();
        }
        assertThat(fit.standing(0).orElseThrow().heldOut()).isCloseTo(mean, within(1e-9));
        race.take(0, particles(7), 0, 3);
        assertThat(race.standing(0).orElseThrow().heldOut()).as("without rows").isNaN();
    }

    @Test
    void minima_hold_for_the_documents_own_parameters_only() {
        Surface ravine = Samples.surface("ravine");
        Experiment own = Experiment.of(ravine, team);
        String parameter = ravine.parameters().get(0).name();
        Experiment other = own.withValue(parameter, own.values().get(parameter) * 1.5);
        assertThat(new Race(own, 7).lowest()).isZero();
        assertThat(new Race(other, 7).lowest()).isEqualTo(7);
    }

    private static Snapshot near(long step) {
        return new Snapshot(step, new double[] {1, 3, 1, 3, 1, 3}, new int[3]);
    }

    @Test
    void other_parameters_go_on_from_the_step_and_forget_what_came_after() {
        race.take(0, particles(10), 0, 3);
        race.take(0, near(20), 0, 3);
        race.judge(0, 14, 9, 3);
        race.judge(0, 15, 9, 3);
        race.judge(0, 16, 1, 3);
        assertThat(race.reached(0, 1, 20)).contains(new Race.Reached(16, true));
        Experiment other = Experiment.of(booth, team.with("rate", 0.5));
        Race changed = race.changed(
                other,
                100,
                15,
                List.of(new Timeline.Change(0, Experiment.of(booth, team)), new Timeline.Change(15, other)));
        assertThat(changed.curve(0).count()).isEqualTo(1);
        assertThat(changed.reached(0, 1, 20)).isEmpty();
        assertThat(changed.judged()).isEqualTo(15);
    }

    @Test
    void a_histogram_has_the_shares_of_all_values_in_equal_bins_of_powers() {
        Histogram histogram = Histogram.of(new double[] {1.5, 11, 1e9, Double.NaN, 1}, 1, -1, 3, 4);
        assertThat(histogram.shares()).containsExactly(new double[] {0.4, 0, 0.2, 0.2}, within(1e-15));
        assertThat(histogram.middle(0)).isEqualTo(-0.5);
        assertThat(Histogram.of(NONE, 0, 0, 1, 2).shares()).containsExactly(0, 0);
    }

    /** 150 rows: ten steps over all, then ten of one row; a change at step 5 forgets what came after it. */
    @Test
    void steps_cost_the_rows_that_they_see() {
        Experiment all = Experiment.of(Samples.surface("linear-regression"), team);
        Experiment one = all.withTeam(0, team.withBatch(Batch.replaced(1)));
        Race counted = new Race(all, 0)
                .changed(one, 0, 10, List.of(new Timeline.Change(0, all), new Timeline.Change(10, one)));

        assertThat(counted.effort(0).evaluations(4)).isEqualTo(600);
        assertThat(counted.effort(0).evaluations(20)).isEqualTo(1510);
        assertThat(counted.effort(0).epochs(10)).isEqualTo(10);
        assertThat(counted.changed(one, 0, 5, List.of(new Timeline.Change(0, all), new Timeline.Change(5, one)))
                        .effort(0)
                        .evaluations(20))
                .isEqualTo(765);
        assertThat(race.effort(0).evaluations(7)).isEqualTo(7);
    }

    @Test
    void losses_over_data_are_means_over_as_many_rows_as_there_is_time_for() {
        Experiment small = Experiment.of(Samples.surface("linear-regression"), team);
        Race exact = new Race(small, 0);
        exact.take(0, particles(1), 0, 3);

        assertThat(exact.rows()).isEqualTo(150);
        assertThat(exact.standing(0).orElseThrow().ball()).isCloseTo(new Probe(small).loss(2, 3), within(1e-12));
        assertThat(new Race(small.withTeam(0, team.withParticles(10_000)), 0).rows())
                .isEqualTo(128);
    }
}
