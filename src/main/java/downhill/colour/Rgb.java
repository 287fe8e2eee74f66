package downhill.colour;

/** Colours as 0xRRGGBB, the way designers write them, and their contrast. */
public final class Rgb {
    public static final int WHITE = 0xFFFFFF;
    public static final int BLACK = 0;

    private Rgb() {}

    /** The colour as 0xAABBGGRR, red in the lowest byte, as Dear ImGui, textures and vertices have it; opacity in 0…1. */
    public static int abgr(int rgb, double alpha) {
        return abgr(rgb) & 0xFFFFFF | (int) Math.round(255 * Math.max(0, Math.min(1, alpha))) << 24;
    }

    /** The opaque colour as 0xAABBGGRR. */
    public static int abgr(int rgb) {
        return 0xFF << 24 | (rgb & 0xFF) << 16 | rgb & 0xFF00 | rgb >> 16 & 0xFF;
    }

    /** The colour that lies the fraction t in 0…1 of the way from a to b. */
    public static int mix(int a, int b, double t) {
        return blend(a, b, t, 16) | blend(a, b, t, 8) | blend(a, b, t, 0);
    }

    /** WCAG 2.1 contrast ratio in 1…21, whichever of the two is lighter. */
    public static double contrast(int a, int b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static int blend(int a, int b, double t, int shift) {
        int from = a >> shift & 0xFF;
        int to = b >> shift & 0xFF;
        return (int) (from + (to - from) * t + 0.5) << shift;
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
