package downhill.render;

import downhill.colour.OkabeIto;
import downhill.colour.Rgb;

/** A colour for each basin: Okabe and Ito's (2008), again lighter and darker where there are more than seven. */
final class BasinColours {
    private static final int[] HUES = {
        OkabeIto.BLUE,
        OkabeIto.ORANGE,
        OkabeIto.GREEN,
        OkabeIto.PURPLE,
        OkabeIto.SKY_BLUE,
        OkabeIto.VERMILION,
        OkabeIto.YELLOW
    };
    private static final int SHADES = 64;

    private final int[][] shaded;

    BasinColours(int basins) {
        shaded = new int[basins][SHADES];
        for (int basin = 0; basin < basins; basin++)
            for (int shade = 0; shade < SHADES; shade++)
                shaded[basin][shade] = shade(of(basin), shade / (SHADES - 1.0));
    }

    /** The basin's plain colour, as its key in the legend has it. */
    static int of(int basin) {
        int hue = HUES[basin % HUES.length];
        return switch (basin / HUES.length % 3) {
            case 1 -> Rgb.mix(hue, Rgb.WHITE, 0.4);
            case 2 -> Rgb.mix(hue, Rgb.BLACK, 0.4);
            default -> hue;
        };
    }

    private static int shade(int colour, double late) {
        return late < 0.5
                ? Rgb.mix(colour, Rgb.WHITE, 0.45 * (1 - 2 * late))
                : Rgb.mix(colour, Rgb.BLACK, 0.5 * (2 * late - 1));
    }

    /** The basin's colour, darker the later, 0 to 1. */
    int shaded(int basin, double late) {
        return shaded[basin][(int) Math.round(late * (SHADES - 1))];
    }
}
