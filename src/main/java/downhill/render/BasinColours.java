package downhill.render;

/** A colour for each basin: Okabe and Ito's (2008), again lighter and darker where there are more than seven. */
final class BasinColours {
    private static final int[] HUES = {0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00, 0xF0E442};
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
            case 1 -> Palette.mix(hue, 0xFFFFFF, 0.4);
            case 2 -> Palette.mix(hue, 0, 0.4);
            default -> hue;
        };
    }

    private static int shade(int colour, double late) {
        return late < 0.5
                ? Palette.mix(colour, 0xFFFFFF, 0.45 * (1 - 2 * late))
                : Palette.mix(colour, 0, 0.5 * (2 * late - 1));
    }

    /** The basin's colour, darker the later, 0 to 1. */
    int shaded(int basin, double late) {
        return shaded[basin][(int) Math.round(late * (SHADES - 1))];
    }
}
