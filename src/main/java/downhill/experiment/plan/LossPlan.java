package downhill.experiment.plan;

import downhill.document.Parameter;
import downhill.language.Expr;
import downhill.language.Hoist;
import downhill.language.Tape;
import downhill.loss.Data;
import downhill.loss.Surface;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A loss made ready for the GPU: its value and symbolic derivatives per particle in terms of the two weights and scalars,
 * with data those of one row, in terms of its columns too. A scalar depends on the surface's parameters alone and is computed here, in double.
 */
public final class LossPlan {
    private static final String SCALAR = "surface scalar ";

    private final Hoist hoist;

    private final List<String> weights;
    private final List<String> columns;

    private LossPlan(Hoist hoist, List<String> weights, List<String> columns) {
        this.hoist = hoist;
        this.weights = weights;
        this.columns = columns;
    }

    /** @param secondOrder whether {@link #hessian} is wanted: then a formula too long for it is an EngineException */
    public static LossPlan of(Surface surface, boolean secondOrder) {
        List<Expr> parts = secondOrder ? Derivatives.secondForEngine(surface) : Derivatives.first(surface);
        Set<String> parameters =
                surface.parameters().stream().map(Parameter::name).collect(Collectors.toUnmodifiableSet());
        List<String> columns = surface.data().map(Data::names).orElse(List.of());
        return new LossPlan(Hoist.of(parts, parameters, SCALAR), Derivatives.weights(surface), columns);
    }

    /** The names of the two weights. */
    public List<String> weights() {
        return weights;
    }

    /** The columns of the data, in their order in a row; none where the loss has no data. */
    public List<String> columns() {
        return columns;
    }

    /** The loss, its slope along the first weight and along the second. */
    public List<Expr> value() {
        return hoist.roots().subList(0, 3);
    }

    /** ∂²f/∂x², ∂²f/∂x∂y and ∂²f/∂y², if they were wanted. */
    public List<Expr> hessian() {
        return hoist.roots().subList(3, 6);
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
