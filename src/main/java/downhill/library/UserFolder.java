package downhill.library;

import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;

/** Where a person keeps surfaces, optimizers and lessons of their own. */
public final class UserFolder {
    private UserFolder() {}

    /** The system property downhill.home, else the variable DOWNHILL_HOME, else where this system keeps such data. */
    public static Path find() {
        String property = System.getProperty("downhill.home");
        if (property != null) return Path.of(property);
        String variable = System.getenv("DOWNHILL_HOME");
        if (variable != null && !variable.isBlank()) return Path.of(variable);
        return Path.of(AppDirsFactory.getInstance().getUserDataDir("downhill", null, null, true));
    }
}
