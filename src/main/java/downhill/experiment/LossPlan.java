package downhill.experiment;

import downhill.document.Parameter;
import downhill.language.Expr;
import downhill.language.Gradient;
import downhill.language.Graph;
import downhill.language.Hoist;
import downhill.language.Tape;
import downhill.loss.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A loss made ready for the GPU: its value and symbolic gradient per particle in terms of the two weights and scalars,
 * where a scalar depends on the surface's parameters alone and is computed here, in double.
 */
public final class LossPlan {
    private static final String SCALAR = "surface scalar ";

    private final Hoist hoist;

    private final List<String> weights;

    private LossPlan(Hoist hoist, List<String> weights) {
        this.hoist = hoist;
        this.weights = weights;
    }

    public static LossPlan of(Surface surface) {
        Graph graph = new Graph();
        List<String> weights = List.of(surface.x().name(), surface.y().name());
        List<Expr> parts = new ArrayList<>(List.of(graph.substitute(surface.loss(), Map.of())));
        parts.addAll(Gradient.of(graph, surface.loss(), weights));
        Set<String> parameters =
                surface.parameters().stream().map(Parameter::name).collect(Collectors.toUnmodifiableSet());
        return new LossPlan(Hoist.of(parts, parameters, SCALAR), weights);
    }

    /** The names of the two weights. */
    public List<String> weights() {
        return weights;
    }

    /** The loss, its slope along the first weight and along the second. */
    public List<Expr> value() {
        return hoist.roots();
    }

    public List<String> scalarNames() {
        return hoist.names();
    }

    /** Every scalar for the given values of the surface's parameters. */
    public float[] scalars(Map<String, Double> values) {
        List<String> names = List.copyOf(values.keySet());
        Tape.Run run = Tape.of(hoist.parts(), names).run(1);
        for (int i = 0; i < names.size(); i++) run.input(i)[0] = values.get(names.get(i));
        run.forward(1);
        float[] scalars = new float[hoist.parts().size()];
        for (int i = 0; i < scalars.length; i++) scalars[i] = (float) run.output(i)[0];
        return scalars;
    }
}
