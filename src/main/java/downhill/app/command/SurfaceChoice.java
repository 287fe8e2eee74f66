package downhill.app.command;

import downhill.library.Library;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name a landscape. */
final class SurfaceChoice {
    @Option(names = "--surface", paramLabel = "NAME", description = "A landscape of `downhill list surfaces`.")
    private String surface;

    @Option(
            names = "--formula",
            paramLabel = "FORMULA",
            description = "A landscape of your own, in two names; or a circuit.")
    private String formula;

    boolean surfaceGiven() {
        return surface != null;
    }

    /** The formula as typed, or null. */
    String formula() {
        return formula;
    }

    @Mixin
    private DataOptions data = new DataOptions();

    boolean given() {
        return surface != null || formula != null;
    }

    /** The landscape; of a formula, names in {@code values} are parameters and the others weights. */
    Surface of(Library library, Map<String, Double> values) {
        if ((surface == null) == (formula == null)) {
            throw new IllegalArgumentException(
                    "give one landscape: --surface with a name, like --surface beale, or --formula, like 'x^2 + y^2'");
        }
        if (surface != null) return data.of(library, library.surfaces().get(surface));
        return data.given() ? data.typed(library, formula, values) : Surfaces.typed(formula, values);
    }
}
