package downhill.verify;

import downhill.experiment.Engine;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What is checked about one subject, such as one operation or one surface: asks the engine, gives checks. */
record Trial(String group, String subject, Function<Engine, List<Check>> run) {
    /** Whether group and subject contain the pattern, whatever the case. */
    boolean matches(String pattern) {
        String all = (group + " " + subject).toLowerCase(Locale.ROOT);
        return all.contains(pattern.toLowerCase(Locale.ROOT));
    }
}
