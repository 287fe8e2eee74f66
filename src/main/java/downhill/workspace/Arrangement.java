package downhill.workspace;

/** Which pictures of the landscape there are: from the side, the map from above, or both next to each other. */
public enum Arrangement {
    LANDSCAPE("3-D", "Landscape alone", "The landscape in three dimensions."),
    BOTH(
            "Both",
            "Landscape and map side by side",
            "Landscape and map next to each other: a click, a move or the pointer in one counts for the other."),
    MAP("Map", "Map alone", "From straight above: bright is high, dark is low, the white dot is the ball.");

    private final String label;
    private final String title;
    private final String help;

    Arrangement(String label, String title, String help) {
        this.label = label;
        this.title = title;
        this.help = help;
    }

    /** In a word, for a button. */
    public String label() {
        return label;
    }

    /** By itself, for a list. */
    public String title() {
        return title;
    }

    public String help() {
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
