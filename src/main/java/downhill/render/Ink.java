package downhill.render;

/** The colours around the landscape, 0xRRGGBB: ground, text, muted text, lines, and what went wrong. */
public record Ink(int ground, int text, int muted, int line, int wrong) {
    public static final Ink DARK = new Ink(0x14161B, 0xE8EAEE, 0x9AA3B2, 0x2C313B, 0xEF6A6A);
    public static final Ink LIGHT = new Ink(0xFAF9F6, 0x1B1E24, 0x5A6372, 0xD9DCE2, 0xC23434);

    boolean dark() {
        return (ground >> 8 & 255) < 128;
    }

    /** A colour as a vertex attribute: red in the lowest byte. */
    static int bytes(int rgb, double alpha) {
        int a = (int) Math.round(255 * Math.max(0, Math.min(1, alpha)));
        return rgb >> 16 & 255 | rgb & 0xFF00 | (rgb & 255) << 16 | a << 24;
    }
}
