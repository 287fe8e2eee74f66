package downhill.ui;

/** What can be shown or left out, with what it is called and what it is for. */
public enum Show {
    LABELS("Numbers on contour lines", "The loss on every stronger line."),
    FLOOR_MAP("Map on the floor", "Raises the landscape over its own map, as if it threw its colours down."),
    MINIMA(
            "Known minima",
            "Stars where the landscape's document knows a minimum: filled with five points for the lowest, an outline"
                    + " with four for a local one."),
    AXES("Axes", "The edges with their numbers and names."),
    TRAILS("Trails", "The ways that the ball and some of the particles have come."),
    ORTHOGRAPHIC(
            "Without perspective",
            "Far things are as large as near ones, so that heights can be compared. The key 5 does the same."),
    MOTION("Smooth moves", "The camera glides to where you send it. Without, it is there at once.");

    private final String label;
    private final String help;

    Show(String label, String help) {
        this.label = label;
        this.help = help;
    }

    public String label() {
        return label;
    }

    String help() {
        return help;
    }
}
