package downhill.circuit;

import static downhill.circuit.Circuits.gate;
import static downhill.circuit.Circuits.gradient;
import static downhill.circuit.Circuits.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TraceTest {
    @Test
    void theCoursesFirstCircuit() {
        Trace done = Circuits.course().backward();

        assertThat(value(done, "q")).isEqualTo(3);
        assertThat(value(done, "f")).isEqualTo(-12);
        assertThat(gradient(done, "f")).isEqualTo(1);
        assertThat(gradient(done, "q")).isEqualTo(-4);
        assertThat(done.gradients()).isEqualTo(Map.of("x", -4.0, "y", -4.0, "z", 3.0));
    }

    @Test
    void theCoursesShowcase() {
        Trace done = Circuits.trace("(x + y)*z + max(x, w)", Map.of("x", 2.0, "y", 1.0, "z", -3.0, "w", 4.0))
                .backward();

        assertThat(value(done, "f")).isEqualTo(-5);
        assertThat(done.gradients()).isEqualTo(Map.of("x", -3.0, "y", -3.0, "z", 3.0, "w", 1.0));
    }

    /** CS231n's notes on backpropagation, the sigmoid example. */
    @Test
    void cs231nsNeuron() {
        Trace done = Circuits.trace(
                        "dot = w0*x0 + w1*x1 + w2; sigmoid(dot)",
                        Map.of("w0", 2.0, "w1", -3.0, "w2", -3.0, "x0", -1.0, "x1", -2.0))
                .backward();

        assertThat(value(done, "f")).isCloseTo(0.731059, within(5e-7));
        assertThat(gradient(done, "dot")).isCloseTo(0.196612, within(5e-7));
        assertThat(gradient(done, "x0")).isCloseTo(0.393224, within(5e-7));
        assertThat(gradient(done, "x1")).isCloseTo(-0.589836, within(5e-7));
        assertThat(gradient(done, "w0")).isCloseTo(-0.196612, within(5e-7));
        assertThat(gradient(done, "w1")).isCloseTo(-0.393224, within(5e-7));
        assertThat(gradient(done, "w2")).isCloseTo(0.196612, within(5e-7));
    }

    @Test
    void nothingIsShownBeforeItIsComputed() {
        Trace start = Circuits.course();

        assertThat(start.position()).isZero();
        assertThat(start.current()).isEmpty();
        assertThat(value(start, "x")).isEqualTo(-2);
        assertThat(start.value(gate(start, "q"))).isEmpty();
        assertThat(start.local(gate(start, "q"), 0)).isEmpty();
        assertThat(start.forward(gate(start, "q"))).isEqualTo(State.NOT_RUN);
        for (Gate gate : start.circuit().gates()) {
            assertThat(start.backward(gate)).isEqualTo(State.NOT_RUN);
            assertThat(start.gradient(gate)).isEmpty();
        }
        assertThat(start.gradients()).isEmpty();
    }

    @Test
    void stepsForwardGateByGate() {
        Trace first = Circuits.course().next();
        assertThat(first.current()).contains(gate(first, "q"));
        assertThat(first.forward(gate(first, "q"))).isEqualTo(State.RUNNING);
        assertThat(value(first, "q")).isEqualTo(3);
        assertThat(first.value(gate(first, "f"))).isEmpty();

        Trace second = first.next();
        assertThat(second.current()).contains(gate(second, "f"));
        assertThat(second.forward(gate(second, "q"))).isEqualTo(State.DONE);
        assertThat(second.forward(gate(second, "f"))).isEqualTo(State.RUNNING);
        assertThat(second.isForwardDone()).isFalse();

        Trace rest = second.next();
        assertThat(rest.isForwardDone()).isTrue();
        assertThat(rest.isBackwardBegun()).isFalse();
        assertThat(rest.current()).isEmpty();
        assertThat(rest.forward(gate(rest, "f"))).isEqualTo(State.DONE);
        assertThat(rest.gradient(gate(rest, "f"))).isEmpty();
        assertThat(rest.position()).isEqualTo(rest.forward().position());
    }

    @Test
    void stepsBackwardGateByGate() {
        Trace first = Circuits.course().forward().next();
        Gate f = gate(first, "f");
        Gate q = gate(first, "q");
        assertThat(first.current()).contains(f);
        assertThat(first.backward(f)).isEqualTo(State.RUNNING);
        assertThat(first.gradient(f)).hasValue(1);
        assertThat(first.downstream(f, 0)).hasValue(-4);
        assertThat(first.downstream(f, 1)).hasValue(3);
        assertThat(first.gradient(q)).hasValue(-4);
        assertThat(first.backward(gate(first, "z"))).isEqualTo(State.DONE);
        assertThat(first.backward(q)).isEqualTo(State.RUNNING);
        assertThat(first.downstream(q, 0)).isEmpty();
        assertThat(first.gradients()).containsOnlyKeys("z");

        Trace second = first.next();
        assertThat(second.current()).contains(q);
        assertThat(second.backward(f)).isEqualTo(State.DONE);
        assertThat(gradient(second, "x")).isEqualTo(-4);
        assertThat(second.isDone()).isFalse();

        Trace done = second.next();
        assertThat(done.isDone()).isTrue();
        assertThat(done.current()).isEmpty();
        assertThat(done.circuit().gates())
                .allMatch(gate -> done.forward(gate) == State.DONE && done.backward(gate) == State.DONE);
        assertThat(done.next().position()).isEqualTo(done.end()).isEqualTo(6);
    }

    @Test
    void stepsBackAgainAndStartsOver() {
        Trace done = Circuits.course().backward();

        assertThat(done.previous().previous().previous().position())
                .isEqualTo(done.forward().position());
        assertThat(done.previous().current()).contains(gate(done, "q"));
        assertThat(done.reset().previous().position()).isZero();
        assertThat(done.reset().value(gate(done, "q"))).isEmpty();
    }

    @Test
    void aValueUsedTwiceSumsWhatComesBack() {
        Trace done = Circuits.trace("(x + y)*z + max(x, w)", Map.of("x", 2.0, "y", 1.0, "z", -3.0, "w", 1.0))
                .backward();
        Gate x = gate(done, "x");
        assertThat(done.contributions(x).stream().map(Contribution::gradient)).containsExactly(1.0, -3.0);
        assertThat(done.gradient(x)).hasValue(-2);

        Trace half = done.at(done.forward().position() + 2);
        assertThat(half.contributions(x)).hasSize(1);
        assertThat(half.gradient(x)).hasValue(1);
        assertThat(half.isGradientWhole(x)).isFalse();
        assertThat(half.backward(x)).isEqualTo(State.RUNNING);
        assertThat(half.gradients()).containsOnlyKeys("w");
    }

    @Test
    void aTieInMaxGivesEachSideOneHalf() {
        Trace max = Circuits.trace("max(x, y)*4", Map.of("x", 3.0, "y", 3.0)).backward();
        Trace min = Circuits.trace("min(x, y)*4", Map.of("x", 3.0, "y", 3.0)).backward();

        assertThat(max.gradients()).isEqualTo(Map.of("x", 2.0, "y", 2.0));
        assertThat(min.gradients()).isEqualTo(Map.of("x", 2.0, "y", 2.0));
    }

    /** At x = −3 the derivative of x² by its exponent is no number: nobody asks for it. */
    @Test
    void aNumberTakesNoGradient() {
        Trace done = Circuits.trace("x^2", Map.of("x", -3.0)).backward();
        Gate two = done.circuit().gate(1);

        assertThat(done.gradient(two)).isEmpty();
        assertThat(done.backward(two)).isEqualTo(State.NOT_RUN);
        assertThat(done.downstream(done.circuit().outputs().get(0), 1)).isEmpty();
        assertThat(done.gradients()).isEqualTo(Map.of("x", -6.0));
    }

    @Test
    void aChangedInputKeepsTheStage() {
        Trace forward = Circuits.course().forward().with("z", 2);

        assertThat(forward.position()).isEqualTo(3);
        assertThat(value(forward, "f")).isEqualTo(6);
        assertThat(forward.gradient(gate(forward, "f"))).isEmpty();
        assertThat(value(Circuits.course().with(Map.of("x", 0.0, "y", 1.0)).forward(), "q"))
                .isEqualTo(1);
    }

    @Test
    void anInputAloneHasTheGradientOne() {
        Trace alone = Circuits.trace("x", Map.of("x", 7.0));

        assertThat(alone.end()).isEqualTo(2);
        assertThat(alone.forward().gradients()).isEmpty();
        assertThat(alone.backward().gradients()).isEqualTo(Map.of("x", 1.0));
    }

    @Test
    void aNumberAloneHasNoGradientAtAll() {
        Trace alone = Circuits.trace("2*3", Map.of()).backward();

        assertThat(alone.result()).hasValue(6);
        assertThat(alone.gradient(alone.circuit().outputs().get(0))).isEmpty();
    }

    @Test
    void withoutValuesItKnowsNothing() {
        Trace unset = Trace.unset(Circuits.of("(x + 2)*y")).backward();

        assertThat(unset.position()).isZero();
        assertThat(unset.gradients()).isEmpty();
        for (Gate gate : unset.circuit().gates()) {
            assertThat(unset.value(gate).isPresent()).isEqualTo(gate.isNumber());
        }
    }

    @Test
    void anInputWithoutAValueIsNamed() {
        Circuit circuit = Circuits.of("x + y");

        assertThatThrownBy(() -> Trace.of(circuit, Map.of("x", 1.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`y` has no value");
    }

    @Test
    void noPositionShowsAValueTwiceOrLosesOne() {
        Trace trace = Circuits.trace("a = x*y; sigmoid(a) + a*max(x, 2) - exp(y)/x", Map.of("x", 1.5, "y", -0.5));
        int known = -1;
        for (int position = 0; position <= trace.end(); position++) {
            int now = known(trace.at(position));
            assertThat(now).as("position %d", position).isGreaterThanOrEqualTo(known);
            known = now;
        }
        long gates = trace.circuit().gates().size();
        long taking = trace.circuit().gates().stream()
                .filter(gate -> !gate.isNumber())
                .count();
        assertThat(known).isEqualTo((int) (gates + taking));
    }

    private static int known(Trace trace) {
        List<Gate> gates = trace.circuit().gates();
        long values =
                gates.stream().filter(gate -> trace.value(gate).isPresent()).count();
        long gradients = gates.stream().filter(trace::isGradientWhole).count();
        return (int) (values + gradients);
    }
}
