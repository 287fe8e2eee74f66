package downhill.render.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.experiment.Field;
import downhill.render.Surfaces;
import org.junit.jupiter.api.Test;

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
}
