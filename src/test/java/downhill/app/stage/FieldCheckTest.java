package downhill.app.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.ShippedLibrary;
import downhill.loss.Axis;
import downhill.loss.Surface;
import downhill.render.landscape.Landscape;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@GlTest(compute = true)
class FieldCheckTest {
    private static final String IN_DOUBLE = "drawn by the CPU engine: float32 gives another picture";

    private final Context context;

    FieldCheckTest(Context context) {
        this.context = context;
    }

    private Landscape landscape(Surface surface) {
        Experiment experiment = Experiment.of(surface, Team.of(Samples.optimizer("gd"), 1));
        try (Simulation simulation = Simulation.on(context, experiment)) {
            return simulation.landscape();
        }
    }

    @Test
    void aFieldThatOverflowsInFloat32IsDrawnInDoublePrecision() {
        Landscape landscape =
                landscape(Samples.typed("-0.0001*(abs(sin(x)*sin(y)*exp(abs(100 - sqrt(x^2 + y^2)/pi))) + 1)^0.1"));
        assertThat(landscape.sentence()).isEqualTo("height and colour: linear scale; " + IN_DOUBLE);
        assertThat(landscape.field().lowest()).isEqualTo(-2.0626, within(1e-4));
        assertThat(landscape.solid(1.3494066, 1.3494066)).isTrue();
    }

    @Test
    void soIsOneThatIsLostInCancellation() {
        Landscape landscape = landscape(Samples.typed("(x + 1e8) - 1e8 + y"));
        assertThat(landscape.sentence()).isEqualTo("height and colour: linear scale; " + IN_DOUBLE);
    }

    @Test
    void soIsOneWhosePartsOverflowEachOther() {
        Surface quotient = Samples.typed("exp(x)/exp(x)*x^2 + y^2").over(new Axis("x", 90, 110), new Axis("y", -5, 5));
        Landscape landscape = landscape(quotient);
        assertThat(landscape.sentence()).endsWith(IN_DOUBLE).doesNotContain("no finite loss");
        assertThat(landscape.field().lowest()).isEqualTo(8100, within(1.0));
    }

    @Test
    void soIsOneOverWeightsThatFloat32HardlyTellsApart() {
        Surface narrow = Samples.typed("(a - 1.000015)^2*1e10 + (b - 1.000015)^2*1e10")
                .over(new Axis("a", 1.00001, 1.00002), new Axis("b", 1.00001, 1.00002));
        assertThat(landscape(narrow).sentence()).endsWith(IN_DOUBLE);
    }

    static Collection<Surface> shipped() {
        return ShippedLibrary.SHIPPED.surfaces().all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsShippedIsDrawnByTheGpuWholeAndInOnePiece(Surface surface) {
        assertThat(landscape(surface).sentence()).doesNotContain(";");
    }
}
