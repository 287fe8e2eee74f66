package downhill.app.command;

import downhill.language.Differences;
import downhill.language.Tape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates formulas in double, with the gradient by the tape's backward pass.
 *
 * @param step the distance h of the central differences (f(x+h) − f(x−h)) / 2h
 */
record CpuEvaluator(double step) implements Evaluator {
    @Override
    public List<Evaluation> evaluate(List<FormulaQuery> questions) {
        return questions.stream().map(this::evaluate).toList();
    }

    private Evaluation evaluate(FormulaQuery formulaQuery) {
        List<String> names = formulaQuery.names();
        Tape.Run run = run(formulaQuery);
        run.forward(1);
        double value = run.output(0)[0];
        run.backward(1);
        Map<String, Double> gradient = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) gradient.put(names.get(i), run.gradient(i)[0]);
        return new Evaluation(
                formulaQuery.formula(),
                "cpu",
                value,
                gradient,
                differences(formulaQuery, step),
                step,
                Double.isFinite(value) ? Optional.empty() : formulaQuery.hole());
    }

    /** Central differences at a question's point, by name. */
    static Map<String, Double> differences(FormulaQuery formulaQuery, double step) {
        double[] slopes = Differences.central(formulaQuery.result(), formulaQuery.names(), formulaQuery.point(), step);
        Map<String, Double> named = new LinkedHashMap<>();
        for (int i = 0; i < slopes.length; i++) named.put(formulaQuery.names().get(i), slopes[i]);
        return named;
    }

    private static Tape.Run run(FormulaQuery formulaQuery) {
        Tape.Run run =
                Tape.of(List.of(formulaQuery.result()), formulaQuery.names()).run(1);
        for (int i = 0; i < formulaQuery.point().length; i++)
            run.input(i)[0] = formulaQuery.point()[i];
        return run;
    }
}
