package downhill.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Where a person keeps surfaces, optimizers and lessons of their own. */
public record UserFolder(UnaryOperator<String> property, UnaryOperator<String> variable) {
    private static final String NAME = "downhill";

    /** The system property downhill.home, else the variable DOWNHILL_HOME, else where this system keeps such data. */
    public static Path find() {
        return new UserFolder(System::getProperty, System::getenv).path();
    }

    Path path() {
        String named = property.apply("downhill.home");
        return named != null
                ? Path.of(named)
                : variableOr("DOWNHILL_HOME", systemData().resolve(NAME));
    }

    private Path systemData() {
        Path home = Path.of(property.apply("user.home"));
        String system = property.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) return home.resolve("Library/Application Support");
        if (system.startsWith("windows")) return variableOr("APPDATA", home.resolve("AppData/Roaming"));
        return variableOr("XDG_DATA_HOME", home.resolve(".local/share"));
    }

    private Path variableOr(String name, Path otherwise) {
        String value = variable.apply(name);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
