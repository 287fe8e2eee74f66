package downhill.verify;

import downhill.experiment.Engine;
import java.util.List;
import java.util.function.Function;

/** What is checked about one subject, such as one operation or one surface: asks the engine, gives checks. */
record Trial(String group, String subject, Function<Engine, List<Check>> run) {
    String name() {
        return group + " " + subject;
    }
}
