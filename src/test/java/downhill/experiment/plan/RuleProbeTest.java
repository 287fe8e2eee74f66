package downhill.experiment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleProbeTest {
    private static RuleProbe probe(String optimizer) {
        return new RuleProbe(Team.of(Samples.optimizer(optimizer), 1));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "gd, [], []",
                "momentum, [velocity], [VECTOR]",
                "adagrad, [acc], [SQUARE]",
                "adam, \"[m, v]\", \"[VECTOR, SQUARE]\"",
                "adamax, \"[m, u]\", \"[VECTOR, SIZE]\"",
                "adadelta, \"[u, v]\", \"[NUMBER, SQUARE]\"",
                "amsgrad, \"[m, v, v_max]\", \"[VECTOR, SQUARE, SQUARE]\"",
                "lion, [m], [VECTOR]",
                "nadam, \"[mu_product, m, v]\", \"[NUMBER, VECTOR, SQUARE]\"",
            })
    void tellsWhatTheStatesOfARuleAre(String optimizer, String names, String kinds) {
        RuleProbe probe = probe(optimizer);
        assertThat(probe.states().stream().sorted().toList().toString()).isEqualTo(sorted(names));
        for (int i = 0; i < probe.states().size(); i++)
            assertThat(kinds(names, kinds))
                    .contains(probe.states().get(i) + "=" + probe.kinds().get(i));
    }

    private static String sorted(String list) {
        return java.util.Arrays.stream(parts(list)).sorted().toList().toString();
    }

    private static java.util.List<String> kinds(String names, String kinds) {
        String[] name = parts(names);
        String[] kind = parts(kinds);
        return java.util.stream.IntStream.range(0, name.length)
                .mapToObj(i -> name[i] + "=" + kind[i])
                .toList();
    }

    private static String[] parts(String list) {
        String inner = list.substring(1, list.length() - 1);
        return inner.isEmpty() ? new String[0] : inner.split(", ");
    }

    @Test
    void foreseesTheNextStep() {
        assertThat(probe("gd").step(5, 2, 0, new double[0], 1)).isCloseTo(-0.02, within(1e-15));
        assertThat(probe("momentum").step(5, 2, 0, new double[] {10}, 7)).isCloseTo(-0.01 * (9 + 2), within(1e-15));
        assertThat(probe("adam").step(1, 3, 0, new double[] {0, 0}, 1)).isCloseTo(-0.01, within(1e-9));
    }

    @Test
    void agreesWithTheEngine() {
        Team team = Team.of(Samples.optimizer("adam"), 1).with("rate", 0.1);
        Experiment experiment = Samples.ball(Samples.surface("himmelblau"), team, 1, -2);
        try (Engine engine = new downhill.cpu.CpuEngine()) {
            engine.load(experiment);
            Probe.Reading reading = new Probe(experiment).at(1, -2);
            RuleProbe probe = new RuleProbe(team);
            engine.advance(1);
            assertThat(engine.ball(0).x())
                    .isCloseTo(1 + probe.step(1, reading.slopeX(), 0, new double[2], 1), within(1e-12));
            assertThat(engine.ball(0).y())
                    .isCloseTo(-2 + probe.step(-2, reading.slopeY(), 0, new double[2], 1), within(1e-12));
        }
    }
}
