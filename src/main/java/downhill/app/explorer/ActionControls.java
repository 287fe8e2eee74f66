package downhill.app.explorer;

import downhill.app.data.DataController;
import downhill.app.files.FileOpener;
import downhill.app.stage.Viewports;
import downhill.ui.input.Action;
import downhill.ui.input.BookmarkKeys;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.ui.shell.About;
import downhill.ui.shell.ActionFinder;
import downhill.ui.shell.MenuBar;
import downhill.workspace.CameraMove;
import downhill.workspace.Workspace;
import java.util.List;
import java.util.Optional;

/**
 * Draws the menus and the dialogs, and does what was chosen in them or by a key.
 *
 * @param all everything that can be done, in the order of the menus
 */
record ActionControls(
        Workspace workspace,
        Viewports viewports,
        List<Action> all,
        MenuBar menus,
        ActionFinder actionFinder,
        About about,
        FileOpener fileOpener,
        DataController data) {
    void draw(OpenFrame now) {
        Widgets ui = now.ui();
        Rect window = now.window();
        about.draw(ui, window);
        Optional<Action> chosen = actionFinder.draw(ui, all, window);
        fileOpener.draw(ui, window);
        data.draw(ui, window, now.layout().scene());
        if (!workspace.presenting()) {
            chosen = chosen.or(() -> menus.draw(ui, now.layout().menu()));
        }
        chosen.ifPresent(action -> action.what().run());
        Action.pressed(all).forEach(action -> action.what().run());
        bookmark();
    }

    private void bookmark() {
        CameraMove bookmark = BookmarkKeys.pressed();
        if (!bookmark.equals(CameraMove.NONE)) {
            viewports.adopt(viewports.view().with(bookmark));
        }
    }
}
