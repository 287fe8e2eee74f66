package downhill.ui;

/** Where a run stands: the step that is shown, and the furthest that it has been to. */
public record Playback(long step, long furthest) {}
