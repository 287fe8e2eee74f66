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

    /** Diverged, as {@link Snapshot} says. */
    public static final int DIVERGED = -2;

    /** Far outside the landscape, with finite numbers. */
    public static final int AWAY = -3;

    private static final int CODES = 256;

    /** A note: the attractor's index, {@link #NOWHERE}, {@link #DIVERGED} or {@link #AWAY}, and the step, both in one number. */
    public static int note(int place, int step) {
        return step * CODES + (place < NOWHERE ? CODES + 1 + place : place + 1);
    }

    /** The index of the attractor that a note names, or {@link #NOWHERE}, {@link #DIVERGED} or {@link #AWAY}. */
    public static int place(int note) {
        int code = note % CODES;
        return code > Attractors.MOST ? code - CODES - 1 : code - 1;
    }

    /** The step of a note. */
    public static int step(int note) {
        return note / CODES;
    }

    public int count() {
        return notes.length;
    }
}
