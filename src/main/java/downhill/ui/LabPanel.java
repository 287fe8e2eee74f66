package downhill.ui;

import downhill.experiment.Experiment;
import downhill.loss.Surface;
import downhill.optimizer.Optimizer;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;
import java.util.List;

/** The panel at the right: everything that decides a run, and the buttons that run it. */
public final class LabPanel {
    private static final int FIXED = ImGuiWindowFlags.NoTitleBar
            | ImGuiWindowFlags.NoResize
            | ImGuiWindowFlags.NoMove
            | ImGuiWindowFlags.NoDocking
            | ImGuiWindowFlags.NoSavedSettings
            | ImGuiWindowFlags.NoScrollbar
            | ImGuiWindowFlags.NoScrollWithMouse
            | ImGuiWindowFlags.NoBringToFrontOnFocus;

    private final SurfaceControls surface;
    private final TeamControls team;
    private boolean scrolls;

    public LabPanel(List<Surface> surfaces, List<Optimizer> optimizers) {
        surface = new SurfaceControls(surfaces);
        team = new TeamControls(optimizers);
    }

    /** Draws the panel at its place and gives back what it shows, with what a person changed in this frame. */
    public Lab draw(Widgets ui, Lab lab, Rect place) {
        ImGui.setNextWindowPos(place.left(), place.top());
        ImGui.setNextWindowSize(place.width(), place.height());
        ImGui.begin("Lab", FIXED);
        Lab next = head(ui, lab.withRequest(Lab.Request.NONE));
        next = next.withExperiment(scrolled(ui, next.experiment()));
        next = RunControls.draw(ui, next);
        ImGui.end();
        return next;
    }

    private static Lab head(Widgets ui, Lab lab) {
        ui.text("Downhill", ui.fonts().title(), ui.theme().text());
        String label = lab.theme().equals(Theme.DARK) ? "Light" : "Dark";
        float width = ui.px(68);
        ImGui.sameLine(ImGui.getContentRegionMaxX() - width);
        boolean pressed =
                ui.button(label, width, "Changes between the dark and the light look. Light suits a projector.");
        ui.space(4);
        return pressed ? lab.withTheme(lab.theme().other()) : lab;
    }

    /** The controls, as wide as the panel's content; the scroll bar, if they need one, stands in the margin. */
    private Experiment scrolled(Widgets ui, Experiment experiment) {
        float margin = ui.px(12);
        ImGui.pushStyleVar(ImGuiStyleVar.ScrollbarSize, margin);
        ImGui.pushStyleColor(
                ImGuiCol.ScrollbarGrab, scrolls ? Rgb.abgr(ui.theme().line()) : 0);
        float width = ImGui.getContentRegionAvailX() + margin;
        int flags = ImGuiWindowFlags.AlwaysVerticalScrollbar;
        ImGui.beginChild("controls", width, -ui.px(RunControls.HEIGHT), false, flags);
        Experiment next = controls(ui, experiment);
        scrolls = ImGui.getScrollMaxY() > 0;
        ImGui.endChild();
        ImGui.popStyleColor();
        ImGui.popStyleVar();
        return next;
    }

    private Experiment controls(Widgets ui, Experiment experiment) {
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, ui.px(8), ui.px(5));
        Experiment next = surface.draw(ui, experiment);
        ui.space(8);
        next = team.draw(ui, next);
        ui.space(8);
        next = StartControls.draw(ui, next);
        ImGui.popStyleVar();
        return next;
    }
}
