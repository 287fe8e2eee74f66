package downhill.workspace;

/** The sections of the Lab, from top to bottom: what each is for, and what can be set in it. */
public enum LabSection {
    SURFACE(
            Openable.SURFACE,
            "The landscape: choose one, or type your own.",
            "The landscape, its formula, its parameters, its domain, and the ranges of their sliders."),
    TEAMS(
            Openable.TEAMS,
            "Who races: the rules that move the particles.",
            "Optimizer, learning rate, momentum and the rule's other numbers, number of particles, schedule, rivals."),
    START(
            Openable.START,
            "Where the particles begin, and their chances.",
            "The particles' first places, and the seed."),
    DATA(
            Openable.DATA,
            "The rows that the loss is a mean over, and how they are shown.",
            "Rows of a data set or of your own CSV file, their columns, training and held-out rows."),
    BATCH(
            Openable.BATCH,
            "How exact the gradient is that a step sees.",
            "Batch size, full batch, mini-batch or single row, and synthetic gradient noise."),
    BASINS(
            Openable.BASINS,
            "From where which minimum is reached.",
            "Colours the landscape by the minimum that is reached, the steps needed or the final loss."),
    VIEW(
            Openable.VIEW,
            "How it is looked at.",
            "Pictures, camera, bookmarks, height, contour lines, cross-section, palette, trails, axes.");

    private final Openable openable;
    private final String help;
    private final String controls;

    LabSection(Openable openable, String help, String controls) {
        this.openable = openable;
        this.help = help;
        this.controls = controls;
    }

    /** As what it is remembered. */
    public Openable openable() {
        return openable;
    }

    public String title() {
        return openable.title();
    }

    /** Of its heading. */
    public String help() {
        return help + " Click to open or close.";
    }

    /** What can be set in it. */
    public String controls() {
        return controls;
    }
}
