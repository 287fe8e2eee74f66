package downhill.app.explorer;

import downhill.app.ball.BallController;
import downhill.app.ball.DivergenceController;
import downhill.app.circuit.CircuitController;
import downhill.app.compare.CompareController;
import downhill.app.data.DataController;
import downhill.app.data.DataSide;
import downhill.app.data.TheoryWorker;
import downhill.app.files.DocumentWatcher;
import downhill.app.files.FileOpener;
import downhill.app.lesson.ChapterLoader;
import downhill.app.lesson.LessonController;
import downhill.app.lesson.LessonSession;
import downhill.app.lesson.LessonStaging;
import downhill.app.lesson.OnStage;
import downhill.app.stage.BasinWork;
import downhill.app.stage.OffLandscape;
import downhill.app.stage.PictureFiles;
import downhill.app.stage.RaceSampler;
import downhill.app.stage.ScenePainter;
import downhill.app.stage.Simulation;
import downhill.app.stage.Viewports;
import downhill.app.stage.Worker;
import downhill.cpu.CpuEngine;
import downhill.experiment.Engine;
import downhill.gl.Context;
import downhill.gpu.GpuEngine;
import downhill.language.Rounding;
import downhill.library.Library;
import downhill.render.formula.Formulas;
import downhill.scene.lesson.StageBlocks;
import downhill.ui.drawing.LessonDrawings;
import downhill.ui.input.Action;
import downhill.ui.input.ImGuiLayer;
import downhill.ui.shell.About;
import downhill.ui.shell.ActionFinder;
import downhill.ui.shell.MenuBar;
import downhill.ui.shell.Toasts;
import downhill.ui.stage.TeamLegend;
import downhill.workspace.View;
import downhill.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the explorer's parts, from what computes up to what draws, and tells each of the others that it needs. */
final class Wiring {
    private final Workspace workspace;
    private final Host host;
    private final Worker worker;
    private final Formulas formulas;
    private final ImGuiLayer layer;
    private final Toasts toasts = new Toasts();
    private final Simulation simulation;
    private final ScenePainter scenePainter;
    private final Viewports viewports;
    private final RaceSampler raceSampler;
    private final DivergenceController divergences;
    private final BasinWork basins;
    private final CompareController compare;
    private final DataSide side;
    private final DataController data;
    private final ExperimentLoader experimentLoader;
    private final FileOpener fileOpener;
    private final CurrentScene scene;
    private final PictureFiles pictureFiles;
    private final DocumentWatcher documentWatcher;
    private final LabController lab;
    private final CircuitController circuits;
    private final LessonSession lessonSession;
    private final LessonController lessons;
    private final OnStage onStage;
    private final About about;

    private Wiring(Context context, Library library, Workspace workspace, Host host, Worker worker) {
        this.workspace = workspace;
        this.host = host;
        this.worker = worker;
        formulas = new Formulas(context, worker);
        layer = new ImGuiLayer(formulas);

        simulation = Simulation.on(context, workspace.lab().experiment());
        scenePainter = new ScenePainter(
                context, simulation, library.palettes().get("viridis"), ScenePainter.usualSamples(context));
        viewports = new Viewports(simulation, scenePainter, library.palettes(), View.FIRST);
        raceSampler = new RaceSampler(simulation);
        divergences = new DivergenceController(workspace, simulation, worker, toasts);
        basins = new BasinWork(context, simulation, scenePainter);
        compare = new CompareController(simulation, () -> measured(context), worker);

        side = new DataSide(simulation, viewports, new TheoryWorker(simulation, worker, toasts));
        data = new DataController(library, worker, workspace, toasts, this::dataArrives);
        experimentLoader = new ExperimentLoader(workspace, simulation, viewports, data, toasts);
        fileOpener = new FileOpener(library, worker, toasts, host.scenes(), data::open);
        circuits = new CircuitController(library.circuits(), worker, toasts, host.pictures());
        scene = new CurrentScene(
                workspace,
                viewports,
                raceSampler,
                experimentLoader,
                circuits,
                library.opening().experiment());
        pictureFiles = new PictureFiles(context, host.pictures(), worker, toasts);
        documentWatcher = new DocumentWatcher(library, worker, workspace, toasts);

        lab = new LabController(library, workspace, simulation, viewports, raceSampler, basins, documentWatcher, data);
        lessonSession = classroom(library);
        lessons = new LessonController(lessonSession, workspace);
        onStage = new OnStage(circuits, lessonSession, simulation);
        about = new About(new AboutFacts(simulation, library.own())::rows);
    }

    /** Everything, on the GPU where it computes, else on the processor. The context stays the caller's. */
    static ExplorerParts parts(Context context, Library library, Workspace workspace, Host host, Worker worker) {
        return new Wiring(context, library, workspace, host, worker).parts();
    }

    /** Rows of a person's own take the stage, as a scene of theirs does. */
    private void dataArrives(Path csv) {
        fileOpener.used(csv);
        lessonSession.leave();
        circuits.open(false);
        workspace.change(now -> now.withRunning(true));
    }

    /** What is compared with the reference: the device, or where it does not compute, float32 on the processor. */
    private static Engine measured(Context context) {
        return context.compute() ? new GpuEngine(context) : new CpuEngine(Rounding.SINGLE);
    }

    private LessonSession classroom(Library library) {
        StageBlocks blocks = new StageBlocks(library);
        LessonStaging lessonStaging =
                new LessonStaging(blocks, workspace, simulation, circuits, toasts, scene::scene, scene::open);
        ChapterLoader shelf = new ChapterLoader(library, worker, toasts);
        LessonDrawings drawings = new LessonDrawings(library::surface, viewports::palette);
        return new LessonSession(workspace, simulation, circuits, raceSampler, lessonStaging, shelf, drawings, toasts);
    }

    private ExplorerParts parts() {
        return new ExplorerParts(
                worker,
                formulas,
                layer,
                workspace,
                toasts,
                simulation,
                scenePainter,
                viewports,
                experimentLoader,
                raceSampler,
                basins,
                compare,
                divergences,
                landscape(),
                data,
                side,
                circuits,
                lessonSession,
                lessons,
                onStage,
                new StageControls(workspace, viewports, onStage, lab, compare, side, circuits, lessons),
                actions(),
                scene,
                fileOpener,
                documentWatcher,
                pictureFiles,
                new Welcome(workspace, simulation, scene.opening()),
                new Overlay(simulation, viewports, toasts));
    }

    private LandscapePainter landscape() {
        BallController ballController = new BallController(simulation, new OffLandscape(simulation, raceSampler));
        return new LandscapePainter(
                workspace,
                simulation,
                viewports,
                ballController,
                divergences,
                side,
                lab,
                raceSampler,
                new TeamLegend());
    }

    private ActionControls actions() {
        ActionFinder actionFinder = new ActionFinder();
        AllActions all = new AllActions(
                workspace,
                simulation,
                viewports,
                onStage,
                circuits,
                lessonSession,
                lab,
                fileOpener,
                actionFinder,
                about,
                toasts,
                host,
                layer);
        List<Action> list = all.list(files());
        MenuBar menus = new MenuBar(list, all.switches());
        return new ActionControls(workspace, viewports, list, menus, actionFinder, about, fileOpener, data);
    }

    /** What the first menus hold: files of scenes, of documents and of rows. */
    private List<Action> files() {
        List<Action> files = new ArrayList<>(
                new FileActions(workspace, scene, circuits, lessonSession, fileOpener, pictureFiles, host).all());
        files.addAll(documentWatcher.actions());
        files.addAll(new DataActions(workspace, viewports, data, circuits).all());
        return files;
    }
}
