package downhill.app.command;

import downhill.language.Differences;
import downhill.language.Tape;
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
        double[] slopes = Differences.central(question.result(), question.names(), question.point(), step);
        Map<String, Double> named = new LinkedHashMap<>();
        for (int i = 0; i < slopes.length; i++) named.put(question.names().get(i), slopes[i]);
        return named;
    }

    private static Tape.Run run(Question question) {
        Tape.Run run = Tape.of(List.of(question.result()), question.names()).run(1);
        for (int i = 0; i < question.point().length; i++) run.input(i)[0] = question.point()[i];
        return run;
    }
}
