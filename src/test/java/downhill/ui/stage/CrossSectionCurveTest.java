package downhill.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.cpu.CpuEngine;
import downhill.experiment.Experiment;
import downhill.experiment.GrowingField;
import downhill.experiment.Team;
import downhill.experiment.study.CrossSection;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizers;
import downhill.render.landscape.ContourMode;
import downhill.render.landscape.HeightMode;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.LandscapeShape;
import downhill.workspace.CrossSectionLine;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the cross-section draws: the ball on its curve, at the landscape's heights, and a tangent that touches it. */
class CrossSectionCurveTest {
    private final CrossSectionCurve curve = new CrossSectionCurve();

    private static Experiment experiment(String formula) {
        Team team = Team.of(Optimizers.catalogue(Optional.empty()).get("gd"), 1);
        return Experiment.of(Surfaces.typed(formula, Map.of()), team);
    }

    private static Landscape landscape(Experiment experiment, HeightMode heightMode) {
        try (CpuEngine engine = new CpuEngine()) {
            engine.load(experiment);
            return Landscape.of(
                    new GrowingField(engine, experiment, 64, 64).field(),
                    new LandscapeShape(heightMode, ContourMode.AUTOMATIC));
        }
    }

    private Landscape show(
            String formula, HeightMode heightMode, double x, double y, CrossSectionLine crossSectionLine) {
        Experiment experiment = experiment(formula);
        Landscape landscape = landscape(experiment, heightMode);
        curve.show(experiment, landscape, x, y, crossSectionLine);
        return landscape;
    }

    @Test
    void alongAnAxisTheBallStandsAtItsWeightAndTheTangentHasItsSlope() {
        Landscape landscape = show("x^2 + 3*x*y", HeightMode.LINEAR, 1, 2, CrossSectionLine.X);
        assertThat(curve.ball()).containsExactly(1, landscape.rise(7));
        assertThat(curve.tangentSlope() / landscape.riseSlope(7)).isCloseTo(2 + 6, within(1e-9));
        landscape = show("x^2 + 3*x*y", HeightMode.LINEAR, 1, 2, CrossSectionLine.Y);
        assertThat(curve.ball()).containsExactly(2, landscape.rise(7));
        assertThat(curve.tangentSlope() / landscape.riseSlope(7)).isCloseTo(3, within(1e-9));
    }

    @Test
    void downhillTheBallStandsAtNoughtAndTheTangentFallsAsTheGradientIsLong() {
        Landscape landscape = show("3*x + 4*y", HeightMode.LINEAR, 0.5, -1, CrossSectionLine.GRADIENT);
        assertThat(curve.ball()).containsExactly(0, landscape.rise(-2.5));
        assertThat(curve.tangentSlope() / landscape.riseSlope(-2.5)).isCloseTo(-5, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(HeightMode.class)
    void onEveryScaleTheCurveHasTheLandscapesHeightsAndTheTangentTouchesIt(HeightMode heightMode) {
        Landscape landscape = show("(1 - x)^2 + 100*(y - x^2)^2", heightMode, 0.7, 1.2, CrossSectionLine.X);
        int at = 0;
        while (curve.place(at + 1) < 0.7) at++;
        double slope = (curve.height(at + 1) - curve.height(at)) / (curve.place(at + 1) - curve.place(at));
        assertThat(curve.tangentSlope()).isCloseTo(slope, within(0.05 * Math.abs(slope) + 0.01));
        for (int i = 0; i < CrossSection.SAMPLES; i += 15) {
            double x = curve.place(i);
            double loss = Math.pow(1 - x, 2) + 100 * Math.pow(1.2 - x * x, 2);
            assertThat(curve.height(i)).isCloseTo(landscape.rise(loss), within(1e-9));
        }
    }

    @Test
    void theLineOfTheCutRunsThroughTheBallFromBorderToBorder() {
        show("x^2 + y", HeightMode.AUTOMATIC, 1, 2, CrossSectionLine.Y);
        double border = experiment("x^2 + y").surface().y().max();
        assertThat(curve.line().x()).isEqualTo(1);
        assertThat(curve.line().y() + curve.line().dy()).isCloseTo(border, within(0.02 * border));
        assertThat(curve.line().y() - curve.line().dy()).isCloseTo(-border, within(0.02 * border));
    }

    @Test
    void anotherFormulaIsAnotherCurve() {
        show("x^2 + y", HeightMode.LINEAR, 1, 0, CrossSectionLine.X);
        Landscape landscape = show("x^3 + y", HeightMode.LINEAR, 1, 0, CrossSectionLine.X);
        assertThat(curve.tangentSlope() / landscape.riseSlope(1)).isCloseTo(3, within(1e-9));
    }
}
