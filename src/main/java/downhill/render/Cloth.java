package downhill.render;

import downhill.colour.Rgb;

/** How a part of a drape is marked, so that colour is not its only sign; the number is its texels' alpha. */
enum Cloth {
    PLAIN(255, ""),
    /** Lines one way: particles that ended near no minimum. */
    HATCHED(150, "/"),
    /** Lines both ways: particles that are gone. */
    CROSSED(50, "×");

    final int alpha;
    /** The same in the legend. */
    final String sign;

    Cloth(int alpha, String sign) {
        this.alpha = alpha;
        this.sign = sign;
    }

    /** A texel of that colour 0xRRGGBB, red in the lowest byte. */
    int texel(int rgb) {
        return Rgb.abgr(rgb, alpha / 255.0);
    }
}
