package downhill.ui;

/** How the window is divided, in pixels: the landscape, the panel at its right and the status line below both. */
public record Layout(Rect scene, Rect panel, Rect status) {
    private static final float PANEL_WIDTH = 340;
    private static final float STATUS_HEIGHT = 32;

    /** The places for a frame; without the panel the landscape takes the whole width. */
    public static Layout of(Frame frame, boolean withPanel) {
        float panel = withPanel ? Math.min(PANEL_WIDTH * frame.scale(), frame.width() * 0.45f) : 0;
        float left = Math.round(frame.width() - panel);
        float top = frame.height() - Math.round(STATUS_HEIGHT * frame.scale());
        return new Layout(
                new Rect(0, 0, left, top),
                new Rect(left, 0, frame.width(), frame.height()),
                new Rect(0, top, left, frame.height()));
    }
}
