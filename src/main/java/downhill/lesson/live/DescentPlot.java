package downhill.lesson.live;

import downhill.lesson.AnswerStep;
import downhill.lesson.Plot;
import java.util.Map;

/** A curve and gradient descent down it, from the page's start at the page's learning rate. */
public final class DescentPlot implements LivePart {
    private final Plot plot;
    private final SampledCurve sampled;
    private final WeightCurve curve;
    private CurveDescent descent;
    private double begin = Double.NaN;
    private double start = Double.NaN;
    private double rate;

    public DescentPlot(Plot plot) {
        this.plot = plot;
        sampled = SampledCurve.values(plot);
        curve = sampled.curve();
        show(Map.of());
    }

    /** Another curve or start begins anew; another rate holds from the next step on. */
    @Override
    public void show(Map<String, Double> numbers) {
        boolean changed = sampled.with(numbers);
        double given = plot.at("start", numbers);
        double next = Double.isNaN(given) ? plot.weightAt(numbers) : given;
        rate = plot.at("rate", numbers);
        if (changed || Double.compare(next, begin) != 0) {
            begin = next;
            reset();
        }
    }

    /** One step further. */
    public void step() {
        descent = descent.step(curve, rate, plot.min(), plot.max());
    }

    /** Puts the ball at another start, until the page has another one. */
    public void place(double weight) {
        start = weight;
        restart();
    }

    /** Back to the start. */
    public void restart() {
        descent = CurveDescent.at(curve, start);
    }

    @Override
    public void reset() {
        place(begin);
    }

    @Override
    public boolean tell(AnswerStep answerStep) {
        if (!(answerStep instanceof AnswerStep.Tell tell) || !tell.verb().equals("run")) {
            return false;
        }
        for (int i = 0; i < tell.count() && !descent.diverged(); i++) {
            step();
        }
        return true;
    }

    @Override
    public double fact(String name) {
        return switch (name) {
            case "step" -> descent.step();
            case "weight" -> descent.weight();
            case "loss" -> descent.loss();
            case "diverged" -> descent.diverged() ? 1 : 0;
            default -> Double.NaN;
        };
    }

    public SampledPoints samples() {
        return sampled.samples();
    }

    public CurveDescent descent() {
        return descent;
    }

    public double rate() {
        return rate;
    }

    public double start() {
        return start;
    }
}
