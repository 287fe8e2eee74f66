package downhill.app;

import downhill.experiment.Team;
import downhill.ui.Numbers;

/** Says which of a team's particles have left the landscape, though their numbers are finite still. */
record Outside(Simulation simulation, Referee referee) {
    private static final String WHAT_TO_DO = ": lower the learning rate, or widen the landscape with “Ranges”.";

    /** The ball, and how many particles if they are more than half of the team; empty while all is in view. */
    String sentence(int team) {
        boolean ball = simulation.isOutside(team);
        Team all = simulation.experiment().teams().get(team);
        double share = referee.race().outside(team);
        if (share <= 0.5 || all.particles() == 1) {
            return ball ? "The ball is outside the landscape" + WHAT_TO_DO : "";
        }
        String many = Numbers.count(Math.round(share * all.particles())) + " of " + Numbers.count(all.particles())
                + " particles are outside the landscape" + WHAT_TO_DO;
        return (ball ? "The ball and about " : "About ") + many;
    }
}
