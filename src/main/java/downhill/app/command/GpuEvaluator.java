package downhill.app.command;

import downhill.experiment.Engine;
import downhill.language.Expr;
import downhill.language.Gradient;
import downhill.language.Graph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Evaluates formulas in float32 with their symbolic gradients, many in one kernel because compiling takes longest. */
final class GpuEvaluator implements Evaluator {
    private final Engine engine;
    private final double step;
    private final int most;

    /**
     * @param step the distance h of the central differences, which are in double
     * @param most how many expressions, values and slopes, go into a kernel
     */
    GpuEvaluator(Engine engine, double step, int most) {
        this.engine = engine;
        this.step = step;
        this.most = most;
    }

    @Override
    public List<Evaluation> evaluate(List<FormulaQuery> questions) {
        Map<List<Object>, List<Integer>> formulas = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            FormulaQuery formulaQuery = questions.get(i);
            formulas.computeIfAbsent(List.of(formulaQuery.formula(), formulaQuery.names()), key -> new ArrayList<>())
                    .add(i);
        }
        Evaluation[] answers = new Evaluation[questions.size()];
        for (List<List<Integer>> kernel : kernels(questions, formulas.values())) {
            run(questions, kernel, answers);
        }
        return List.of(answers);
    }

    /** The formulas, each as the questions that ask for it, in groups that fit into a kernel. */
    private List<List<List<Integer>>> kernels(List<FormulaQuery> questions, Collection<List<Integer>> formulas) {
        List<List<List<Integer>>> kernels = new ArrayList<>();
        int expressions = most;
        for (List<Integer> asked : formulas) {
            int width = 1 + questions.get(asked.get(0)).names().size();
            if (expressions + width > most) {
                kernels.add(new ArrayList<>());
                expressions = 0;
            }
            kernels.get(kernels.size() - 1).add(asked);
            expressions += width;
        }
        return kernels;
    }

    /** One kernel has the outputs of all its formulas at the points of all their questions. */
    private void run(List<FormulaQuery> questions, List<List<Integer>> kernel, Evaluation[] answers) {
        List<Expr> outputs = new ArrayList<>();
        List<FormulaQuery> asked = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (List<Integer> formula : kernel) {
            FormulaQuery first = questions.get(formula.get(0));
            outputs.addAll(outputs(first));
            names.addAll(first.names());
            formula.forEach(i -> asked.add(questions.get(i)));
        }
        List<String> inputs = names.isEmpty() ? List.of("x") : List.copyOf(names);
        double[][] values = engine.evaluate(outputs, inputs, points(asked, inputs));
        int output = 0;
        int point = 0;
        for (List<Integer> formula : kernel) {
            for (int i : formula) answers[i] = answer(questions.get(i), values, output, point++);
            output += 1 + questions.get(formula.get(0)).names().size();
        }
    }

    private static List<Expr> outputs(FormulaQuery formulaQuery) {
        Graph graph = new Graph();
        List<Expr> outputs = new ArrayList<>(List.of(graph.substitute(formulaQuery.result(), Map.of())));
        outputs.addAll(Gradient.of(graph, formulaQuery.result(), formulaQuery.names()));
        return outputs;
    }

    private static double[][] points(List<FormulaQuery> questions, List<String> inputs) {
        double[][] points = new double[inputs.size()][questions.size()];
        for (int k = 0; k < questions.size(); k++) {
            FormulaQuery formulaQuery = questions.get(k);
            for (int i = 0; i < formulaQuery.names().size(); i++) {
                points[inputs.indexOf(formulaQuery.names().get(i))][k] =
                        formulaQuery.point()[i];
            }
        }
        return points;
    }

    private Evaluation answer(FormulaQuery formulaQuery, double[][] values, int output, int point) {
        Map<String, Double> gradient = new LinkedHashMap<>();
        for (String name : formulaQuery.names()) gradient.put(name, values[output + 1 + gradient.size()][point]);
        return new Evaluation(
                formulaQuery.formula(),
                engine.name(),
                values[output][point],
                gradient,
                CpuEvaluator.differences(formulaQuery, step),
                step,
                Double.isFinite(values[output][point]) ? Optional.empty() : formulaQuery.hole());
    }
}
