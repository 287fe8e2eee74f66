package downhill.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RgbTest {
    @Test
    void contrast_is_that_of_WCAG() {
        assertThat(Rgb.contrast(0x000000, 0xFFFFFF)).isCloseTo(21, within(1e-9));
        assertThat(Rgb.contrast(0x777777, 0xFFFFFF)).isCloseTo(4.478, within(1e-3));
        assertThat(Rgb.contrast(0xFFFFFF, 0x777777)).isCloseTo(4.478, within(1e-3));
    }

    @Test
    void imgui_takes_the_bytes_in_the_other_order() {
        assertThat(Rgb.abgr(0x123456)).isEqualTo(0xFF563412);
        assertThat(Rgb.abgr(0x123456, 0.5)).isEqualTo(0x80563412);
    }

    @Test
    void opacity_keeps_to_its_range() {
        assertThat(Rgb.abgr(0x123456, 1.5)).isEqualTo(0xFF563412);
        assertThat(Rgb.abgr(0x123456, -0.5)).isEqualTo(0x00563412);
    }

    @Test
    void mix_goes_from_one_colour_to_the_other() {
        assertThat(Rgb.mix(0x102030, 0x304050, 0)).isEqualTo(0x102030);
        assertThat(Rgb.mix(0x102030, 0x304050, 0.5)).isEqualTo(0x203040);
        assertThat(Rgb.mix(0x102030, 0x304050, 1)).isEqualTo(0x304050);
    }
}
