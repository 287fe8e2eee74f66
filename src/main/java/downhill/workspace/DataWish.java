package downhill.workspace;

import downhill.dataset.Dataset;
import java.util.Optional;

/**
 * What a person wants of the data that takes longer than a frame.
 *
 * @param set to use, read afresh; empty to be asked for a file
 */
public record DataWish(Optional<Dataset> set) {
    public static final DataWish FILE = new DataWish(Optional.empty());

    public static DataWish use(Dataset set) {
        return new DataWish(Optional.of(set));
    }
}
