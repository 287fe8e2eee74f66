package downhill.app;

import downhill.language.Tape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Evaluates formulas in double, with the gradient by the tape's backward pass.
 *
 * @param step the distance h of the central differences (f(x+h) − f(x−h)) / 2h
 */
record CpuEvaluator(double step) implements Evaluator {
    @Override
    public List<Evaluation> evaluate(List<Question> questions) {
        return questions.stream().map(this::evaluate).toList();
    }

    private Evaluation evaluate(Question question) {
        List<String> names = question.names();
        Tape.Run run = run(question);
        run.forward(1);
        double value = run.output(0)[0];
        run.backward(1);
        Map<String, Double> gradient = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) gradient.put(names.get(i), run.gradient(i)[0]);
        return new Evaluation(question.formula(), "cpu", value, gradient, differences(question, step));
    }

    /** Central differences at a question's point, by name. */
    static Map<String, Double> differences(Question question, double step) {
        Tape.Run run = run(question);
        Map<String, Double> slopes = new LinkedHashMap<>();
        for (int i = 0; i < question.names().size(); i++) {
            double[] input = run.input(i);
            input[0] = question.point()[i] + step;
            input[1] = question.point()[i] - step;
            run.forward(2);
            slopes.put(question.names().get(i), (run.output(0)[0] - run.output(0)[1]) / (2 * step));
            Arrays.fill(input, question.point()[i]);
        }
        return slopes;
    }

    /** Room for two points, both at the question's. */
    private static Tape.Run run(Question question) {
        Tape.Run run = Tape.of(List.of(question.result()), question.names()).run(2);
        for (int i = 0; i < question.point().length; i++) Arrays.fill(run.input(i), question.point()[i]);
        return run;
    }
}
