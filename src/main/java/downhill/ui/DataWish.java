package downhill.ui;

import downhill.dataset.Dataset;
import java.util.Optional;

/**
 * What a person wants of the data that takes longer than a frame.
 *
 * @param set to use, read afresh; empty to be asked for a file
 */
public record DataWish(Optional<Dataset> set) {
    static final DataWish FILE = new DataWish(Optional.empty());

    static DataWish use(Dataset set) {
        return new DataWish(Optional.of(set));
    }
}
