package downhill.experiment;

import downhill.language.Expr;
import downhill.language.Gradient;
import downhill.language.Graph;
import downhill.language.Hoist;
import downhill.language.Tape;
import downhill.loss.Surface;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A loss made ready for the GPU: its value and symbolic gradient per particle in terms of the two weights and scalars,
 * where a scalar depends on the surface's parameters alone and is computed here, in double.
 */
public final class LossPlan {
    private static final String SCALAR = "surface scalar ";

    private final Hoist hoist;

    private LossPlan(Hoist hoist) {
        this.hoist = hoist;
    }

    public static LossPlan of(Surface surface) {
        Graph graph = new Graph();
        List<Expr> slopes = Gradient.of(
                graph, surface.loss(), List.of(surface.x().name(), surface.y().name()));
        TreeSet<String> parameters = new TreeSet<>();
        surface.parameters().forEach(parameter -> parameters.add(parameter.name()));
        return new LossPlan(Hoist.of(
                List.of(graph.substitute(surface.loss(), Map.of()), slopes.get(0), slopes.get(1)), parameters, SCALAR));
    }

    /** The loss, its slope along the first weight and along the second. */
    public List<Expr> value() {
        return hoist.roots();
    }

    public List<String> scalarNames() {
        return hoist.names();
    }

    /** Every scalar for the given values of the surface's parameters. */
    public double[] scalars(Map<String, Double> values) {
        List<String> names = List.copyOf(values.keySet());
        Tape.Run run = Tape.of(hoist.parts(), names).run(1);
        for (int i = 0; i < names.size(); i++) run.input(i)[0] = values.get(names.get(i));
        run.forward(1);
        double[] scalars = new double[hoist.parts().size()];
        for (int i = 0; i < scalars.length; i++) scalars[i] = run.output(i)[0];
        return scalars;
    }
}
