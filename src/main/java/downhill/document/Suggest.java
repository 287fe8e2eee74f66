package downhill.document;

import downhill.language.NearName;
import java.util.Collection;

/** The sentence for a misspelt name. */
public final class Suggest {
    private Suggest() {}

    /** Such as "unknown surface `rosenbrok`: did you mean `rosenbrock`?", else with the known names. */
    public static String unknown(String kind, String name, Collection<String> known) {
        String start = "unknown " + kind + " `" + name + "`: ";
        return NearName.of(name, known)
                .map(near -> start + "did you mean `" + near + "`?")
                .orElseGet(() -> start + "the known ones are "
                        + String.join(", ", known.stream().sorted().toList()));
    }
}
