package downhill.ui;

/** The sections of the Lab, from top to bottom: what each is for, and what can be set in it. */
public enum LabSection {
    SURFACE(
            "Surface",
            "The landscape: choose one, or type your own.",
            "The landscape, its formula, its parameters, its domain, and the ranges of their sliders."),
    TEAMS(
            "Teams",
            "Who races: the rules that move the particles.",
            "Optimizer, learning rate, momentum and the rule's other numbers, number of particles, schedule, rivals."),
    START("Start", "Where the particles begin, and their chances.", "The particles' first places, and the seed."),
    DATA(
            "Data",
            "The rows that the loss is a mean over, and how they are shown.",
            "Rows of a data set or of your own CSV file, their columns, training and held-out rows."),
    BATCH(
            "Batch",
            "How exact the gradient is that a step sees.",
            "Batch size, full batch, mini-batch or single row, and synthetic gradient noise."),
    BASINS(
            "Basins",
            "From where which minimum is reached.",
            "Colours the landscape by the minimum that is reached, the steps needed or the final loss."),
    VIEW(
            "View",
            "How it is looked at.",
            "Pictures, camera, bookmarks, height, contour lines, cross-section, palette, trails, axes.");

    private final String title;
    private final String help;
    private final String controls;

    LabSection(String title, String help, String controls) {
        this.title = title;
        this.help = help;
        this.controls = controls;
    }

    public String title() {
        return title;
    }

    /** Of its heading. */
    String help() {
        return help + " Click to open or close.";
    }

    /** What can be set in it. */
    public String controls() {
        return controls;
    }
}
