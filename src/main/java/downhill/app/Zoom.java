package downhill.app;

import downhill.gl.Framebuffer;
import downhill.ui.Frame;
import downhill.ui.Theme;

/** How large words and controls are: what the screen asks for, times what a person does, as far as it fits. */
final class Zoom {
    /** At scale 1 everything can be reached in a window of this size. */
    private static final float LEAST_WIDTH = 640;

    private static final float LEAST_HEIGHT = 400;

    private Zoom() {}

    static Frame frame(Framebuffer target, float screen, double zoom, float seconds, Theme theme) {
        float fits = Math.min(target.width() / LEAST_WIDTH, target.height() / LEAST_HEIGHT);
        float scale = Math.max(1, Math.min((float) (screen * zoom), fits));
        return new Frame(target.width(), target.height(), scale, seconds, theme);
    }
}
