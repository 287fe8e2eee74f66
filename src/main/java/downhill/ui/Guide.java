package downhill.ui;

/** What can be shown at the ball, each with its title, by which {@link Panels} remembers it, and what it teaches. */
public enum Guide {
    GRADIENT(
            "Gradient",
            "The orange arrow points uphill, where the loss grows fastest; the steeper, the longer."
                    + " Put the ball on a ridge and on a plain and compare."),
    STEP(
            "Step −η·g",
            "Where plain gradient descent would land: the rate η times the gradient, downhill, to scale."
                    + " Raise the rate until it leaps over the valley."),
    NEXT(
            "Next step",
            "Where this team's own rule lands next, to scale and without noise. Press One step: the ball lands at its tip."),
    MEMORY(
            "Memory",
            "What the rule remembers: means of gradients as arrows, roots of mean squares as ellipses."
                    + " Try Momentum or Adam and watch them lag behind the gradient."),
    TANGENT(
            "Tangent plane",
            "The plane that touches the surface at the ball. A step trusts it; see how soon the surface leaves it."),
    FIELD(
            "Gradient field",
            "The gradient all over the map, uphill. Long arrows are compressed, so that short ones can be seen."),
    CURVATURE(
            "Curvature",
            "How fast the slope changes along the two main directions. It decides which rates are stable."),
    ARITHMETIC(
            "Arithmetic",
            "The next update with its numbers, term by term as the rule has it. Rest on a line to see it as an arrow.");

    private final String title;
    private final String help;

    Guide(String title, String help) {
        this.title = title;
        this.help = help;
    }

    public String title() {
        return title;
    }

    public String help() {
        return help;
    }

    /** Whether it is shown: only while the ball's card is open. */
    public boolean in(Panels panels) {
        return panels.has(BallColumn.TITLE) && panels.has(title);
    }
}
