package downhill.lesson.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.lesson.AnswerStep;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParachuteSearchTest {
    private static final Surface BOWL = Surfaces.typed("x^2 + y^2", Map.of());

    private final ParachuteSearch search = new ParachuteSearch(BOWL, 0.1);

    private void tell(String verb, int count) {
        assertThat(search.tell(new AnswerStep.Tell("search", verb, count))).isTrue();
    }

    @Test
    void a_landing_costs_one_evaluation_and_a_step_two_after_the_start() {
        assertThat(search.fact("evaluations")).isZero();
        tell("drop", 10);
        assertThat(search.fact("evaluations")).isEqualTo(10);
        tell("descend", 3);
        assertThat(search.descentEvaluations()).isEqualTo(7);
        assertThat(search.fact("evaluations")).isEqualTo(17);
    }

    @Test
    void parachutes_come_down_all_over_the_domain_and_the_best_is_kept() {
        tell("drop", 400);
        Landings landings = search.parachutes();
        double least = Double.POSITIVE_INFINITY;
        int left = 0;
        for (int i = 0; i < 400; i++) {
            assertThat(BOWL.x().contains(landings.x(i)) && BOWL.y().contains(landings.y(i)))
                    .isTrue();
            double loss = landings.x(i) * landings.x(i) + landings.y(i) * landings.y(i);
            assertThat(landings.loss(i)).isCloseTo(loss, within(1e-12));
            least = Math.min(least, loss);
            assertThat(landings.best(i)).isCloseTo(least, within(1e-12));
            left += landings.x(i) < 0 ? 1 : 0;
        }
        assertThat(left).isBetween(160, 240);
        assertThat(search.fact("parachute")).isEqualTo(landings.loss(landings.bestIndex()));
    }

    @Test
    void the_descent_walks_against_the_gradient() {
        search.begin(3, -4);
        tell("descend", 2);
        assertThat(search.descent().x(2)).isCloseTo(3 * 0.64, within(1e-15));
        assertThat(search.fact("descent")).isCloseTo(25 * 0.4096, within(1e-12));
    }

    @Test
    void it_rests_at_the_bottom() {
        tell("descend", 5000);
        int steps = search.descent().count();
        assertThat(search.resting()).isTrue();
        assertThat(steps).isLessThan(200);
        tell("descend", 10);
        assertThat(search.descent().count()).isEqualTo(steps);
    }

    @Test
    void a_reset_draws_other_places_and_the_same_seed_the_same_ones() {
        tell("drop", 1);
        double first = search.parachutes().x(0);
        ParachuteSearch again = new ParachuteSearch(BOWL, 0.1);
        again.drop();
        assertThat(again.parachutes().x(0)).isEqualTo(first);
        search.reset();
        assertThat(search.parachutes().count()).isZero();
        assertThat(search.fact("parachute")).isNaN();
        search.drop();
        assertThat(search.parachutes().x(0)).isNotEqualTo(first);
    }

    @Test
    void it_knows_no_other_deeds() {
        assertThat(search.tell(new AnswerStep.Tell("search", "run", 1))).isFalse();
        assertThat(search.tell(new AnswerStep.Backward())).isFalse();
        assertThat(search.fact("height")).isNaN();
    }

    @Test
    void on_himmelblau_a_short_descent_beats_many_parachutes() {
        Surface himmelblau = Surfaces.catalogue(Optional.empty()).get("himmelblau");
        ParachuteSearch both = new ParachuteSearch(himmelblau, 0.01);
        both.tell(new AnswerStep.Tell("", "drop", 200));
        both.tell(new AnswerStep.Tell("", "descend", 100));
        assertThat(both.fact("descent")).isLessThan(1e-6);
        assertThat(both.fact("parachute")).isGreaterThan(1e-2);
        assertThat(both.lowest()).isZero();
    }
}
