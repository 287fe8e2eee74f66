package downhill.lesson.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.circuit.Grade;
import downhill.lesson.AnswerStep;
import downhill.lesson.Fact;
import downhill.lesson.FactReader;
import downhill.lesson.Part;
import downhill.lesson.Plot;
import downhill.lesson.read.Parts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivePlotsTest {
    private final LiveParts liveParts = new LiveParts(name -> {
        throw new IllegalArgumentException(name);
    });

    private double fact(String name, Map<String, Double> numbers) {
        return liveParts.fact((Fact.InBlock) FactReader.read(name), numbers);
    }

    private void open(Part.Named part) {
        liveParts.open(List.of(part));
    }

    private void run(int steps, Map<String, Double> numbers) {
        assertThat(liveParts.tell(new AnswerStep.Tell("descent", "run", steps), numbers))
                .isTrue();
    }

    private void openDescent(String formula) {
        open(Parts.plot(Plot.Kind.DESCENT, formula, Map.of("start", Parts.number("w"), "rate", Parts.number("rate"))));
    }

    @Test
    void a_tangent_has_the_loss_the_slope_and_the_difference_at_the_pages_weight() {
        open(Parts.plot(Plot.Kind.TANGENT, "w^3", Map.of("h", Parts.number("h"))));
        Map<String, Double> numbers = Map.of("w", 2.0, "h", 0.5);
        assertThat(fact("tangent.loss", numbers)).isEqualTo(8);
        assertThat(fact("tangent.slope", numbers)).isEqualTo(12);
        assertThat(fact("tangent.difference", numbers)).as("2.5³ − 1.5³").isEqualTo(15.625 - 3.375);
    }

    @Test
    void a_formula_may_name_other_numbers_of_the_page() {
        open(Parts.plot(Plot.Kind.TANGENT, "a*w^2", Map.of()));
        assertThat(fact("tangent.slope", Map.of("w", 1.0, "a", 3.0))).isEqualTo(6);
        assertThat(fact("tangent.slope", Map.of("w", 1.0, "a", 4.0))).isEqualTo(8);
        assertThat(fact("tangent.slope", Map.of("w", 1.0))).isNaN();
    }

    @Test
    void what_is_not_there_is_not_a_number() {
        open(Parts.plot(Plot.Kind.TANGENT, "w^2", Map.of()));
        assertThat(fact("tangent.difference", Map.of("w", 1.0)))
                .as("it has no h")
                .isNaN();
        assertThat(fact("tangent.height", Map.of())).isNaN();
        assertThat(fact("slope.loss", Map.of())).isNaN();
        assertThat(fact(".loss", Map.of())).isNaN();
        assertThat(liveParts.tell(new AnswerStep.Tell("tangent", "run", 1), Map.of()))
                .isFalse();
        assertThat(liveParts.tell(new AnswerStep.Forward(), Map.of())).isFalse();
    }

    @Test
    void on_a_parabola_no_difference_is_truncated() {
        open(Parts.plot(Plot.Kind.DERIVATIVE, "w^2", Map.of("h", Parts.number("h"))));
        assertThat(fact("derivative.error", Map.of("h", 0.5))).isLessThan(1e-14);
        assertThat(fact("derivative.error", Map.of("h", 1e-12))).as("rounding").isGreaterThan(1e-5);
        assertThat(fact("derivative.error", Map.of("h", 1e-17)))
                .as("w + h is w")
                .isEqualTo(1);
    }

    @Test
    void the_error_falls_to_its_least_between_two_walls() {
        open(Parts.plot(Plot.Kind.ERROR, "sin(w)", Map.of("h", Parts.number("h"))));
        assertThat(fact("error.error", Map.of("w", 1.0, "h", 0.1)))
                .as("truncation: h²/6")
                .isCloseTo(0.01 / 6, within(1e-6));
        assertThat(fact("error.error", Map.of("w", 1.0, "h", 1e-5))).isLessThan(5e-11);
        assertThat(fact("error.error", Map.of("w", 1.0, "h", 1e-13)))
                .as("rounding")
                .isGreaterThan(1e-5);
    }

    @Test
    void theory_names_both_walls_and_the_valley_between_them() {
        ErrorPlot plot = new ErrorPlot(Parts.plot(Plot.Kind.ERROR, "sin(w)", Map.of("h", Parts.plain(1e-5)))
                .plot());
        plot.show(Map.of("w", 1.0));
        assertThat(plot.truncationAt(0.1)).isCloseTo(0.01 / 6, within(1e-15));
        assertThat(plot.roundingAt(1e-5)).isCloseTo(0x1p-53 * Math.tan(1) / 1e-5, within(1e-25));
        assertThat(plot.best()).isBetween(5e-6, 1e-5);
        double least = 1;
        for (double error : plot.errors()) least = Math.min(least, error);
        assertThat(least).isLessThan(1e-11);
    }

    @Test
    void without_a_third_derivative_there_is_no_truncation() {
        ErrorPlot plot = new ErrorPlot(Parts.plot(Plot.Kind.ERROR, "w^2", Map.of("h", Parts.plain(1e-5)))
                .plot());
        plot.show(Map.of("w", 1.0));
        assertThat(plot.truncationAt(1)).isZero();
        assertThat(plot.best()).isInfinite();
    }

    @Test
    void at_a_tenth_every_step_leaves_four_fifths() {
        openDescent("w^2");
        Map<String, Double> numbers = Map.of("w", 2.0, "rate", 0.1);
        run(10, numbers);
        assertThat(fact("descent.step", numbers)).isEqualTo(10);
        assertThat(fact("descent.weight", numbers)).isCloseTo(2 * Math.pow(0.8, 10), within(1e-15));
    }

    @Test
    void exactly_at_the_edge_it_goes_to_and_fro_for_ever() {
        openDescent("w^2");
        Map<String, Double> numbers = Map.of("w", 2.0, "rate", 1.0);
        run(1, numbers);
        assertThat(fact("descent.weight", numbers)).isEqualTo(-2);
        run(999, numbers);
        assertThat(fact("descent.weight", numbers)).isEqualTo(2);
        assertThat(fact("descent.diverged", numbers)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1.2, 1", "1.001, 0", "0.99, 0"})
    void beyond_the_edge_it_leaves_the_plot_a_thousandfold(double rate, double diverged) {
        openDescent("w^2");
        Map<String, Double> numbers = Map.of("w", 2.0, "rate", rate);
        assertThat(fact("descent.diverged", numbers)).isZero();
        run(200, numbers);
        assertThat(fact("descent.diverged", numbers)).isEqualTo(diverged);
    }

    @Test
    void it_stops_where_the_numbers_end() {
        openDescent("log(w)");
        Map<String, Double> numbers = Map.of("w", 1.0, "rate", 2.0);
        run(5, numbers);
        assertThat(fact("descent.step", numbers)).isEqualTo(1);
        assertThat(fact("descent.loss", numbers)).isNaN();
        assertThat(fact("descent.diverged", numbers)).isEqualTo(1);
    }

    @Test
    void another_rate_takes_the_same_steps_again_from_the_start() {
        openDescent("w^2");
        run(10, Map.of("w", 2.0, "rate", 0.1));
        assertThat(fact("descent.weight", Map.of("w", 2.0, "rate", 0.3)))
                .isCloseTo(2 * Math.pow(0.4, 10), within(1e-15));
        assertThat(fact("descent.diverged", Map.of("w", 2.0, "rate", 50.0))).isEqualTo(1);
        assertThat(fact("descent.step", Map.of("w", 2.0, "rate", 50.0))).isEqualTo(2);
        assertThat(fact("descent.step", Map.of("w", 2.0, "rate", 0.3)))
                .as("what diverged on the way is not lost")
                .isEqualTo(10);
    }

    @Test
    void the_way_that_a_rate_makes_is_known_before_a_step_is_taken() {
        DescentPlot plot = new DescentPlot(
                Parts.plot(Plot.Kind.DESCENT, "w^2", Map.of("start", Parts.plain(2), "rate", Parts.number("rate")))
                        .plot());
        plot.show(Map.of("rate", 1.0));
        assertThat(plot.descent().step()).isZero();
        assertThat(plot.whole().step()).isEqualTo(DescentPlot.AHEAD);
        assertThat(plot.whole().weight(1)).isEqualTo(-2);
        plot.show(Map.of("rate", 0.5));
        assertThat(plot.whole().weight(1)).isZero();
    }

    @Test
    void another_start_begins_anew_and_another_rate_keeps_the_count() {
        openDescent("w^2");
        run(3, Map.of("w", 2.0, "rate", 0.1));
        assertThat(fact("descent.step", Map.of("w", 2.0, "rate", 0.5))).isEqualTo(3);
        assertThat(fact("descent.step", Map.of("w", 1.0, "rate", 0.5))).isZero();
        run(1, Map.of("w", 1.0, "rate", 0.5));
        assertThat(fact("descent.weight", Map.of("w", 1.0, "rate", 0.5))).isZero();
        liveParts.reset();
        assertThat(fact("descent.weight", Map.of("w", 1.0, "rate", 0.5))).isEqualTo(1);
    }

    @Test
    void a_long_descent_keeps_its_latest_places() {
        DescentPlot plot = new DescentPlot(Parts.plot(Plot.Kind.DESCENT, "w^2", Map.of("rate", Parts.plain(1)))
                .plot());
        plot.tell(new AnswerStep.Tell("", "run", 1000));
        assertThat(plot.descent().step()).isEqualTo(1000);
        assertThat(plot.descent().kept()).isEqualTo(400);
        assertThat(plot.descent().weight(398)).isEqualTo(-plot.descent().weight(399));
    }

    @Test
    void nudging_a_million_weights_costs_two_million_passes() {
        open(Parts.plot(Plot.Kind.COST, "w", Map.of("weights", Parts.number("n"), "milliseconds", Parts.plain(3))));
        Map<String, Double> numbers = Map.of("n", 1e6);
        assertThat(fact("cost.nudging", numbers)).isEqualTo(6000);
        assertThat(fact("cost.backprop", numbers)).isEqualTo(0.006);
    }

    @Test
    void a_cost_without_sense_is_that_of_a_million_weights_at_a_millisecond() {
        Plot.Setting setting = Parts.number("n");
        open(Parts.plot(Plot.Kind.COST, "w", Map.of("weights", setting, "milliseconds", setting)));
        for (double n : new double[] {Double.NaN, -1, 0, 1e300, Double.POSITIVE_INFINITY}) {
            assertThat(fact("cost.nudging", Map.of("n", n))).isEqualTo(2000);
        }
    }

    @Test
    void parts_that_stay_the_same_go_on_as_they_stand() {
        openDescent("w^2");
        Map<String, Double> numbers = Map.of("w", 2.0, "rate", 0.1);
        run(3, numbers);
        openDescent("w^2");
        assertThat(fact("descent.step", numbers)).isEqualTo(3);
        openDescent("w^4");
        assertThat(fact("descent.step", numbers)).isZero();
    }

    private static Part.Check check(Map<String, String> claims) {
        return new Part.Check("bug", "x^2*y + sin(y)", Map.of("x", 1.5, "y", -0.7), claims, 1e-5, 1);
    }

    @Test
    void a_wrong_claim_is_found_and_a_right_one_is_good() {
        open(check(Map.of("x", "2*x*y", "y", "x^2 - cos(y)")));
        assertThat(Grade.of(fact("bug.error", Map.of()))).isEqualTo(Grade.WRONG);
        assertThat(liveParts.tell(new AnswerStep.Claim("bug", "y", "x^2 + cos(y)"), Map.of()))
                .isTrue();
        assertThat(fact("bug.error", Map.of())).isLessThan(1e-9);
        assertThat(liveParts.tell(new AnswerStep.Claim("bug", "z", "1"), Map.of()))
                .isFalse();
        assertThat(liveParts.tell(new AnswerStep.Claim("bug", "y", "x^"), Map.of()))
                .isFalse();
    }

    @Test
    void the_programs_own_gradient_stands_in_for_what_nobody_claims() {
        open(check(Map.of()));
        assertThat(Grade.of(fact("bug.error", Map.of()))).isEqualTo(Grade.GOOD);
    }
}
