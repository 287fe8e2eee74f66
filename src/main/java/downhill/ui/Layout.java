package downhill.ui;

/**
 * How the window is divided, in pixels: the menu at the top, the landscape with the race below it, the panel at their
 * right, the timeline and the status line along the bottom. A part that is not there has no height or width.
 */
public record Layout(Rect menu, Rect scene, Rect race, Rect panel, Rect timeline, Rect status) {
    private static final float MENU_HEIGHT = 32;
    private static final float PANEL_WIDTH = 340;
    private static final float TIMELINE_HEIGHT = 52;
    private static final float NARROW_TIMELINE_HEIGHT = 92;
    private static final float STATUS_HEIGHT = 28;
    private static final float RACE_HEIGHT = 232;
    private static final float MOST_RACE = 0.5f;

    /** A window narrower than this at scale 1 has its timeline in two rows. */
    static final float NARROW = 900;

    /** Everything in its place. */
    public static Layout of(Frame frame, boolean withRace) {
        float scale = frame.scale();
        float top = Math.round(MENU_HEIGHT * scale);
        float status = frame.height() - Math.round(STATUS_HEIGHT * scale);
        boolean narrow = frame.width() < NARROW * scale;
        float bottom = status - Math.round((narrow ? NARROW_TIMELINE_HEIGHT : TIMELINE_HEIGHT) * scale);
        float right = Math.round(frame.width() - Math.min(PANEL_WIDTH * scale, frame.width() * 0.45f));
        float race = withRace ? Math.round(Math.min(RACE_HEIGHT * scale, (bottom - top) * MOST_RACE)) : 0;
        return new Layout(
                new Rect(0, 0, frame.width(), top),
                new Rect(0, top, right, bottom - race),
                new Rect(0, bottom - race, right, bottom),
                new Rect(right, top, frame.width(), bottom),
                new Rect(0, bottom, frame.width(), status),
                new Rect(0, status, frame.width(), frame.height()));
    }

    /** The landscape alone, for a projector. */
    public static Layout bare(Frame frame) {
        Rect none = new Rect(0, 0, 0, 0);
        return new Layout(none, new Rect(0, 0, frame.width(), frame.height()), none, none, none, none);
    }
}
