package downhill.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizers;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the cross-section draws: the ball on its curve, and a tangent with the curve's own slope. */
class CutCurveTest {
    private final CutCurve curve = new CutCurve();

    private static Experiment experiment(String formula) {
        Team team = Team.of(Optimizers.catalogue(Optional.empty()).get("gd"), 1);
        return Experiment.of(Surfaces.typed(formula, Map.of()), team);
    }

    @Test
    void alongAnAxisTheBallStandsAtItsWeightAndTheTangentHasItsSlope() {
        Experiment experiment = experiment("x^2 + 3*x*y");
        curve.show(experiment, 1, 2, Cut.X);
        assertThat(curve.ball()).containsExactly(1, 7);
        assertThat(curve.tangentSlope()).isCloseTo(2 + 6, within(1e-9));
        curve.show(experiment, 1, 2, Cut.Y);
        assertThat(curve.ball()).containsExactly(2, 7);
        assertThat(curve.tangentSlope()).isCloseTo(3, within(1e-9));
    }

    @Test
    void downhillTheBallStandsAtNoughtAndTheTangentFallsAsTheGradientIsLong() {
        curve.show(experiment("3*x + 4*y"), 0.5, -1, Cut.GRADIENT);
        assertThat(curve.ball()).containsExactly(0, -2.5);
        assertThat(curve.tangentSlope()).isCloseTo(-5, within(1e-9));
    }

    @Test
    void anotherFormulaIsAnotherCurve() {
        curve.show(experiment("x^2 + y"), 1, 0, Cut.X);
        curve.show(experiment("x^3 + y"), 1, 0, Cut.X);
        assertThat(curve.tangentSlope()).isCloseTo(3, within(1e-9));
    }
}
