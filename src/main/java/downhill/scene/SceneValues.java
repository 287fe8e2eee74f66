package downhill.scene;

import downhill.document.Parameter;
import downhill.document.Suggest;
import downhill.loss.Surface;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The values of a landscape's parameters. */
public final class SceneValues {
    private SceneValues() {}

    /** Throws if a value is for none of the names that can be set. */
    public static void check(Map<String, Double> values, Surface surface, Set<String> others) {
        Set<String> known = new TreeSet<>(others);
        surface.parameters().stream().map(Parameter::name).forEach(known::add);
        for (String name : values.keySet()) {
            if (known.isEmpty()) {
                throw new IllegalArgumentException("`" + name + "` cannot be set: this landscape has no parameters");
            }
            if (!known.contains(name)) throw new IllegalArgumentException(Suggest.unknown("parameter", name, known));
        }
    }
}
