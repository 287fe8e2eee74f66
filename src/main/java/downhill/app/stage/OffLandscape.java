package downhill.app.stage;

import downhill.experiment.Team;
import downhill.experiment.plan.LossEvaluator;
import downhill.language.Digits;
import java.math.BigDecimal;
import java.math.MathContext;

/** Says which of a team's particles have left the landscape, though their numbers are finite still. */
public record OffLandscape(Simulation simulation, RaceSampler raceSampler) {
    // The letters of a picture have no curled quotation marks.
    private static final String WHAT_TO_DO = ": lower the learning rate, or widen the landscape (+ Ranges).";

    /** Where there is lower ground outside, no rate keeps it inside. */
    private static final String FALLS = ", where the loss is lower still: widen the landscape (+ Ranges).";

    /** The ball, and how many particles if they are more than half of the team; empty while all is in view. */
    public String sentence(int team) {
        boolean ball = simulation.isOutside(team);
        Team all = simulation.experiment().teams().get(team);
        double share = raceSampler.race().outside(team);
        if (share <= 0.5 || all.particles() == 1) {
            return ball ? "The ball is outside the landscape" + toDo(team) : "";
        }
        long count = Math.round(share * all.particles());
        boolean counted = all.particles() <= LossEvaluator.SAMPLE;
        String many = counted ? Digits.count(count) : "about " + Digits.count(rounded(count));
        String who = (ball ? "The ball and " : "") + many + " of " + Digits.count(all.particles()) + " particles are";
        return Character.toUpperCase(who.charAt(0)) + who.substring(1) + " outside the landscape" + toDo(team);
    }

    private String toDo(int team) {
        return simulation.ballLoss(team) < raceSampler.race().lowest() ? FALLS : WHAT_TO_DO;
    }

    /** To two digits: more are not known of a share that a sample stands for. */
    private static long rounded(long count) {
        return new BigDecimal(count).round(new MathContext(2)).longValue();
    }
}
