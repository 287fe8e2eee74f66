package downhill.render.landscape;

/** How a team's line is broken, which tells teams apart where colours do not: lengths of line and gap at scale 1. */
public enum Dash {
    SOLID,
    DASHED(8, 5),
    DOTTED(2, 4),
    DASH_DOT(8, 4, 2, 4);

    private final float[] lengths;

    Dash(float... lengths) {
        this.lengths = lengths;
    }

    /** Whether there is line, not gap, at a distance along it, at scale 1. */
    public boolean draws(float distance) {
        float left = distance % period();
        for (int i = 0; i < lengths.length; i++) {
            left -= lengths[i];
            if (left < 0) {
                return i % 2 == 0;
            }
        }
        return true;
    }

    /** The length after which it repeats. */
    private float period() {
        float sum = 0;
        for (float length : lengths) {
            sum += length;
        }
        return sum == 0 ? Float.MAX_VALUE : sum;
    }
}
