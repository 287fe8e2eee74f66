package downhill.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.render.landscape.Landscape;
import downhill.render.landscape.Palette;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TerrainTexturesTest {
    private static final int SIZE = 512;
    private static final Palette GREY = new Palette("grey", "Grey", Collections.nCopies(16, 0x808080));

    @ParameterizedTest
    @EnumSource(names = {"HIMMELBLAU", "GOLDSTEIN_PRICE", "SIX_HUMP_CAMEL", "ROSENBROCK"})
    void slopesAreThoseOfTheHeights(Surfaces surface) {
        Landscape landscape = surface.landscape(SIZE);
        float[] shape = new TerrainTextures(landscape).shape();
        float[] z = landscape.heights();
        for (int row = 30; row < SIZE - 1; row += 53)
            for (int column = 30; column < SIZE - 1; column += 53) {
                int i = row * SIZE + column;
                double cellX = 2 * landscape.halfX() / (SIZE - 1);
                double cellY = 2 * landscape.halfY() / (SIZE - 1);
                close(shape[4 * i + 1], (z[i + 1] - z[i - 1]) / (2 * cellX));
                close(shape[4 * i + 2], (z[i + SIZE] - z[i - SIZE]) / (2 * cellY));
            }
    }

    private static void close(double slope, double difference) {
        assertThat(slope).isCloseTo(difference, within(0.02 + 0.01 * Math.abs(difference)));
    }

    @Test
    void everyValueIsFiniteBesidePolesAndHoles() {
        for (Surfaces surface : Surfaces.values())
            for (float value : new TerrainTextures(surface.landscape(64)).shape())
                assertThat(value).as(surface.name()).isFinite();
    }

    @Test
    void holesAreTransparentAndHollowsDarkerThanRidges() {
        int[] holed = new TerrainTextures(Surfaces.HOLED.landscape(64)).albedo(GREY);
        assertThat(holed[32 * 64 + 5] >>> 24).isZero();
        assertThat(holed[32 * 64 + 50] >>> 24).isEqualTo(255);
        int[] waves = new TerrainTextures(Surfaces.RASTRIGIN.landscape(257)).albedo(GREY);
        int hollow = waves[128 * 257 + 128] & 255;
        int ridge = waves[(128 + 12) * 257 + 128 + 12] & 255;
        assertThat(ridge).isGreaterThan(0x80).isGreaterThan(hollow + 15);
        assertThat(hollow).isLessThan(0x80);
    }
}
