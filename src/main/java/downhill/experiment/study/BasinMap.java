package downhill.experiment.study;

import downhill.experiment.Arrivals;
import downhill.experiment.Attractors;

/**
 * Where the particles of a grid ended.
 *
 * @param side cells along each axis; cell i is in column i mod side and row i / side, row 0 at the lowest y
 * @param counts cells that ended at each attractor
 * @param nowhere cells that ended near none
 * @param diverged cells whose particle did, as {@link downhill.experiment.Snapshot} says
 * @param away cells whose particle is far outside the landscape, with finite numbers
 */
public record BasinMap(
        BasinQuestion question,
        int side,
        Attractors attractors,
        Arrivals arrivals,
        int[] counts,
        int nowhere,
        int diverged,
        int away) {

    static BasinMap of(BasinQuestion question, int side, Attractors attractors, Arrivals arrivals) {
        int[] counts = new int[attractors.places().size()];
        int nowhere = 0;
        int diverged = 0;
        int away = 0;
        for (int note : arrivals.notes()) {
            int place = Arrivals.place(note);
            if (place >= 0) counts[place]++;
            else if (place == Arrivals.DIVERGED) diverged++;
            else if (place == Arrivals.AWAY) away++;
            else nowhere++;
        }
        return new BasinMap(question, side, attractors, arrivals, counts, nowhere, diverged, away);
    }

    /** The cell's attractor, or {@link Arrivals#NOWHERE}, {@link Arrivals#DIVERGED} or {@link Arrivals#AWAY}. */
    public int place(int cell) {
        return Arrivals.place(arrivals.notes()[cell]);
    }

    /** The step since which the cell's particle is where it ended, or at which it had diverged or was away; 0 where it ended nowhere. */
    public int step(int cell) {
        return place(cell) == Arrivals.NOWHERE ? 0 : Arrivals.step(arrivals.notes()[cell]);
    }

    /** So many cells as a part of the domain, 0 to 1. */
    public double share(int cells) {
        return (double) cells / ((double) side * side);
    }
}
