package downhill.app.explorer;

import downhill.app.circuit.CircuitController;
import downhill.app.files.FileOpener;
import downhill.app.lesson.LessonSession;
import downhill.app.stage.BasinWork;
import downhill.app.stage.Simulation;
import downhill.app.stage.Viewports;
import downhill.app.stage.Worker;
import downhill.experiment.study.Race;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.library.Library;
import downhill.render.formula.Formulas;
import downhill.scene.Scene;
import downhill.ui.data.DataColumn;
import downhill.ui.input.Action;
import downhill.ui.input.FontCache;
import downhill.ui.input.Input;
import downhill.ui.kit.Labels;
import downhill.ui.shell.Toasts;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import java.util.List;

/** The program without its window: frames are drawn by it, and it tells what is shown in them. */
public final class Explorer implements AutoCloseable {
    private final ExplorerParts parts;
    private final FramePhases phases;

    /** Starts on the GPU where it computes, else on the processor. The context stays the caller's. */
    public Explorer(Context context, Library library, Workspace workspace, Host host) {
        this(context, library, workspace, host, new Worker());
    }

    /** With another worker for what takes longer than a frame; it is shut down with the explorer. */
    public Explorer(Context context, Library library, Workspace workspace, Host host, Worker worker) {
        parts = Wiring.parts(context, library, workspace, host, worker);
        phases = new FramePhases(parts);
    }

    /** On that lab, with no window around it. */
    public static Explorer headless(Context context, Library library, Lab lab) {
        return new Explorer(context, library, new Workspace(lab, OpenPanels.FIRST, 1), Host.NONE);
    }

    /** Does all of a frame and draws it into the target; the screen asks for that scale. */
    public void frame(Framebuffer target, float scale, float seconds) {
        phases.run(target, scale, seconds);
    }

    /** Takes the interface's letters from there; the cache stays the caller's. */
    public void share(FontCache letters) {
        parts.layer().share(letters);
    }

    public Input input() {
        return parts.layer().input();
    }

    public Labels labels() {
        return parts.layer().labels();
    }

    /** The pictures of formulas that are kept. */
    public Formulas formulas() {
        return parts.formulas();
    }

    public Workspace workspace() {
        return parts.workspace();
    }

    DataColumn dataColumn() {
        return parts.side().column();
    }

    public CircuitController circuits() {
        return parts.circuits();
    }

    public LessonSession lessonSession() {
        return parts.lessonSession();
    }

    /** Everything that can be done, in the order of the menus. */
    List<Action> actions() {
        return parts.actions().all();
    }

    public Overlay overlay() {
        return parts.overlay();
    }

    public Toasts toasts() {
        return parts.toasts();
    }

    public Simulation simulation() {
        return parts.simulation();
    }

    public Viewports viewports() {
        return parts.viewports();
    }

    public BasinWork basins() {
        return parts.basins();
    }

    /** The first words to a person. */
    public Welcome welcome() {
        return parts.welcome();
    }

    /** Opens and saves files. */
    public FileOpener fileOpener() {
        return parts.fileOpener();
    }

    /** How the teams do. */
    public Race race() {
        return parts.raceSampler().race();
    }

    /** The name of what stands on the stage. */
    public String stands() {
        return parts.onStage().title();
    }

    /** The scene from its first step, in place of what is shown; one that the engine refuses is left. */
    public void open(Scene scene) {
        parts.scene().openWhole(scene);
    }

    /** The scene of the first start. */
    public Scene first() {
        return parts.scene().first();
    }

    /** What is shown, to be kept. */
    public Scene scene() {
        return parts.scene().scene();
    }

    /** What is to be there at the next start: in the free lab the reader's own work, not what a lesson has staged. */
    public Scene kept() {
        LessonSession lessonSession = parts.lessonSession();
        return lessonSession.isReading()
                ? lessonSession.lessonStaging().waiting().orElseGet(this::scene)
                : parts.scene().whole();
    }

    @Override
    public void close() {
        parts.close();
    }
}
