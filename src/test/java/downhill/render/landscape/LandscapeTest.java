package downhill.render.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.experiment.Field;
import downhill.render.Surfaces;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LandscapeTest {
    @Test
    void theLongerSideIsMinusOneToOne() {
        Landscape landscape = Surfaces.SIX_HUMP_CAMEL.landscape(32);
        assertThat(landscape.halfX()).isEqualTo(1);
        assertThat(landscape.halfY()).isEqualTo(0.6, within(1e-12));
        assertThat(landscape.worldX(-2)).isEqualTo(-1);
        assertThat(landscape.worldY(1.2)).isEqualTo(0.6, within(1e-12));
        assertThat(landscape.domainX(landscape.worldX(0.3))).isEqualTo(0.3, within(1e-12));
        assertThat(landscape.domainY(landscape.worldY(-0.7))).isEqualTo(-0.7, within(1e-12));
    }

    @Test
    void heightsAreStraightBetweenGridPointsAndClampedOutside() {
        float[] flat = new float[4];
        Landscape landscape = Landscape.of(new Field(2, 2, 0, 1, 0, 1, new float[] {0, 1, 0, 1}, flat, flat));
        assertThat(landscape.height(0.25, 0.6)).isEqualTo(0.25 * Landscape.RELIEF, within(1e-6));
        assertThat(landscape.height(5, 0.5)).isEqualTo(Landscape.RELIEF, within(1e-6));
    }

    @Test
    void pointsThatAreNotFiniteAreHoles() {
        Landscape landscape = Surfaces.HOLED.landscape(64);
        assertThat(landscape.solid(-0.5, 0)).isFalse();
        assertThat(landscape.solid(1, 0)).isTrue();
        assertThat(landscape.solid(9, 0)).isFalse();
        assertThat(landscape.solid(Double.NaN, 0)).isFalse();
        for (float height : landscape.heights()) assertThat(height).isBetween(0f, 1f);
    }

    @Test
    void aFieldWithoutAnyFiniteValueIsOneHole() {
        float[] nan = {Float.NaN, Float.NaN, Float.NaN, Float.NaN};
        Landscape landscape = Landscape.of(new Field(2, 2, 0, 1, 0, 1, nan, nan, nan));
        assertThat(landscape.heights()).containsOnly(0);
        assertThat(landscape.solid(0.5, 0.5)).isFalse();
    }

    @Test
    void saysItsScale() {
        assertThat(Surfaces.ROSENBROCK.landscape(64).sentence()).isEqualTo("height and colour: log scale");
        assertThat(Surfaces.CONSTANT.landscape(8).sentence()).isEqualTo("The loss is constant here");
    }

    @Test
    void oneHugeSampleDoesNotFlattenTheOthers() {
        Field bowl = Surfaces.BOWL.field(64);
        double rise = Landscape.of(bowl).rise(4);
        bowl.loss()[5] = 1e30f;
        bowl.loss()[64 * 64 - 5] = -1e30f;
        Landscape landscape = Landscape.of(bowl);
        assertThat(landscape.sentence())
                .startsWith("height and colour: ")
                .contains(" % lies above 1", " % lies below 0");
        assertThat(landscape.rise(4)).isEqualTo(rise, within(0.1));
        assertThat(landscape.heights()[5]).isEqualTo((float) Landscape.RELIEF);
        assertThat(landscape.heights()[64 * 64 - 5]).isZero();
        assertThat(landscape.drawnSlope(1e30)).isZero();
    }

    @Test
    void whatHasNoLossIsSaid() {
        assertThat(Surfaces.HOLED.landscape(64).sentence())
                .isEqualTo("height and colour: linear scale; no finite loss at 25 %");
        float[] nan = {Float.NaN, Float.NaN, Float.NaN, Float.NaN};
        assertThat(Landscape.of(new Field(2, 2, 0, 1, 0, 1, nan, nan, nan)).sentence())
                .isEqualTo("The loss has no finite value here");
    }

    @Test
    void ticksAndContourLinesHaveTheDigitsOfTheirSteps() {
        Landscape landscape = Surfaces.SHALLOW.landscape(64);
        assertThat(landscape.tickTexts().texts()).contains("1.0001", "1.0003").doesNotHaveDuplicates();
        assertThat(landscape.contourText(strong(landscape))).matches("1\\.000\\d+");
    }

    private static int strong(Landscape landscape) {
        return IntStream.range(1, landscape.contours().count())
                .filter(landscape.contours()::isStrong)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPoleIsCutAndCarriesNoContourLine() {
        Landscape landscape = Surfaces.POLE.landscape(128);
        assertThat(landscape.sentence()).endsWith("; cut where the loss jumps; 2 % lies above 13; 2 % lies below −11");
        assertThat(landscape.tickTexts().texts()).containsExactly("−10", "−5", "0", "5", "10");
        assertThat(landscape.isCut()).isTrue();
        for (double y : new double[] {-4.5, -2, 2, 4.5}) {
            assertThat(landscape.solid(-0.039, y)).isFalse();
            assertThat(landscape.solid(0.039, y)).isFalse();
            assertThat(landscape.solid(-0.13, y)).isTrue();
            assertThat(landscape.solid(0.13, y)).isTrue();
        }
    }

    @Test
    void aStepIsCutAlongItsEdge() {
        Landscape landscape = Surfaces.STEP.landscape(64);
        assertThat(landscape.isCut()).isTrue();
        int holes = 0;
        for (int i = 0; i < 64 * 64; i++) if (!landscape.solid(i)) holes++;
        assertThat(holes).isEqualTo(2 * 64);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"POLE", "POLES", "STEP", "HOLED"})
    void aSurfaceWithoutAJumpIsWhole(Surfaces surface) {
        for (int size : new int[] {64, 128, 256})
            assertThat(surface.landscape(size).isCut()).isFalse();
    }
}
