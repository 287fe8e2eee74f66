package downhill.workspace;

import downhill.experiment.Portion;

/**
 * How data are looked at.
 *
 * @param portion the rows whose loss the landscape shows
 * @param team the index of the team whose batches and model are shown
 */
public record DataView(Portion portion, int team) {
    public static final DataView FIRST = new DataView(Portion.TRAINING, 0);

    public DataView with(Portion next) {
        return new DataView(next, team);
    }

    public DataView withTeam(int next) {
        return new DataView(portion, next);
    }
}
