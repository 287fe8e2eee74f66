package downhill.lesson.live;

import downhill.language.Program;
import downhill.language.Tape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A formula of one weight in double; other names in it are numbers of the page. For one thread. */
public final class WeightCurve {
    private static final int BLOCK = 256;

    private final List<String> names;
    private final double[] numbers;
    private final Tape.Run run;

    public WeightCurve(Program formula, String weight) {
        names = new ArrayList<>(List.of(weight));
        formula.free().stream().filter(name -> !name.equals(weight)).forEach(names::add);
        numbers = new double[names.size()];
        run = Tape.of(List.of(formula.result()), names).run(BLOCK);
        with(Map.of());
    }

    /** Takes the page's numbers; a name without one is NaN. Gives whether the curve is another one now. */
    public boolean with(Map<String, Double> page) {
        boolean changed = false;
        for (int i = 1; i < numbers.length; i++) {
            double next = page.getOrDefault(names.get(i), Double.NaN);
            changed |= Double.compare(next, numbers[i]) != 0;
            numbers[i] = next;
            Arrays.fill(run.input(i), next);
        }
        return changed;
    }

    public double value(double weight) {
        run.input(0)[0] = weight;
        run.forward(1);
        return run.output(0)[0];
    }

    /** The derivative by backpropagation. */
    public double slope(double weight) {
        value(weight);
        run.backward(1);
        return run.gradient(0)[0];
    }

    /** The centred difference (f(w + h) − f(w − h)) / 2h. */
    public double difference(double weight, double h) {
        double[] input = run.input(0);
        input[0] = weight + h;
        input[1] = weight - h;
        run.forward(2);
        return (run.output(0)[0] - run.output(0)[1]) / (2 * h);
    }

    /** The values at all of the weights, into {@code values}. */
    public void values(double[] weights, double[] values) {
        for (int from = 0; from < weights.length; from += BLOCK) {
            int count = Math.min(BLOCK, weights.length - from);
            System.arraycopy(weights, from, run.input(0), 0, count);
            run.forward(count);
            System.arraycopy(run.output(0), 0, values, from, count);
        }
    }

    /** The derivatives at all of the weights, into {@code slopes}. */
    public void slopes(double[] weights, double[] slopes) {
        for (int i = 0; i < weights.length; i++) {
            slopes[i] = slope(weights[i]);
        }
    }
}
