package downhill.experiment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Team;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProbeTest {
    private static final Team GD = Team.of(Samples.optimizer("gd"), 1);

    @Test
    void tellsLossAndGradient() {
        Probe probe = new Probe(Experiment.of(Samples.typed("3*x^2 + x*y"), GD));
        Probe.Reading reading = probe.at(2, 5);
        assertThat(reading).isEqualTo(new Probe.Reading(2, 5, 22, 17, 2));
        assertThat(reading.steepness()).isCloseTo(Math.hypot(17, 2), within(1e-12));
        assertThat(probe.loss(1, 1)).isEqualTo(4);
    }

    @Test
    void takesTheSurfacesParametersAsTheyAreSet() {
        Experiment ravine = Experiment.of(Samples.surface("ravine"), GD);
        Map.Entry<String, Double> parameter =
                ravine.values().entrySet().iterator().next();
        Experiment other = ravine.withValue(parameter.getKey(), 2 * parameter.getValue());
        assertThat(new Probe(other).loss(1, 1)).isNotEqualTo(new Probe(ravine).loss(1, 1));
    }
}
