package downhill.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphSheetTest {
    /** Letters take the square of their scale; in 1024 texels across, those of a picture 8192 high stand 65536 high. */
    @ParameterizedTest
    @CsvSource({"1, 1024", "4, 1024", "5.6, 2048", "11.4, 4096", "22.8, 8192"})
    void itIsWideEnoughForTheHeightThatDriversAllow(float scale, int width) {
        assertThat(GlyphSheet.width(scale)).isEqualTo(width);
    }
}
