package downhill.ui.kit;

/** A name and its value as they are written; the help says what it is and what to try. */
public record NamedValue(String name, String value, String help) {}
