package downhill.app;

import downhill.experiment.Engine;
import downhill.language.Expr;
import downhill.language.Gradient;
import downhill.language.Graph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    public List<Evaluation> evaluate(List<Question> questions) {
        List<Evaluation> answers = new ArrayList<>();
        int from = 0;
        while (from < questions.size()) {
            int to = from;
            int expressions = 0;
            while (to < questions.size() && (to == from || expressions + width(questions.get(to)) <= most)) {
                expressions += width(questions.get(to++));
            }
            answers.addAll(kernel(questions.subList(from, to)));
            from = to;
        }
        return answers;
    }

    private static int width(Question question) {
        return 1 + question.names().size();
    }

    /** One kernel has the outputs of all questions, and question k reads point k. */
    private List<Evaluation> kernel(List<Question> questions) {
        List<Expr> outputs = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Question question : questions) {
            outputs.addAll(outputs(question));
            names.addAll(question.names());
        }
        List<String> inputs = names.isEmpty() ? List.of("x") : List.copyOf(names);
        double[][] values = engine.evaluate(outputs, inputs, points(questions, inputs));
        List<Evaluation> answers = new ArrayList<>();
        int output = 0;
        for (int k = 0; k < questions.size(); k++) {
            answers.add(answer(questions.get(k), values, output, k));
            output += width(questions.get(k));
        }
        return answers;
    }

    private static List<Expr> outputs(Question question) {
        Graph graph = new Graph();
        List<Expr> outputs = new ArrayList<>(List.of(graph.substitute(question.result(), Map.of())));
        outputs.addAll(Gradient.of(graph, question.result(), question.names()));
        return outputs;
    }

    private static double[][] points(List<Question> questions, List<String> inputs) {
        double[][] points = new double[inputs.size()][questions.size()];
        for (int k = 0; k < questions.size(); k++) {
            Question question = questions.get(k);
            for (int i = 0; i < question.names().size(); i++) {
                points[inputs.indexOf(question.names().get(i))][k] = question.point()[i];
            }
        }
        return points;
    }

    private Evaluation answer(Question question, double[][] values, int output, int point) {
        Map<String, Double> gradient = new LinkedHashMap<>();
        for (String name : question.names()) gradient.put(name, values[output + 1 + gradient.size()][point]);
        return new Evaluation(
                question.formula(),
                engine.name(),
                values[output][point],
                gradient,
                CpuEvaluator.differences(question, step));
    }
}
