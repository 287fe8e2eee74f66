package downhill.verify;

import downhill.experiment.Engine;
import downhill.language.Expr;
import downhill.language.Gradient;
import downhill.language.Graph;
import downhill.language.Parser;
import downhill.language.Tape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Circuits whose values and gradients courses print, on the engine and by backpropagation. */
final class Circuits {
    private static final String GROUP = "circuits";

    /** @param at the inputs' values @param gradients by the same inputs @param digits what the source rounds to */
    private record Circuit(
            String formula,
            String source,
            List<String> names,
            double[] at,
            double value,
            double[] gradients,
            double digits) {}

    private static final List<Circuit> PUBLISHED = List.of(
            new Circuit(
                    "(x + y)*z",
                    "Stanford cs231n, backpropagation notes",
                    List.of("x", "y", "z"),
                    new double[] {-2, 5, -4},
                    -12,
                    new double[] {-4, -4, 3},
                    0),
            new Circuit(
                    "(x + y)*z + max(x, w)",
                    "course slides, the circuit with max",
                    List.of("x", "y", "z", "w"),
                    new double[] {2, 1, -3, 4},
                    -5,
                    new double[] {-3, -3, 3, 1},
                    0),
            new Circuit(
                    "sigmoid(w0*x0 + w1*x1 + w2)",
                    "Stanford cs231n, backpropagation notes",
                    List.of("w0", "x0", "w1", "x1", "w2"),
                    new double[] {2, -1, -3, -2, -3},
                    0.731059,
                    new double[] {-0.196612, 0.393224, -0.393224, -0.589836, 0.196612},
                    5e-7),
            new Circuit(
                    "max(x, y)",
                    "PyTorch, torch.maximum: a tie gives each one half",
                    List.of("x", "y"),
                    new double[] {3, 3},
                    3,
                    new double[] {0.5, 0.5},
                    0));

    private Circuits() {}

    static List<Trial> trials() {
        return PUBLISHED.stream()
                .map(circuit -> new Trial(GROUP, circuit.formula, engine -> checks(engine, circuit)))
                .toList();
    }

    private static List<Check> checks(Engine engine, Circuit circuit) {
        Expr formula = Parser.parse(circuit.formula).result();
        Graph graph = new Graph();
        List<Expr> outputs = new ArrayList<>(List.of(graph.substitute(formula, Map.of())));
        outputs.addAll(Gradient.of(graph, formula, circuit.names));
        double[][] points =
                Arrays.stream(circuit.at).mapToObj(v -> new double[] {v}).toArray(double[][]::new);
        double[][] measured = engine.evaluate(outputs, circuit.names, points);
        double unit = Precision.of(engine).unit();
        List<Check> checks = new ArrayList<>();
        checks.add(check(circuit, "value", circuit.value, measured[0][0], unit));
        for (int i = 0; i < circuit.names.size(); i++) {
            checks.add(check(circuit, "d/d" + circuit.names.get(i), circuit.gradients[i], measured[1 + i][0], unit));
        }
        checks.add(backpropagated(circuit, formula));
        return checks;
    }

    private static Check check(Circuit circuit, String what, double expected, double measured, double unit) {
        double tolerance = circuit.digits + 8 * unit * Math.max(1, Math.abs(expected));
        return new Check(GROUP, circuit.formula + " " + what, circuit.source, expected, measured, tolerance);
    }

    private static Check backpropagated(Circuit circuit, Expr formula) {
        Tape.Run run = Tape.of(List.of(formula), circuit.names).run(1);
        for (int i = 0; i < circuit.at.length; i++) run.input(i)[0] = circuit.at[i];
        run.forward(1);
        run.backward(1);
        double worst = 0;
        for (int i = 0; i < circuit.at.length; i++) {
            worst = Math.max(worst, Math.abs(run.gradient(i)[0] - circuit.gradients[i]));
        }
        String name = circuit.formula + " largest error of backpropagation";
        return new Check(GROUP, name, circuit.source, 0, worst, circuit.digits + 1e-15);
    }
}
