package downhill.ui.kit;

/** A short text as it stands in its field; finished in the one frame in which a hand leaves it changed. */
public record Entry(String text, boolean active, boolean finished) {}
