package downhill.ui.kit;

/** One of the things to choose from in a list, and what it is. */
public record Item(String title, String help) {}
