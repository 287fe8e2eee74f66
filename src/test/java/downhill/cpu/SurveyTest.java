package downhill.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.dataset.Datasets;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.GrowingField;
import downhill.experiment.Samples;
import downhill.experiment.Team;
import downhill.loss.Surface;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyTest {
    private final Team team = Team.of(Samples.optimizer("gd"), 1);

    @Test
    void theLandscapeGrowsToTheMeanOverAllRows() {
        Surface own = Samples.surface("linear-regression");
        Surface line = own.over(own.data()
                .orElseThrow()
                .of(Datasets.catalogue(Optional.empty()).get("line-10000"), List.of(), false, 0));
        Experiment experiment = Experiment.of(line, team);
        try (Engine engine = new CpuEngine()) {
            engine.load(experiment);
            Field whole = engine.field(64, 64);
            GrowingField growingField = new GrowingField(engine, experiment, 64, 64);

            assertThat(growingField.done()).isEqualTo(4096);
            assertThat(growingField.rows()).isEqualTo(10_000);
            assertThat(growingField.field().loss()[99]).isCloseTo(whole.loss()[99], within(0.1f * whole.loss()[99]));
            int before = growingField.done();
            growingField.more();
            assertThat(growingField.done()).isGreaterThan(before);
            while (!growingField.complete()) growingField.more();
            for (int i = 0; i < 4096; i += 7) {
                assertThat(growingField.field().loss()[i]).isCloseTo(whole.loss()[i], within(1e-5f * whole.loss()[i]));
                assertThat(growingField.field().slopeX()[i]).isCloseTo(whole.slopeX()[i], within(1e-4f));
            }
        }
    }

    @Test
    void withoutDataItIsWholeAtOnce() {
        Experiment experiment = Experiment.of(Samples.surface("bowl"), team);
        try (Engine engine = new CpuEngine()) {
            engine.load(experiment);
            GrowingField growingField = new GrowingField(engine, experiment, 8, 8);

            assertThat(growingField.complete()).isTrue();
            assertThat(growingField.field().loss())
                    .containsExactly(engine.field(8, 8).loss());
        }
    }
}
