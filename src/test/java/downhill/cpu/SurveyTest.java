package downhill.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.dataset.Datasets;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.Samples;
import downhill.experiment.Survey;
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
            Survey survey = new Survey(engine, experiment, 64, 64);

            assertThat(survey.done()).isEqualTo(4096);
            assertThat(survey.rows()).isEqualTo(10_000);
            assertThat(survey.field().loss()[99]).isCloseTo(whole.loss()[99], within(0.1f * whole.loss()[99]));
            int before = survey.done();
            survey.more();
            assertThat(survey.done()).isGreaterThan(before);
            while (!survey.complete()) survey.more();
            for (int i = 0; i < 4096; i += 7) {
                assertThat(survey.field().loss()[i]).isCloseTo(whole.loss()[i], within(1e-5f * whole.loss()[i]));
                assertThat(survey.field().slopeX()[i]).isCloseTo(whole.slopeX()[i], within(1e-4f));
            }
        }
    }

    @Test
    void withoutDataItIsWholeAtOnce() {
        Experiment experiment = Experiment.of(Samples.surface("bowl"), team);
        try (Engine engine = new CpuEngine()) {
            engine.load(experiment);
            Survey survey = new Survey(engine, experiment, 8, 8);

            assertThat(survey.complete()).isTrue();
            assertThat(survey.field().loss()).containsExactly(engine.field(8, 8).loss());
        }
    }
}
