package downhill.workspace;

import downhill.dataset.Dataset;
import java.util.Optional;

/**
 * What a person wants of the data that takes longer than a frame.
 *
 * @param set to use, read afresh; empty to be asked for a file
 */
public record DataRequest(Optional<Dataset> set) {
    public static final DataRequest FILE = new DataRequest(Optional.empty());

    public static DataRequest use(Dataset set) {
        return new DataRequest(Optional.of(set));
    }
}
