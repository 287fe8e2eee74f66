package downhill.render;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.colour.Rgb;
import downhill.document.Catalogue;
import downhill.render.landscape.Palette;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whether the ball and the trails stand out on every colour of every palette. The measure is the difference in OKLab
 * (Ottosson 2020), where 0.02 is just noticeable, between the ground and the sign's body or its dark edge, whichever
 * stands out more: a sign whose body is lost is still seen by its edge. Body and edge must also differ from each other.
 */
class ContrastTest {
    /** Okabe and Ito's colours, as teams take them. */
    private static final List<Integer> TEAMS =
            List.of(0xE69F00, 0x56B4E9, 0x009E73, 0xF0E442, 0x0072B2, 0xD55E00, 0xCC79A7);

    private static final double BALL_EDGE = 0.03;
    private static final int WHITE = 0xF5F5F5;

    static Stream<Palette> palettes() {
        return Catalogue.load("palette", Optional.empty(), Palette::read).all().stream();
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theBallStandsOut(Palette palette) {
        int edge = Rgb.mix(Rgb.BLACK, Rgb.WHITE, BALL_EDGE);
        assertThat(difference(WHITE, edge)).isGreaterThan(0.6);
        for (double t = 0; t <= 1; t += 0.02) {
            double seen = Math.max(difference(WHITE, palette.at(t)), difference(edge, palette.at(t)));
            assertThat(seen).as("%s at %.2f", palette.id(), t).isGreaterThan(0.4);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void trailsStandOut(Palette palette) {
        for (int team : TEAMS)
            for (double t = 0; t <= 1; t += 0.02) {
                int ground = palette.at(t);
                int edge = Rgb.mix(ground, TrailRenderer.edge(team), TrailRenderer.EDGE_ALPHA);
                double seen = Math.max(difference(team, ground), difference(edge, ground));
                assertThat(seen).as("%06x on %s at %.2f", team, palette.id(), t).isGreaterThan(0.15);
                assertThat(Math.max(difference(team, edge), difference(team, ground)))
                        .as("%06x and its edge on %s at %.2f", team, palette.id(), t)
                        .isGreaterThan(0.15);
            }
    }

    static double difference(int a, int b) {
        double[] p = lab(a);
        double[] q = lab(b);
        return Math.sqrt(sq(p[0] - q[0]) + sq(p[1] - q[1]) + sq(p[2] - q[2]));
    }

    private static double sq(double value) {
        return value * value;
    }

    /** OKLab's lightness and two colour axes. */
    private static double[] lab(int rgb) {
        double r = linear(rgb >> 16 & 255);
        double g = linear(rgb >> 8 & 255);
        double b = linear(rgb & 255);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
