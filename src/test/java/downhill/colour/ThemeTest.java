package downhill.colour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {
    static Stream<Arguments> themesAndGrounds() {
        return Stream.of(Theme.DARK, Theme.LIGHT)
                .flatMap(theme -> Stream.of(theme.ground(), theme.panel(), theme.field())
                        .map(ground -> Arguments.of(theme, ground)));
    }

    @ParameterizedTest
    @MethodSource("themesAndGrounds")
    void text_has_a_contrast_of_at_least_four_and_a_half(Theme theme, int ground) {
        assertThat(Rgb.contrast(theme.text(), ground)).as("text").isGreaterThanOrEqualTo(4.5);
        assertThat(Rgb.contrast(theme.muted(), ground)).as("muted").isGreaterThanOrEqualTo(4.5);
        assertThat(Rgb.contrast(theme.wrong(), ground)).as("wrong").isGreaterThanOrEqualTo(4.5);
        assertThat(Rgb.contrast(theme.onAccent(), theme.accent()))
                .as("on accent")
                .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @MethodSource("themesAndGrounds")
    void graphics_have_a_contrast_of_at_least_three(Theme theme, int ground) {
        Map<String, Integer> graphics = Map.of(
                "accent", theme.accent(),
                "outline", theme.outline(),
                "batch", theme.batch(),
                "gradient", theme.gradient(),
                "single", theme.single(),
                "forward", theme.forward());
        graphics.forEach((role, colour) ->
                assertThat(Rgb.contrast(colour, ground)).as(role).isGreaterThanOrEqualTo(3));
    }
}
