package downhill.app.window;

import downhill.colour.Theme;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import java.util.List;

/**
 * How a person left the program: everything that is remembered beside the scene.
 *
 * @param theme dark or light
 * @param zoom 1 to 4 times the size that the screen asks for
 * @param speed steps a second
 * @param recent files that were opened or saved, the latest first
 * @param open the files that what is shown lies in: a scene's, a chapter's
 * @param known whether the first words need not be said any more
 */
record Settings(
        int version,
        String theme,
        double zoom,
        double speed,
        OpenPanels openPanels,
        WindowPlace window,
        List<String> recent,
        List<String> open,
        boolean known) {
    /** A file of a later version is read as far as it is known. */
    static final int VERSION = 1;

    static final Settings FIRST = new Settings(
            VERSION, "dark", 1, Lab.PLAIN_SPEED, OpenPanels.FIRST, WindowPlace.FIRST, List.of(), List.of(), false);

    Settings {
        zoom = within(zoom, 1, Workspace.LARGEST_ZOOM);
        speed = within(speed, 0.05 * Lab.PLAIN_SPEED, 100 * Lab.PLAIN_SPEED);
        recent = List.copyOf(recent);
        open = List.copyOf(open);
    }

    private static double within(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    Theme look() {
        return theme.equals(Theme.LIGHT.name()) ? Theme.LIGHT : Theme.DARK;
    }
}
