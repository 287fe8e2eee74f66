package downhill.workspace;

import downhill.experiment.Team;

/** What can be shown at the ball, and what it teaches. */
public enum Guide {
    GRADIENT(
            Openable.GRADIENT,
            "The orange arrow points uphill, where the loss grows fastest; the steeper, the longer."
                    + " Put the ball on a ridge and on a plain and compare."),
    STEP(
            Openable.STEP,
            "Where plain gradient descent would land: the rate η times the gradient, downhill, to scale."
                    + " Raise the rate until it leaps over the valley."),
    NEXT(Openable.NEXT, "Where this team's own rule lands next, to scale. Press One step: the ball lands at its tip."),
    MEMORY(
            Openable.MEMORY,
            "What the rule remembers: means of gradients as arrows, roots of mean squares as ellipses."
                    + " Try Momentum or Adam and watch them lag behind the gradient."),
    TANGENT(
            Openable.TANGENT,
            "The plane that touches the surface at the ball. A step trusts it; see how soon the surface leaves it."),
    FIELD(
            Openable.FIELD,
            "The gradient all over the map, uphill. Long arrows are compressed, so that short ones can be seen."),
    CURVATURE(
            Openable.CURVATURE,
            "How much the landscape bends along its two main directions, and which rates that allows."
                    + " Put the ball into a ravine and raise the rate to the limit."),
    ARITHMETIC(
            Openable.ARITHMETIC,
            "The next update with its numbers, term by term as the rule has it, and each term as an arrow."
                    + " Press Step and watch the ball go to the last arrow's tip.");

    private final Openable openable;
    private final String help;

    Guide(Openable openable, String help) {
        this.openable = openable;
        this.help = help;
    }

    /** As what it is remembered. */
    public Openable openable() {
        return openable;
    }

    public String title() {
        return openable.title();
    }

    public String help() {
        return help;
    }

    /** What its box says for that team: only plain gradient descent takes the step −η·g. */
    public String title(Team team) {
        return this == STEP && !plain(team) ? "−η·g" : title();
    }

    /** What it shows for that team, and what to try. */
    public String help(Team team) {
        return this == STEP && !plain(team)
                ? "Where plain gradient descent would land with this rate. " + team.name()
                        + " goes another way: switch Next step on beside it and compare."
                : help;
    }

    private static boolean plain(Team team) {
        return team.optimizer().rule().text().replace(" ", "").strip().equals("w=w-rate*g");
    }

    /** Whether it is shown: only while the ball's card is open, but for the arithmetic, which has a pane of its own. */
    public boolean in(OpenPanels openPanels) {
        return openPanels.has(openable) && (this == ARITHMETIC || openPanels.has(Openable.BALL));
    }
}
