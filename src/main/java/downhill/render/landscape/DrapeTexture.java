package downhill.render.landscape;

import downhill.colour.Rgb;

/** How a part of a drape is marked, so that colour is not its only sign; the number is its texels' alpha. */
public enum DrapeTexture {
    PLAIN(255, ""),
    /** Lines one way: particles that ended near no minimum. */
    HATCHED(150, "/"),
    /** Lines both ways: particles that diverged or are far outside. */
    CROSSED(50, "×");

    final int alpha;
    /** The same in the legend. */
    public final String sign;

    DrapeTexture(int alpha, String sign) {
        this.alpha = alpha;
        this.sign = sign;
    }

    /** A texel of that colour 0xRRGGBB, red in the lowest byte. */
    public int texel(int rgb) {
        return Rgb.abgr(rgb, alpha / 255.0);
    }
}
