package downhill.workspace;

import downhill.experiment.ShownRows;

/**
 * How data are looked at.
 *
 * @param shownRows the rows whose loss the landscape shows
 * @param team the index of the team whose batches and model are shown
 */
public record DataView(ShownRows shownRows, int team) {
    public static final DataView FIRST = new DataView(ShownRows.TRAINING, 0);

    public DataView with(ShownRows next) {
        return new DataView(next, team);
    }

    public DataView withTeam(int next) {
        return new DataView(shownRows, next);
    }
}
