package downhill.app.explorer;

import downhill.app.circuit.CircuitController;
import downhill.app.data.DataController;
import downhill.app.stage.Viewports;
import downhill.experiment.Experiment;
import downhill.experiment.ShownRows;
import downhill.ui.input.Action;
import downhill.ui.input.Key;
import downhill.ui.lab.ThreeBatches;
import downhill.workspace.DataView;
import downhill.workspace.View;
import downhill.workspace.ViewOption;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.List;

/** What is done with rows of data and what is shown of them. */
record DataActions(Workspace workspace, Viewports viewports, DataController data, CircuitController circuits) {
    private static final String MENU = "Data";

    List<Action> all() {
        return List.of(
                new Action(
                        MENU,
                        "Open your own CSV…",
                        Key.NONE,
                        "A file whose first line names the columns, up to a million rows.",
                        data::ask),
                action(
                        "Full, mini-batch, single row",
                        Key.NONE,
                        "The course's three side by side: teal over all rows, orange over a few, purple over one.",
                        this::three),
                show(ViewOption.DATA_PLOT, Key.of("D", ImGuiKey.D)),
                show(ViewOption.GRADIENT_CLOUD, Key.shift("D", ImGuiKey.D)),
                show(ViewOption.ROW_GRADIENTS, Key.NONE),
                show(ViewOption.NOISE_ON_LANDSCAPE, Key.NONE),
                show(ViewOption.THEORY, Key.NONE),
                action(
                        "Count in steps, gradients or epochs",
                        Key.NONE,
                        "What curves over the run, and the timeline, count in: of teams with different batches only"
                                + " the last two compare fairly. Once more for the next.",
                        () -> workspace.open(workspace
                                .openPanels()
                                .withOver(workspace.openPanels().over().next()))),
                action(
                        "Training or held-out landscape",
                        Key.of("H", ImGuiKey.H),
                        "The loss over the rows trained on, or over those held out.",
                        this::portion));
    }

    private Action show(ViewOption what, Key key) {
        return action(what.label(), key, what.help(), () -> toggle(what));
    }

    private Action action(String label, Key key, String help, Runnable what) {
        return new Action(MENU, label, key, help, this::overData, what);
    }

    private boolean overData() {
        return !circuits.isOpen()
                && workspace.lab().experiment().surface().data().isPresent();
    }

    private void toggle(ViewOption what) {
        View view = viewports.view();
        viewports.adopt(view.with(what, !view.shows(what)));
    }

    private void three() {
        DataView view = viewports.view().data();
        workspace.change(lab -> lab.withExperiment(ThreeBatches.of(lab.experiment(), team(lab.experiment(), view))));
        viewports.adopt(viewports.view().with(view.withTeam(ThreeBatches.MINI)));
    }

    private static int team(Experiment experiment, DataView view) {
        return Math.min(view.team(), experiment.teams().size() - 1);
    }

    private void portion() {
        DataView view = viewports.view().data();
        boolean held = view.shownRows().equals(ShownRows.HELD_OUT);
        viewports.adopt(viewports.view().with(view.with(held ? ShownRows.TRAINING : ShownRows.HELD_OUT)));
    }
}
