package downhill.workspace;

import downhill.colour.Theme;
import downhill.dataset.Batch;
import downhill.experiment.Experiment;
import java.util.List;

/**
 * The course's colours for teams that differ in the rows that a step sees: teal for all of them, orange for some, purple
 * for one. They apply where no two teams are alike in that; else the teams have their own.
 */
public final class BatchColours {
    private BatchColours() {}

    /** The theme with the colours that the teams have in this experiment. */
    public static Theme of(Theme theme, Experiment experiment) {
        return of(theme, theme, experiment);
    }

    /** The same with another theme's teal, orange and purple. */
    public static Theme of(Theme theme, Theme hues, Experiment experiment) {
        if (experiment.surface().data().isEmpty() || experiment.teams().size() < 2) {
            return theme;
        }
        List<Integer> colours = experiment.teams().stream()
                .map(team -> colour(hues, team.batch()))
                .toList();
        return colours.stream().distinct().count() == colours.size() ? theme.withTeams(colours) : theme;
    }

    /** What stands for a batch of that kind and size. */
    public static int colour(Theme theme, Batch batch) {
        if (batch.kind() == Batch.Kind.FULL) {
            return theme.batch();
        }
        return batch.rows() == 1 ? theme.single() : theme.gradient();
    }
}
