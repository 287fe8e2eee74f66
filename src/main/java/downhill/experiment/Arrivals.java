package downhill.experiment;

/**
 * Where particles are, one of each array a particle.
 *
 * @param notes a step and where the particle has been since then, as {@link #note} packs them
 * @param losses at the particles
 */
public record Arrivals(int[] notes, float[] losses) {
    /** Near no attractor. */
    public static final int NOWHERE = -1;

    /** Out of the finite numbers, or far outside. */
    public static final int GONE = -2;

    private static final int CODES = 256;

    /** A note: the attractor's index, {@link #NOWHERE} or {@link #GONE}, and the step, both in one number. */
    public static int note(int place, int step) {
        return step * CODES + (place == GONE ? CODES - 1 : place + 1);
    }

    /** The index of the attractor that a note names, or {@link #NOWHERE} or {@link #GONE}. */
    public static int place(int note) {
        int code = note % CODES;
        return code == CODES - 1 ? GONE : code - 1;
    }

    /** The step of a note. */
    public static int step(int note) {
        return note / CODES;
    }

    public int count() {
        return notes.length;
    }
}
