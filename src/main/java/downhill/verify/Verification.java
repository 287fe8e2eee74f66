package downhill.verify;

import java.util.ArrayList;
import java.util.List;

final class Verification {
    static List<Trial> trials() {
        List<Trial> trials = new ArrayList<>(Operations.trials());
        trials.addAll(Landscapes.trials());
        trials.addAll(Minima.trials());
        trials.addAll(Circuits.trials());
        trials.addAll(RandomWords.trials());
        trials.addAll(Steps.trials());
        trials.addAll(Steps.surfaces());
        return trials;
    }
}
