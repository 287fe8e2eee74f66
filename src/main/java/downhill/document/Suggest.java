package downhill.document;

import downhill.language.NearName;
import java.util.Collection;
import java.util.Optional;

/** The sentence for a misspelt name. */
public final class Suggest {
    private Suggest() {}

    /** Such as "unknown surface `rosenbrok`: did you mean `rosenbrock`?", else with the known names. */
    public static String unknown(String kind, String name, Collection<String> known) {
        return near(kind, name, known)
                .orElseGet(() -> start(kind, name) + "the known ones are "
                        + String.join(", ", known.stream().sorted().toList()));
    }

    /** The same where there is a name like it; empty where there is none. */
    public static Optional<String> near(String kind, String name, Collection<String> known) {
        return NearName.of(name, known).map(near -> start(kind, name) + "did you mean `" + near + "`?");
    }

    private static String start(String kind, String name) {
        return "unknown " + kind + " `" + name + "`: ";
    }
}
