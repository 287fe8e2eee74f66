package downhill.ui;

import downhill.experiment.Experiment;
import downhill.loss.Surface;
import downhill.optimizer.Optimizer;
import downhill.render.Palette;
import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import java.util.List;

/** The panel at the right, in sections that open and close: everything that decides a run. */
public final class LabPanel {
    /** The name of its pane, for the keyboard. */
    public static final String NAME = "Lab";

    private final SurfaceControls surface;
    private final TeamControls teams;
    private final ViewControls view;
    private final Pane pane = new Pane();

    public LabPanel(List<Surface> surfaces, List<Optimizer> optimizers, List<Palette> palettes) {
        surface = new SurfaceControls(surfaces);
        teams = new TeamControls(optimizers);
        view = new ViewControls(palettes);
    }

    /** What the panel shows. */
    public record State(Experiment experiment, Panels panels, View view) {}

    /** A section's controls. */
    @FunctionalInterface
    private interface Controls {
        Experiment draw(Widgets ui, Experiment experiment);
    }

    /** Draws the panel at its place and gives back what it shows, with what a person changed in this frame. */
    public State draw(Widgets ui, State state, Rect place) {
        Pane.begin(ui, NAME, place, 24, 8);
        pane.beginScrolled(ui, "controls", 12);
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, ui.px(8), ui.px(5));
        State next = sections(ui, state);
        ImGui.popStyleVar();
        pane.endScrolled();
        Pane.end();
        return next;
    }

    private State sections(Widgets ui, State state) {
        State next = section(ui, state, "Surface", "The landscape: choose one, or type your own.", surface::draw);
        next = section(ui, next, "Teams", "Who races: the rules that move the particles.", teams::draw);
        next = section(ui, next, "Start", "Where the particles begin, and their chances.", StartControls::draw);
        next = section(
                ui,
                next,
                "Batch",
                "How exact the gradient is that a step sees.",
                (in, experiment) -> BatchControls.draw(in, experiment, teams.selected(experiment)));
        return look(ui, next);
    }

    private State look(Widgets ui, State state) {
        boolean open = ui.section("View", state.panels().has("View"), "How it is looked at. Click to open or close.");
        Panels panels = state.panels().with("View", open);
        View seen = open ? view.draw(ui, state.view()) : state.view().with(Move.NONE);
        return new State(state.experiment(), panels, seen);
    }

    private static State section(Widgets ui, State state, String title, String help, Controls controls) {
        boolean open = ui.section(title, state.panels().has(title), help + " Click to open or close.");
        Panels panels = state.panels().with(title, open);
        if (!open) {
            return new State(state.experiment(), panels, state.view());
        }
        // A surface and a rule may have a slider of the same name.
        ImGui.pushID(title);
        Experiment next = controls.draw(ui, state.experiment());
        ImGui.popID();
        ui.space(8);
        return new State(next, panels, state.view());
    }
}
