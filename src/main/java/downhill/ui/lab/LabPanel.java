package downhill.ui.lab;

import downhill.experiment.Experiment;
import downhill.loss.Surface;
import downhill.optimizer.Optimizer;
import downhill.render.landscape.Palette;
import downhill.ui.kit.Pane;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.workspace.BasinProgress;
import downhill.workspace.BasinSettings;
import downhill.workspace.CameraMove;
import downhill.workspace.Choices;
import downhill.workspace.DataFacts;
import downhill.workspace.DataRequest;
import downhill.workspace.DataView;
import downhill.workspace.DocumentToSave;
import downhill.workspace.LabSection;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.RunAxis;
import downhill.workspace.View;
import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import java.util.List;
import java.util.Optional;

/** The panel at the right, in sections that open and close: everything that decides a run. */
public final class LabPanel {
    /** The name of its pane, for the keyboard. */
    public static final String NAME = "Lab";

    private final SurfaceControls surface;
    private final TeamControls teams;
    private final ViewControls view;
    private final DataControls data = new DataControls();
    private final Pane pane = new Pane();
    private Optional<LabSection> wanted = Optional.empty();

    public LabPanel(List<Surface> surfaces, List<Optimizer> optimizers, List<Palette> palettes) {
        Choices choices = new Choices(surfaces, optimizers, Optional.empty());
        surface = new SurfaceControls(choices);
        teams = new TeamControls(choices);
        view = new ViewControls(palettes);
    }

    /** What there is to choose from now. */
    public void put(Choices choices) {
        surface.put(choices);
        teams.put(choices);
    }

    /** What a person wants to keep, told once. */
    public Optional<DocumentToSave> saving() {
        return surface.saving().or(teams::saving);
    }

    /** Brings a section into sight with the next frame. */
    public void show(LabSection section) {
        wanted = Optional.of(section);
    }

    /** What a person wants of the data, told once. */
    public Optional<DataRequest> wish() {
        return data.wish();
    }

    /** What the panel shows. */
    public record State(Experiment experiment, OpenPanels openPanels, View view, BasinProgress basins, DataFacts data) {
        public State(Experiment experiment, OpenPanels openPanels, View view) {
            this(experiment, openPanels, view, BasinProgress.NONE, DataFacts.NONE);
        }

        private State over(RunAxis next) {
            return next == openPanels.over()
                    ? this
                    : new State(experiment, openPanels.withOver(next), view, basins, data);
        }
    }

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
        teams.select(state.view().data().team());
        teams.over(state.openPanels().over(), state.data().rows());
        State next = sections(ui, state).over(teams.over());
        ImGui.popStyleVar();
        pane.endScrolled();
        Pane.end();
        return next;
    }

    private State sections(Widgets ui, State state) {
        State next = section(ui, state, LabSection.SURFACE, surface::draw);
        next = section(ui, next, LabSection.TEAMS, teams::draw);
        next = section(ui, next, LabSection.START, StartControls::draw);
        next = data(ui, next);
        next = batch(ui, next);
        return look(ui, basins(ui, next));
    }

    private State data(Widgets ui, State state) {
        State next = section(ui, state, LabSection.DATA, (in, experiment) -> data.draw(in, experiment, state.data()));
        if (!next.openPanels().has(Openable.DATA)) {
            return next;
        }
        View seen = DataControls.view(ui, next.view(), next.experiment());
        ui.space(8);
        return new State(next.experiment(), next.openPanels(), seen, next.basins(), next.data());
    }

    private State batch(Widgets ui, State state) {
        int before = state.experiment().teams().size();
        State next = section(
                ui,
                state,
                LabSection.BATCH,
                BatchControls.note(
                        state.experiment(), state.experiment().teams().get(teams.selected(state.experiment()))),
                (in, experiment) -> BatchControls.draw(in, experiment, teams.selected(experiment), state.data()));
        if (before != next.experiment().teams().size()) {
            teams.select(ThreeBatches.MINI);
        }
        DataView seen = next.view().data().withTeam(teams.selected(next.experiment()));
        return new State(next.experiment(), next.openPanels(), next.view().with(seen), next.basins(), next.data());
    }

    private State basins(Widgets ui, State state) {
        boolean open = heading(ui, state, LabSection.BASINS);
        OpenPanels openPanels = state.openPanels().with(Openable.BASINS, open);
        int team = teams.selected(state.experiment());
        BasinSettings next = state.view().basinSettings().withTeam(team);
        if (open) {
            next = BasinControls.draw(ui, next, state.experiment().teams().get(team), state.basins());
            ui.space(8);
        }
        return new State(state.experiment(), openPanels, state.view().with(next), state.basins(), state.data());
    }

    private State look(Widgets ui, State state) {
        boolean open = heading(ui, state, LabSection.VIEW);
        OpenPanels openPanels = state.openPanels().with(Openable.VIEW, open);
        View seen = open ? view.draw(ui, state.view()) : state.view().with(CameraMove.NONE);
        return new State(state.experiment(), openPanels, seen, state.basins(), state.data());
    }

    private boolean heading(Widgets ui, State state, LabSection section) {
        return heading(ui, state, section, "");
    }

    /** Whether the section is open after its heading was drawn, which comes into sight where that is wanted. */
    private boolean heading(Widgets ui, State state, LabSection section, String note) {
        boolean open = ui.section(section.title(), note, state.openPanels().has(section.openable()), section.help());
        if (wanted.filter(section::equals).isPresent()) {
            ImGui.setScrollHereY(0);
            wanted = Optional.empty();
        }
        return open;
    }

    private State section(Widgets ui, State state, LabSection section, Controls controls) {
        return section(ui, state, section, "", controls);
    }

    private State section(Widgets ui, State state, LabSection section, String note, Controls controls) {
        boolean open = heading(ui, state, section, note);
        OpenPanels openPanels = state.openPanels().with(section.openable(), open);
        if (!open) {
            return new State(state.experiment(), openPanels, state.view(), state.basins(), state.data());
        }
        // A surface and a rule may have a slider of the same name.
        ImGui.pushID(section.title());
        Experiment next = controls.draw(ui, state.experiment());
        ImGui.popID();
        ui.space(8);
        return new State(next, openPanels, state.view(), state.basins(), state.data());
    }
}
