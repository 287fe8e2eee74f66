package downhill.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Team;
import downhill.loss.Surface;
import org.junit.jupiter.api.Test;

class CrossSectionTest {
    private static final int LAST = CrossSection.SAMPLES - 1;

    private static CrossSection of(String formula) {
        return new CrossSection(experiment(Samples.typed(formula)));
    }

    private static Experiment experiment(Surface surface) {
        return Experiment.of(surface, Team.of(Samples.optimizer("gd"), 1));
    }

    @Test
    void alongAnAxisItIsTheLossOfOneWeight() {
        CrossSection cut = of("x^2 + 3*y");
        cut.along(1, 2, 1, 0);
        assertThat(cut.places()[0]).isEqualTo(-6, within(1e-12));
        assertThat(cut.places()[LAST]).isEqualTo(4, within(1e-12));
        for (int i = 0; i <= LAST; i++) {
            double x = 1 + cut.places()[i];
            assertThat(cut.losses()[i]).isEqualTo(x * x + 6, within(1e-12));
        }
        assertThat(cut.loss()).isEqualTo(7);
        assertThat(cut.slope()).isEqualTo(2);
    }

    @Test
    void downhillItFallsAsSteeplyAsTheGradientIsLong() {
        CrossSection cut = of("3*x + 4*y");
        cut.downhill(0, 0);
        assertThat(cut.slope()).isEqualTo(-5, within(1e-12));
        assertThat(cut.places()[LAST]).isEqualTo(6.25, within(1e-12));
        assertThat(cut.losses()[LAST]).isEqualTo(-31.25, within(1e-12));
    }

    @Test
    void whereThereIsNoSlopeItGoesAlongTheFirstAxis() {
        CrossSection cut = of("x^2 + y^2");
        cut.downhill(0, 0);
        assertThat(cut.slope()).isZero();
        assertThat(cut.losses()[LAST]).isEqualTo(25, within(1e-12));
    }

    @Test
    void outsideTheDomainItStillHoldsThePoint() {
        CrossSection cut = of("x + y");
        cut.along(9, 0, 1, 0);
        assertThat(cut.places()[0]).isEqualTo(-14, within(1e-12));
        assertThat(cut.places()[LAST]).isZero();
    }

    @Test
    void theValuesOfParametersCount() {
        Experiment experiment = experiment(Samples.surface("ravine"));
        CrossSection before = new CrossSection(experiment);
        CrossSection after = new CrossSection(experiment.withValue("kappa", 200));
        before.along(0.5, 0.5, 0, 1);
        after.along(0.5, 0.5, 0, 1);
        assertThat(after.losses()).isNotEqualTo(before.losses());
    }
}
