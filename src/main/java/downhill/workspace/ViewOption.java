package downhill.workspace;

/** What can be shown or left out, with what it is called and what it is for. */
public enum ViewOption {
    LABELS("Numbers on contour lines", "The loss on every stronger line."),
    FLOOR_MAP("Map on the floor", "Raises the landscape over its own map, as if it threw its colours down."),
    MINIMA(
            "Known minima",
            "Stars where the landscape's document knows a minimum: filled with five points for the lowest, an outline"
                    + " with four for a local one."),
    AXES("Axes", "The edges with their numbers and names."),
    TRAILS("Trails", "The ways that the ball and some of the particles have come."),
    WHOLE_TRAILS(
            "Whole trails",
            "Trails keep their strength back to the first step that is shown, so that ways can be compared."),
    ORTHOGRAPHIC(
            "Without perspective",
            "Far things are as large as near ones, so that heights can be compared. The key 5 does the same."),
    MOTION("Smooth moves", "The camera glides to where you send it. Without, it is there at once."),
    DATA_PLOT(
            "Data and model",
            "The rows as points, and what the weights at the ball make of them: a line or a boundary that moves as the"
                    + " ball moves. Click a point to see the landscape of that row alone.",
            true),
    GRADIENT_CLOUD(
            "Batch gradients",
            "The gradients of many batches at the ball as dots around the full gradient. Drag the batch size and watch"
                    + " the cloud shrink.",
            true),
    ROW_GRADIENTS(
            "Each row's gradient",
            "In the cloud, and in the noise on the landscape, also the gradient of every single row, small and grey:"
                    + " the batches are means of them.",
            true),
    NOISE_ON_LANDSCAPE(
            "Noise on the landscape",
            "Where batches pull the ball, downhill, as dots around where the full gradient does, with the ellipse of"
                    + " the theory. Drag the batch size: the cloud shrinks by its root.",
            true),
    THEORY(
            "Theory beside practice",
            "What theory says of the noise of batches, of where it settles and of the valleys, and what is measured"
                    + " here.",
            true);

    private final String label;
    private final String help;
    private final boolean data;

    ViewOption(String label, String help) {
        this(label, help, false);
    }

    ViewOption(String label, String help, boolean data) {
        this.label = label;
        this.help = help;
        this.data = data;
    }

    /** Whether it is about rows of data. */
    public boolean ofData() {
        return data;
    }

    public String label() {
        return label;
    }

    public String help() {
        return help;
    }
}
