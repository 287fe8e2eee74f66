package downhill.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.circuit.Schematics;
import downhill.circuit.State;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CircuitLabTest {
    private final CircuitLab lab =
            CircuitLab.of(Schematics.typed("q = x + y; f = q*z", Map.of("x", -2.0, "y", 5.0, "z", -4.0)));

    private static CircuitLab rest(CircuitLab lab) {
        CircuitLab now = lab;
        for (int i = 0; i < 600; i++) {
            now = now.after(0.05);
        }
        return now;
    }

    @Test
    void the_forward_pass_stops_before_the_backward_pass() {
        CircuitLab after = rest(lab.forwardPass());
        assertThat(after.trace().isForwardDone()).isTrue();
        assertThat(after.trace().isBackwardBegun()).isFalse();
        assertThat(after.isRunning()).isFalse();
        assertThat(after.shown().result()).hasValue(-12);
    }

    @Test
    void the_backward_pass_brings_the_values_first_where_they_are_missing() {
        CircuitLab after = rest(lab.backwardPass());
        assertThat(after.trace().isDone()).isTrue();
        assertThat(after.shown().gradients())
                .containsOnly(Map.entry("x", -4.0), Map.entry("y", -4.0), Map.entry("z", 3.0));
    }

    @Test
    void a_number_on_its_way_has_not_arrived() {
        CircuitLab step = lab.step();
        var q = step.trace().circuit().gate("q").orElseThrow();
        assertThat(step.shown().value(q)).isEmpty();
        assertThat(step.shown().forward(q)).isEqualTo(State.NOT_RUN);
        assertThat(rest(step).shown().value(q)).hasValue(3);
        assertThat(rest(step).trace().position()).isEqualTo(1);
    }

    @Test
    void back_takes_exactly_one_gate() {
        CircuitLab two = rest(rest(lab.step()).step());
        assertThat(two.back().trace().position()).isEqualTo(1);
        assertThat(two.back().back().back().trace().position()).isZero();
    }

    @Test
    void run_pauses_and_goes_on() {
        CircuitLab some = lab.run().after(0.9).after(0.1);
        CircuitLab paused = some.run();
        assertThat(paused.isRunning()).isFalse();
        int stood = rest(paused).trace().position();
        assertThat(stood).isEqualTo(some.trace().position());
        assertThat(rest(paused.run()).trace().isDone()).isTrue();
    }

    @Test
    void it_waits_until_every_gradient_of_a_gate_is_answered() {
        CircuitLab asks = rest(lab.asking(true).backwardPass());
        assertThat(asks.trace().current().orElseThrow().name()).isEqualTo("f");
        assertThat(asks.isAsking(0)).isTrue();
        assertThat(asks.shown().gradients()).isEmpty();
        CircuitLab one = rest(asks.answered(0));
        assertThat(one.isAsking()).isTrue();
        CircuitLab both = rest(one.answered(1));
        assertThat(both.trace().current().orElseThrow().name()).isEqualTo("q");
        assertThat(both.shown().gradient(both.trace().circuit().gate("q").orElseThrow()))
                .hasValue(-4);
        assertThat(both.isAsking(0)).isTrue();
    }

    @Test
    void an_input_changes_numbers_and_not_the_stage() {
        CircuitLab half = rest(lab.forwardPass()).with("x", 7);
        assertThat(half.trace().result()).hasValue(-48);
        assertThat(half.trace().isBackwardBegun()).isFalse();
    }

    @Test
    void a_hundred_times_the_speed_is_through_in_a_moment() {
        CircuitLab fast =
                lab.withSpeed(100 * CircuitLab.PLAIN_SPEED).run().after(0.05).after(0.05);
        assertThat(fast.trace().isDone()).isTrue();
    }
}
