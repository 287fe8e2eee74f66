package downhill.app.explorer;

import downhill.app.ball.DivergenceController;
import downhill.app.circuit.CircuitController;
import downhill.app.compare.CompareController;
import downhill.app.data.DataController;
import downhill.app.data.DataSide;
import downhill.app.files.DocumentWatcher;
import downhill.app.files.FileOpener;
import downhill.app.lesson.LessonController;
import downhill.app.lesson.LessonSession;
import downhill.app.lesson.OnStage;
import downhill.app.stage.BasinWork;
import downhill.app.stage.PictureFiles;
import downhill.app.stage.RaceSampler;
import downhill.app.stage.ScenePainter;
import downhill.app.stage.Simulation;
import downhill.app.stage.Viewports;
import downhill.app.stage.Worker;
import downhill.render.formula.Formulas;
import downhill.ui.input.ImGuiLayer;
import downhill.ui.shell.Toasts;
import downhill.workspace.Workspace;

/** All that the explorer is made of, each knowing those that it needs: see {@link Wiring}. */
record ExplorerParts(
        Worker worker,
        Formulas formulas,
        ImGuiLayer layer,
        Workspace workspace,
        Toasts toasts,
        Simulation simulation,
        ScenePainter scenePainter,
        Viewports viewports,
        ExperimentLoader experimentLoader,
        RaceSampler raceSampler,
        BasinWork basins,
        CompareController compare,
        DivergenceController divergences,
        LandscapePainter landscape,
        DataController data,
        DataSide side,
        CircuitController circuits,
        LessonSession lessonSession,
        LessonController lessons,
        OnStage onStage,
        StageControls controls,
        ActionControls actions,
        CurrentScene scene,
        FileOpener fileOpener,
        DocumentWatcher documentWatcher,
        PictureFiles pictureFiles,
        Welcome welcome,
        Overlay overlay)
        implements AutoCloseable {
    @Override
    public void close() {
        basins.close();
        compare.close();
        scenePainter.close();
        simulation.close();
        layer.close();
        worker.close();
        formulas.close();
    }
}
