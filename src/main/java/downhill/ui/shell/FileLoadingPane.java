package downhill.ui.shell;

import downhill.colour.Rgb;
import downhill.ui.kit.CardWindow;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiStyleVar;

/** A small pane while a file is read: its name, a bar and a way out. */
public final class FileLoadingPane {
    private static final float WIDTH = 320;

    private FileLoadingPane() {}

    /** Draws it into the scene; true when a person wants no more of it. @param share of it that is read, in 0…1 */
    public static boolean draw(Widgets ui, Rect scene, String name, double share) {
        float width = Math.min(ui.px(WIDTH), scene.width() - ui.px(32));
        ImGui.setNextWindowPos(scene.centreX() - width / 2, scene.bottom() - ui.px(136));
        ImGui.setNextWindowSizeConstraints(width, 0, width, scene.height());
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(16), ui.px(12));
        ImGui.begin("Reading pane", CardWindow.FLAGS);
        ui.labels().pane("Reading pane");
        ImGui.popStyleVar();
        ui.text("Reading " + name, ui.fonts().body(), ui.theme().text());
        ImGui.pushStyleColor(ImGuiCol.PlotHistogram, Rgb.abgr(ui.theme().accent()));
        ImGui.progressBar((float) share, Widgets.FULL_WIDTH, ui.px(6), "");
        ImGui.popStyleColor();
        ui.done("Progress of the reading", "How much of the file has been read.");
        boolean enough = ui.button("Cancel reading", Widgets.FULL_WIDTH, "Leaves the file and keeps what is shown.");
        ImGui.end();
        return enough;
    }
}
