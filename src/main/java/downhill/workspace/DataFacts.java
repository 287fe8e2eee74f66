package downhill.workspace;

import downhill.dataset.Dataset;
import downhill.dataset.Description;
import downhill.experiment.Effort;
import java.util.List;
import java.util.Optional;

/**
 * What the panel is told of the data and of what the steps over them have cost.
 *
 * @param efforts one for each team, in order; none where nothing runs
 * @param step that is shown
 * @param sets to choose from
 * @param columns of the set in use, once they are known
 * @param news that its file has changed or is gone, or empty
 */
public record DataFacts(
        List<Effort> efforts, long step, List<Dataset> sets, Optional<Description> columns, String news) {
    public static final DataFacts NONE = new DataFacts(List.of(), 0, List.of(), Optional.empty(), "");

    /** How many rows the loss is a mean over; 1 without data. */
    public int rows() {
        return efforts.isEmpty() ? 1 : efforts.get(0).rows();
    }
}
