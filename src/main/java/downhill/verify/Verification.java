package downhill.verify;

import java.util.ArrayList;
import java.util.List;

final class Verification {
    static List<Trial> trials() {
        List<Trial> trials = new ArrayList<>(Operations.trials());
        return trials;
    }
}
