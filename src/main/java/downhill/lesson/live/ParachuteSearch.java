package downhill.lesson.live;

import downhill.experiment.plan.MeanTape;
import downhill.lesson.AnswerStep;
import downhill.loss.Minimum;
import downhill.loss.Surface;
import downhill.random.Philox;
import java.util.Map;

/**
 * Random search against gradient descent on a surface, both counted in evaluations of the loss: a landing costs one, and
 * so does the descent's start; a step of the descent costs two, a pass back for the gradient and one forward where it
 * comes to.
 */
public final class ParachuteSearch implements LivePart {
    private static final int EVALUATIONS_A_STEP = 2;

    private static final int MOST_STEPS = 5000;
    private static final double STILL = 1e-9;

    private final Surface surface;
    private final double rate;
    private final MeanTape tape;
    private final Landings parachutes = new Landings();
    private final Landings descent = new Landings();
    private final int[] words = new int[4];
    private int seed;
    private double slopeX;
    private double slopeY;

    /** @param rate the learning rate of the descent */
    public ParachuteSearch(Surface surface, double rate) {
        this.surface = surface;
        this.rate = rate;
        tape = MeanTape.of(surface, 1);
        reset();
    }

    @Override
    public void show(Map<String, Double> numbers) {}

    /** Takes all away; the next parachutes come down in other places. */
    @Override
    public void reset() {
        seed++;
        parachutes.clear();
        begin(surface.start().x(), surface.start().y());
    }

    /** Puts the descent's start at a place of the domain; its steps are counted from there. */
    public void begin(double x, double y) {
        descent.clear();
        visit(x, y);
    }

    private void visit(double x, double y) {
        tape.x()[0] = x;
        tape.y()[0] = y;
        tape.differentiate(1);
        descent.add(x, y, tape.output(0)[0]);
        slopeX = tape.gradient(0)[0];
        slopeY = tape.gradient(1)[0];
    }

    /** One parachute more, anywhere in the domain. */
    public void drop() {
        Philox.draw(parachutes.count(), 0, 0, Philox.START, seed, 0, words);
        double x = surface.x().at(Philox.uniform(words[0]));
        double y = surface.y().at(Philox.uniform(words[1]));
        tape.x()[0] = x;
        tape.y()[0] = y;
        tape.evaluate(1);
        parachutes.add(x, y, tape.output(0)[0]);
    }

    /** One step of the descent, if it is not at rest. */
    public void descend() {
        if (!resting()) {
            int last = descent.count() - 1;
            visit(descent.x(last) - rate * slopeX, descent.y(last) - rate * slopeY);
        }
    }

    /** Whether the ground is flat, the numbers have ended, or there were steps enough. */
    public boolean resting() {
        double slope = Math.hypot(slopeX, slopeY);
        return !(slope > STILL) || Double.isInfinite(slope) || descent.count() > MOST_STEPS;
    }

    @Override
    public boolean tell(AnswerStep answerStep) {
        if (!(answerStep instanceof AnswerStep.Tell tell)) {
            return false;
        }
        boolean drops = tell.verb().equals("drop");
        if (!drops && !tell.verb().equals("descend")) {
            return false;
        }
        for (int i = 0; i < tell.count(); i++) {
            if (drops) {
                drop();
            } else {
                descend();
            }
        }
        return true;
    }

    @Override
    public double fact(String name) {
        return switch (name) {
            case "evaluations" -> parachutes.count() + descentEvaluations();
            case "parachute" -> parachutes.best();
            case "descent" -> descent.best();
            default -> Double.NaN;
        };
    }

    /** What the descent has cost so far: nothing before its first step. */
    public int descentEvaluations() {
        return descent.count() == 1 ? 0 : evaluationsAt(descent.count() - 1);
    }

    /** What the descent had cost when it came to a place, its start being 0. */
    public static int evaluationsAt(int place) {
        return 1 + EVALUATIONS_A_STEP * place;
    }

    public Surface surface() {
        return surface;
    }

    public double rate() {
        return rate;
    }

    public Landings parachutes() {
        return parachutes;
    }

    /** The places of the descent; the first is its start. */
    public Landings descent() {
        return descent;
    }

    /** The least loss that is known: published, or seen here where it is lower. */
    public double lowest() {
        double known =
                surface.minima().stream().mapToDouble(Minimum::value).min().orElse(Double.POSITIVE_INFINITY);
        double seen = Math.min(descent.best(), parachutes.count() == 0 ? descent.best() : parachutes.best());
        return Math.min(known, seen);
    }

    /** The loss at points of the domain, into {@code losses}; with data, over as many rows as a frame has time for. */
    public void losses(double[] x, double[] y, double[] losses) {
        MeanTape all = MeanTape.forFrame(surface, x.length);
        System.arraycopy(x, 0, all.x(), 0, x.length);
        System.arraycopy(y, 0, all.y(), 0, y.length);
        all.evaluate(x.length);
        System.arraycopy(all.output(0), 0, losses, 0, x.length);
    }
}
