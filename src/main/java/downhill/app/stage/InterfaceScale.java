package downhill.app.stage;

import downhill.colour.Theme;
import downhill.gl.Framebuffer;
import downhill.ui.kit.Frame;
import downhill.workspace.Workspace;

/** How large words and controls are: what the screen asks for, times what a person does, as far as it fits. */
public final class InterfaceScale {
    /** At scale 1 everything can be reached in a window of this size. */
    private static final float LEAST_WIDTH = 720;

    private static final float LEAST_HEIGHT = 400;

    /** Words over a landscape that has the whole window to itself are read from the back row. */
    private static final double PRESENTING = 1.6;

    private InterfaceScale() {}

    /** What the workspace asks for. */
    public static double of(Workspace workspace) {
        return workspace.presenting() ? workspace.zoom() * PRESENTING : workspace.zoom();
    }

    public static Frame frame(Framebuffer target, float screen, double zoom, float seconds, Theme theme) {
        float fits = Math.min(target.width() / LEAST_WIDTH, target.height() / LEAST_HEIGHT);
        float scale = Math.max(1, Math.min((float) (screen * zoom), fits));
        return new Frame(target.width(), target.height(), scale, seconds, theme);
    }
}
