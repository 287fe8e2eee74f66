package downhill.ui;

import downhill.experiment.Experiment;
import downhill.loss.Surface;
import downhill.optimizer.Optimizer;
import downhill.render.Palette;
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
    private final ViewControls view;
    private boolean scrolls;

    public LabPanel(List<Surface> surfaces, List<Optimizer> optimizers, List<Palette> palettes) {
        surface = new SurfaceControls(surfaces);
        team = new TeamControls(optimizers);
        view = new ViewControls(palettes);
    }

    /** What the panel shows and changes. */
    public record State(Lab lab, View view) {}

    /** Draws the panel at its place and gives back what it shows, with what a person changed in this frame. */
    public State draw(Widgets ui, State state, Rect place) {
        ImGui.setNextWindowPos(place.left(), place.top());
        ImGui.setNextWindowSize(place.width(), place.height());
        ImGui.begin("Lab", FIXED);
        Lab head = head(ui, state.lab().withRequest(Lab.Request.NONE));
        State next = scrolled(ui, new State(head, state.view()));
        Lab lab = RunControls.draw(ui, next.lab());
        ImGui.end();
        return new State(lab, next.view());
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
    private State scrolled(Widgets ui, State state) {
        float margin = ui.px(12);
        ImGui.pushStyleVar(ImGuiStyleVar.ScrollbarSize, margin);
        ImGui.pushStyleColor(
                ImGuiCol.ScrollbarGrab, scrolls ? Rgb.abgr(ui.theme().line()) : 0);
        float width = ImGui.getContentRegionAvailX() + margin;
        int flags = ImGuiWindowFlags.AlwaysVerticalScrollbar;
        ImGui.beginChild("controls", width, -ui.px(RunControls.HEIGHT), false, flags);
        State next = controls(ui, state);
        scrolls = ImGui.getScrollMaxY() > 0;
        ImGui.endChild();
        ImGui.popStyleColor();
        ImGui.popStyleVar();
        return next;
    }

    private State controls(Widgets ui, State state) {
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, ui.px(8), ui.px(5));
        Experiment next = surface.draw(ui, state.lab().experiment());
        ui.space(8);
        next = team.draw(ui, next);
        ui.space(8);
        next = StartControls.draw(ui, next);
        ui.space(8);
        View seen = view.draw(ui, state.view());
        ImGui.popStyleVar();
        return new State(state.lab().withExperiment(next), seen);
    }
}
