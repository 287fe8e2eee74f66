package downhill.app.explorer;

import downhill.app.data.DataController;
import downhill.app.stage.Simulation;
import downhill.app.stage.StepBudget;
import downhill.app.stage.Viewports;
import downhill.experiment.Batches;
import downhill.experiment.EngineException;
import downhill.experiment.Experiment;
import downhill.loss.Surface;
import downhill.ui.shell.Toasts;
import downhill.workspace.Lab;
import downhill.workspace.Workspace;
import imgui.ImGui;

/** Makes what a person asked for so; what the engine refuses is left, with its reason on the screen. */
final class ExperimentLoader {
    private final Workspace workspace;
    private final Simulation simulation;
    private final Viewports viewports;
    private final DataController data;
    private final Toasts toasts;

    ExperimentLoader(
            Workspace workspace, Simulation simulation, Viewports viewports, DataController data, Toasts toasts) {
        this.workspace = workspace;
        this.simulation = simulation;
        this.viewports = viewports;
        this.data = data;
        this.toasts = toasts;
    }

    /** The experiment, the step and the place in the history that are asked for. */
    void adopt() {
        long reached = simulation.goal();
        experiment();
        if (workspace.lab().goTo() != Lab.HERE) {
            goTo(workspace.lab().goTo(), reached);
            workspace.change(lab -> lab.withGoTo(Lab.HERE));
        }
        if (!ImGui.isAnyItemActive()) {
            workspace.history().settle(workspace.lab().experiment());
        }
    }

    /** The experiment alone, at once. */
    void experiment() {
        Lab wanted = workspace.lab();
        if (wanted.experiment().equals(simulation.experiment())) {
            return;
        }
        if (!data.ready(wanted.experiment())) {
            leave();
            return;
        }
        try {
            Experiment fits = fitted(wanted.experiment());
            StepBudget.check(fits);
            load(fits);
        } catch (EngineException refused) {
            toasts.wrong(refused.getMessage());
            leave();
        }
    }

    private void leave() {
        workspace.change(lab -> lab.withExperiment(simulation.experiment()));
    }

    /** With no batch larger than the data; a person is told where that made it smaller. */
    private Experiment fitted(Experiment wanted) {
        Experiment fitted = Batches.fitted(wanted);
        if (!fitted.equals(wanted)) {
            int all = Batches.all(fitted);
            toasts.tell("A batch was larger than the " + all + " rows there are to train on: it is all of them now.");
            workspace.change(lab -> lab.withExperiment(fitted));
        }
        return fitted;
    }

    private void load(Experiment next) {
        Surface before = simulation.experiment().surface();
        simulation.load(next);
        Surface now = next.surface();
        if (!before.x().equals(now.x()) || !before.y().equals(now.y())) {
            viewports.show();
            viewports.reframe();
        }
    }

    private void goTo(long step, long reached) {
        if (step == Lab.AFRESH) {
            simulation.reset();
        } else if (step == Lab.AGAIN) {
            simulation.again(reached);
        } else {
            simulation.goTo(step);
        }
    }

    /** The panels and the pictures show what holds at the step that is shown. */
    void follow() {
        viewports.follow();
        if (!workspace.lab().experiment().equals(simulation.experiment())) {
            workspace.follow(simulation.experiment());
        }
    }
}
