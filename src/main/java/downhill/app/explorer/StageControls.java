package downhill.app.explorer;

import downhill.app.circuit.CircuitController;
import downhill.app.compare.CompareController;
import downhill.app.data.DataSide;
import downhill.app.lesson.LessonController;
import downhill.app.lesson.OnStage;
import downhill.app.stage.Viewports;
import downhill.ui.kit.Layout;
import downhill.ui.kit.Widgets;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;

/** Draws the controls that belong to what stands on the stage, and takes over what a person set in them. */
record StageControls(
        Workspace workspace,
        Viewports viewports,
        OnStage stage,
        LabController lab,
        CompareController compare,
        DataSide side,
        CircuitController circuits,
        LessonController lessons) {
    void draw(OpenFrame now) {
        lessons.draw(now.ui(), now.layout());
        if (circuits.isOpen()) {
            circuit(now.ui(), now.layout());
        } else if (stage.isLandscape()) {
            landscape(now.ui(), now.layout());
        }
        side.draw(now.ui(), now.data(), viewports.team());
    }

    private void circuit(Widgets ui, Layout layout) {
        if (circuits.draw(ui, layout, workspace)) {
            walk();
        }
    }

    private void landscape(Widgets ui, Layout layout) {
        if (workspace.presenting()) {
            lab.section(ui, viewports.view());
        } else {
            lab.draw(ui, layout);
            compare(ui, layout);
        }
    }

    private void compare(Widgets ui, Layout layout) {
        if (workspace.openPanels().compare() && !compare.draw(ui, viewports.palette(), layout.race())) {
            workspace.open(workspace.openPanels().with(Openable.COMPARE, false));
        }
    }

    /** From the circuit onto its landscape, with the ball at the inputs' values and its gradient as an arrow. */
    private void walk() {
        workspace.change(lab -> lab.withExperiment(circuits.landscape(lab.experiment()))
                .withRunning(false)
                .withGoTo(0));
        workspace.open(workspace.openPanels().with(Openable.BALL, true).with(Openable.GRADIENT, true));
        circuits.open(false);
    }
}
