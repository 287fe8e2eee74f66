package downhill.experiment.plan;

import downhill.document.Parameter;
import downhill.experiment.EngineException;
import downhill.language.Expr;
import downhill.language.Graph;
import downhill.language.Parser;
import downhill.language.Program;
import downhill.loss.Surface;
import downhill.optimizer.Optimizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The saddle-free Newton step (|H| + damping·I)⁻¹g of Dauphin et al. (2014) in two dimensions: along each eigenvector
 * of the Hessian, the gradient divided by the eigenvalue's absolute value plus the damping.
 */
public final class Newton {
    /** What a rule sets if it has this parameter, at least 0. */
    public static final String DAMPING = "damping";

    /** The damping of a rule without that parameter. */
    public static final double USUAL_DAMPING = 1e-3;

    /** The Hessian's entries ∂²f/∂x², ∂²f/∂x∂y and ∂²f/∂y² in {@link #step}. */
    public static final List<String> HESSIAN = List.of("hxx", "hxy", "hyy");

    /** The gradient, noise included, in {@link #step}. */
    public static final List<String> GRADIENT = List.of("gx", "gy");

    /** The gradient's coordinates, noise included, and the damping in {@link #on}: names that no surface can have. */
    public static final List<String> INPUTS = List.of("gradient x", "gradient y", "newton damping");

    /**
     * The entries are scaled to at most 1, so that nothing overflows; the eigenvalue of smaller size comes from the
     * determinant and the eigenvector from the sum that does not cancel, so that float32 keeps the digits.
     */
    private static final Program STEP = Parser.parse("""
        size = max(abs(hxx), abs(hxy), abs(hyy), 1e-30)
        a = hxx/size; b = hxy/size; c = hyy/size
        mean = (a + c)/2
        half = (a - c)/2
        radius = sqrt(half^2 + b^2)
        side = 2*step(mean) - 1
        large = mean + side*radius
        small = (a*c - b^2)/(large + side*1e-30)
        upper = step(mean)*large + (1 - step(mean))*small
        lower = step(mean)*small + (1 - step(mean))*large
        reach = abs(half) + radius + 1e-18
        right = step(half)
        u = right*reach + (1 - right)*b
        v = right*b + (1 - right)*reach
        norm = sqrt(reach^2 + b^2)
        p = u/norm; q = v/norm
        along = (p*gx + q*gy)/(size*abs(upper) + damping)
        across = (p*gy - q*gx)/(size*abs(lower) + damping)
        nx = p*along - q*across
        ny = q*along + p*across
        """);

    private Newton() {}

    /** Both coordinates of the step, in terms of {@link #HESSIAN}, {@link #GRADIENT} and {@link #DAMPING}. */
    public static List<Expr> step() {
        return List.of(STEP.assigned().get("nx"), STEP.assigned().get("ny"));
    }

    /** ∂²f/∂x², ∂²f/∂x∂y and ∂²f/∂y² of a loss; one too long for it is an {@link EngineException}. */
    public static List<Expr> hessian(Surface surface) {
        return Derivatives.secondForEngine(surface).subList(3, 6);
    }

    /** The damping as the optimizer sets it. */
    static Expr damping(Optimizer optimizer) {
        Graph graph = new Graph();
        boolean own = optimizer.parameters().stream().map(Parameter::name).anyMatch(DAMPING::equals);
        return own ? graph.variable(DAMPING) : graph.constant(USUAL_DAMPING);
    }

    /**
     * Both coordinates of the step on a surface, in terms of its weights, its parameters and {@link #INPUTS}. A formula
     * too long for it is an {@link EngineException}.
     */
    public static List<Expr> on(Surface surface) {
        Graph graph = new Graph();
        List<Expr> derivatives = Derivatives.secondForEngine(surface);
        Map<String, Expr> values = new HashMap<>();
        for (int i = 0; i < 3; i++) values.put(HESSIAN.get(i), graph.substitute(derivatives.get(3 + i), Map.of()));
        for (int i = 0; i < 2; i++) values.put(GRADIENT.get(i), graph.variable(INPUTS.get(i)));
        values.put(DAMPING, graph.variable(INPUTS.get(2)));
        return step().stream().map(part -> graph.substitute(part, values)).toList();
    }

    /** The step at a gradient and Hessian (xx, xy, yy), in double. */
    public static double[] step(double gx, double gy, double[] hessian, double damping) {
        Map<String, Double> values =
                Map.of("gx", gx, "gy", gy, "hxx", hessian[0], "hxy", hessian[1], "hyy", hessian[2], DAMPING, damping);
        return step().stream().mapToDouble(part -> part.evaluate(values)).toArray();
    }
}
