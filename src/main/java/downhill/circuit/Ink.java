package downhill.circuit;

/** The colours of a drawing, as 0xRRGGBB; see the program's themes. */
public record Ink(int ground, int panel, int outline, int text, int muted, int forward, int gradient) {
    /** A colour {@code share} of the way from the ground to another. */
    int faint(int colour, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int from = ground >> shift & 255;
            int to = colour >> shift & 255;
            mixed |= (int) Math.round(from + (to - from) * share) << shift;
        }
        return mixed;
    }
}
