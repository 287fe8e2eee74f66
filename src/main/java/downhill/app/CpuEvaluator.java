package downhill.app;

import downhill.language.Tape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Evaluates formulas in double, with the gradient by the tape's backward pass. */
final class CpuEvaluator {
    private CpuEvaluator() {}

    /** @param step the distance h of the central differences (f(x+h) − f(x−h)) / 2h */
    static Evaluation evaluate(Question question, double step) {
        List<String> names = question.names();
        Tape.Run run = Tape.of(List.of(question.result()), names).run(2);
        fill(run, question.point());
        run.forward(1);
        double value = run.output(0)[0];
        run.backward(1);
        Map<String, Double> gradient = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) gradient.put(names.get(i), run.gradient(i)[0]);
        return new Evaluation(question.formula(), "cpu", value, gradient, differences(run, question, step));
    }

    /** Central differences at a question's point. */
    static Map<String, Double> differences(Question question, double step) {
        Tape.Run run = Tape.of(List.of(question.result()), question.names()).run(2);
        fill(run, question.point());
        return differences(run, question, step);
    }

    private static Map<String, Double> differences(Tape.Run run, Question question, double step) {
        Map<String, Double> slopes = new LinkedHashMap<>();
        for (int i = 0; i < question.names().size(); i++) {
            double at = question.point()[i];
            run.input(i)[0] = at + step;
            run.input(i)[1] = at - step;
            run.forward(2);
            slopes.put(question.names().get(i), (run.output(0)[0] - run.output(0)[1]) / (2 * step));
            run.input(i)[0] = at;
            run.input(i)[1] = at;
        }
        return slopes;
    }

    private static void fill(Tape.Run run, double[] point) {
        for (int i = 0; i < point.length; i++) {
            run.input(i)[0] = point[i];
            run.input(i)[1] = point[i];
        }
    }
}
