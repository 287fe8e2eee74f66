package downhill.app;

import downhill.experiment.Experiment;
import downhill.language.Tape;
import java.util.ArrayList;
import java.util.List;

/** The loss of one experiment at single points, in double. */
final class LossAt {
    private final Tape.Run run;

    LossAt(Experiment experiment) {
        List<String> names = new ArrayList<>();
        names.add(experiment.surface().x().name());
        names.add(experiment.surface().y().name());
        names.addAll(experiment.values().keySet());
        run = Tape.of(List.of(experiment.surface().loss()), names).run(1);
        int input = 2;
        for (double value : experiment.values().values()) {
            run.input(input++)[0] = value;
        }
    }

    double at(double x, double y) {
        run.input(0)[0] = x;
        run.input(1)[0] = y;
        run.forward(1);
        return run.output(0)[0];
    }
}
