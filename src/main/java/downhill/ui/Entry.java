package downhill.ui;

/** A short text as it stands in its field; finished in the one frame in which a hand leaves it changed. */
record Entry(String text, boolean active, boolean finished) {}
