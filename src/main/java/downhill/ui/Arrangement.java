package downhill.ui;

/** Which pictures of the landscape there are: from the side, the map from above, or both next to each other. */
public enum Arrangement {
    LANDSCAPE("3-D", "The landscape in three dimensions."),
    BOTH("Both", "Landscape and map next to each other: a click, a move or the pointer in one counts for the other."),
    MAP("Map", "From straight above: bright is high, dark is low, the white dot is the ball.");

    private final String label;
    private final String help;

    Arrangement(String label, String help) {
        this.label = label;
        this.help = help;
    }

    String label() {
        return label;
    }

    String help() {
        return help;
    }

    public boolean hasLandscape() {
        return this != MAP;
    }

    public boolean hasMap() {
        return this != LANDSCAPE;
    }

    /** The next in turn. */
    public Arrangement next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
