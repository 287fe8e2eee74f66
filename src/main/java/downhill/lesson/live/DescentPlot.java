package downhill.lesson.live;

import downhill.lesson.AnswerStep;
import downhill.lesson.Plot;
import java.util.Map;

/** A curve and gradient descent down it, from the page's start at the page's learning rate. */
public final class DescentPlot implements LivePart {
    /** Steps that are shown before they are taken. */
    static final int AHEAD = 60;

    private final Plot plot;
    private final SampledCurve sampled;
    private final WeightCurve curve;
    private CurveDescent descent;
    private double begin = Double.NaN;
    private double start = Double.NaN;
    private double rate = Double.NaN;
    private CurveDescent whole;

    /** Steps that were asked for since the start; a descent that diverged has taken fewer. */
    private int asked;

    public DescentPlot(Plot plot) {
        this.plot = plot;
        sampled = SampledCurve.values(plot);
        curve = sampled.curve();
        show(Map.of());
    }

    /** Another curve or start begins anew; with another rate the same number of steps is taken again from the start. */
    @Override
    public void show(Map<String, Double> numbers) {
        boolean changed = sampled.with(numbers);
        double given = plot.at("start", numbers);
        double next = Double.isNaN(given) ? plot.weightAt(numbers) : given;
        double before = rate;
        rate = plot.at("rate", numbers);
        if (changed || Double.compare(next, begin) != 0) {
            begin = next;
            reset();
        } else if (rate != before) {
            again();
        }
    }

    private void again() {
        descent = after(asked);
        whole = after(AHEAD);
    }

    private CurveDescent after(int steps) {
        CurveDescent walked = CurveDescent.at(curve, start);
        for (int i = 0; i < steps && !walked.diverged(); i++) {
            walked = walked.step(curve, rate, plot.min(), plot.max());
        }
        return walked;
    }

    /** One step further. */
    public void step() {
        asked = descent.step() + 1;
        descent = descent.step(curve, rate, plot.min(), plot.max());
    }

    /** Puts the ball at another start, until the page has another one. */
    public void place(double weight) {
        start = weight;
        restart();
    }

    /** Back to the start. */
    public void restart() {
        asked = 0;
        descent = CurveDescent.at(curve, start);
        whole = after(AHEAD);
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

    /** The first {@link #AHEAD} steps from the start at the present rate, taken or not. */
    public CurveDescent whole() {
        return whole;
    }

    public double rate() {
        return rate;
    }

    public double start() {
        return start;
    }
}
