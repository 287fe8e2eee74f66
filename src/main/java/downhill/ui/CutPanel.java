package downhill.ui;

import downhill.experiment.Experiment;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;

/** A small pane over the landscape's lower left with the loss along a line through the ball, its tangent and the ball. */
public final class CutPanel {
    private static final int FLAGS = ImGuiWindowFlags.NoTitleBar
            | ImGuiWindowFlags.NoResize
            | ImGuiWindowFlags.NoMove
            | ImGuiWindowFlags.NoDocking
            | ImGuiWindowFlags.NoSavedSettings
            | ImGuiWindowFlags.NoScrollbar
            | ImGuiWindowFlags.NoFocusOnAppearing;

    /** At scale 1. */
    private static final float WIDTH = 360;

    private static final float HEIGHT = 250;
    private static final float GAP = 16;

    private final CutCurve curve = new CutCurve();

    /** Draws the cut through the ball at (x, y) of the domain; gives the cut that is wanted next. */
    public Cut draw(Widgets ui, Experiment experiment, double x, double y, Cut cut, Rect scene) {
        if (cut == Cut.NONE) {
            return cut;
        }
        curve.show(experiment, x, y, cut);
        open(ui, scene);
        String title = title(cut, experiment);
        ui.text(title, ui.fonts().small(), ui.theme().text());
        boolean close = Small.link(ui, "Close", "Takes the cross-section away. The key X does the same.");
        curve.draw(ui, horizontal(cut, experiment));
        ui.labels().record("Cross-section curve", window(), title);
        ImGui.end();
        return close ? Cut.NONE : cut;
    }

    private static void open(Widgets ui, Rect scene) {
        float width = Math.min(ui.px(WIDTH), scene.width() - 2 * ui.px(GAP));
        float height = Math.min(ui.px(HEIGHT), scene.height() - 2 * ui.px(GAP));
        ImGui.setNextWindowPos(scene.left() + ui.px(GAP), scene.bottom() - height - ui.px(GAP));
        ImGui.setNextWindowSize(width, height);
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(12), ui.px(8));
        ImGui.pushStyleVar(ImGuiStyleVar.WindowRounding, ui.px(6));
        ImGui.pushStyleColor(ImGuiCol.WindowBg, Rgb.abgr(ui.theme().panel(), 0.94));
        ImGui.begin("Cross-section pane", FLAGS);
        ImGui.popStyleColor();
        ImGui.popStyleVar(2);
    }

    private static String title(Cut cut, Experiment experiment) {
        return switch (cut) {
            case NONE -> "";
            case GRADIENT -> "Loss straight downhill from the ball, and its tangent";
            case X -> "Loss over " + experiment.surface().x().name() + ", and its tangent at the ball";
            case Y -> "Loss over " + experiment.surface().y().name() + ", and its tangent at the ball";
        };
    }

    private static String horizontal(Cut cut, Experiment experiment) {
        return switch (cut) {
            case NONE, GRADIENT -> "distance downhill";
            case X -> experiment.surface().x().name();
            case Y -> experiment.surface().y().name();
        };
    }

    private static Rect window() {
        float left = ImGui.getWindowPosX();
        float top = ImGui.getWindowPosY();
        return new Rect(left, top, left + ImGui.getWindowWidth(), top + ImGui.getWindowHeight());
    }

    /** The curve that is shown. */
    CutCurve curve() {
        return curve;
    }
}
