package downhill.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Team;
import downhill.experiment.plan.CurvatureProbe;
import downhill.experiment.study.Arithmetic;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArithmeticTest {
    private static Arithmetic of(Experiment experiment, double[] ball, long t) {
        return Arithmetic.of(experiment, 0, new CurvatureProbe(experiment.surface()), ball, t);
    }

    private static Arithmetic ofRule(String rule, Map<String, Double> values, double... ball) {
        Team team = Team.of(Optimizers.typed(rule, values), 1);
        return of(Samples.ball(Samples.typed("0.26*x^2 - y"), team, 1, 1), ball, 3);
    }

    private static List<String> texts(List<Arithmetic.Line> lines) {
        return lines.stream().map(Arithmetic.Line::text).toList();
    }

    @Test
    void everyStatementIsWrittenWithItsNumbers() {
        Arithmetic step = ofRule(
                "v = beta*v + (1 - beta)*g; w = w - rate*v", Map.of("beta", 0.9, "rate", 0.5), 1, 1, -0.31, 0.25);

        assertThat(texts(step.x()))
                .containsExactly("v = 0.9·(−0.31) + 0.1·0.52 = −0.227", "w = 1 − 0.5·(−0.227) = 1.113");
        assertThat(texts(step.y())).containsExactly("v = 0.9·0.25 + 0.1·(−1) = 0.125", "w = 1 − 0.5·0.125 = 0.9375");
        assertThat(step.x().get(0).value()).isCloseTo(-0.227, within(1e-12));
        assertThat(step.moves()).extracting(Arithmetic.Move::name).containsExactly("v", "g");
        assertThat(step.moves().get(0).dx()).isCloseTo(0.5 * 0.9 * 0.31, within(1e-12));
        assertThat(step.moves().get(1).dy()).isCloseTo(0.5 * 0.1, within(1e-12));
    }

    /** Four digits would write w = 1 − 0.001·0.0052 = 1. */
    @Test
    void aStepThatIsSmallBesideTheWeightShows() {
        Arithmetic step = ofRule("w = w - rate*g", Map.of("rate", 1e-5), 1, 1);

        assertThat(texts(step.x())).containsExactly("w = 1 − 10⁻⁵·0.52 = 0.9999948");
        assertThat(texts(step.y())).containsExactly("w = 1 − 10⁻⁵·(−1) = 1.00001");
        Arithmetic none = ofRule("w = w - rate*g", Map.of("rate", 1e-30), 1 / 3.0, 1);
        assertThat(texts(none.x())).containsExactly("w = 0.333333333 − 10⁻³⁰·0.1733 = 0.333333333");
    }

    @Test
    void powersRootsQuotientsAndFunctionsAreWrittenAsPeopleDo() {
        Arithmetic step = ofRule(
                "a = g; s = s + g^2; w = w - (w + g)/(sqrt(s) + 1e-8) - max(g, 0)*-a + t^(w/2)", Map.of(), -4, 1, 2, 3);

        assertThat(texts(step.x()))
                .containsExactly(
                        "a = −2.08",
                        "s = 2 + (−2.08)² = 6.326",
                        "w = −4 − (−4 + (−2.08))/(√6.326 + 10⁻⁸) − max(−2.08, 0)·(−(−2.08)) + 3^(−4/2) = −1.472");
    }

    @Test
    void decayIsAPullOfTheWeight() {
        Team team = Team.of(Samples.optimizer("adamw"), 1).with("rate", 0.1);
        Arithmetic step = of(Samples.ball(Samples.surface("bowl"), team, 2, 1), new double[] {2, 1, 0, 0, 0, 0}, 1);

        assertThat(step.moves()).extracting(Arithmetic.Move::name).containsExactly("w", "g");
        assertThat(step.moves().get(0).dx()).isCloseTo(-0.1 * 0.01 * 2, within(1e-12));
    }

    static List<Optimizer> optimizers() {
        return Optimizers.catalogue(Optional.empty()).all();
    }

    /** The engine's next step, with noise and a schedule, is what the lines and the moves say. */
    @ParameterizedTest
    @MethodSource("optimizers")
    void linesAndMovesGiveTheEnginesStep(Optimizer optimizer) {
        String name = optimizer.parameters().get(0).name();
        Team team = Team.of(optimizer, 3).with(Team.NOISE, 0.5).following(name, name + "/(1 + t/9)");
        Experiment experiment = Samples.ball(Samples.surface("himmelblau"), team, 0.5, -1);
        try (Engine engine = new CpuEngine()) {
            engine.load(experiment);
            engine.advance(6);
            double[] before = engine.ballState(0);
            Arithmetic step = of(experiment, before, 7);
            engine.advance(1);
            double[] after = engine.ballState(0);
            double[] sum = new double[2];
            for (Arithmetic.Move move : step.moves()) {
                sum[0] += move.dx();
                sum[1] += move.dy();
            }
            assertThat(sum[0]).isCloseTo(after[0] - before[0], within(1e-12));
            assertThat(sum[1]).isCloseTo(after[1] - before[1], within(1e-12));
            int state = 1;
            for (String stated : optimizer.rule().state().keySet()) {
                assertThat(last(step.y(), stated)).isCloseTo(after[2 * state++ + 1], within(1e-9));
            }
            assertThat(last(step.x(), "w")).isCloseTo(after[0], within(1e-12));
        }
    }

    private static double last(List<Arithmetic.Line> lines, String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .reduce((a, b) -> b)
                .orElseThrow()
                .value();
    }
}
