package downhill.app.explorer;

import downhill.app.stage.InterfaceScale;
import downhill.app.stage.Viewports;
import downhill.colour.Theme;
import downhill.experiment.EngineException;
import downhill.gl.Framebuffer;
import downhill.render.landscape.DomainPoint;
import downhill.scene.Scene;
import downhill.ui.kit.Frame;
import downhill.ui.kit.Layout;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.ui.shell.Invitation;
import downhill.workspace.BasinSettings;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.TeamColours;
import downhill.workspace.Workspace;
import java.util.function.UnaryOperator;

/** What a frame does, in its order; at each phase stands what has to hold before it and what holds after it. */
final class FramePhases {
    private final ExplorerParts parts;

    FramePhases(ExplorerParts parts) {
        this.parts = parts;
    }

    /** Does all of a frame and draws it into the target; the screen asks for that scale. */
    void run(Framebuffer target, float scale, float seconds) {
        OpenFrame now = input(target, scale, seconds);
        controls(now);
        adopt(now);
        advance(seconds);
        observe(seconds);
        paint(now);
    }

    /**
     * Before: no frame is open. After: what the disk and the worker had ready is taken over, the window is divided, and
     * Dear ImGui has mouse and keyboard and a frame for controls.
     */
    private OpenFrame input(Framebuffer target, float scale, float seconds) {
        Workspace workspace = parts.workspace();
        Theme theme = TeamColours.of(workspace.lab().theme(), workspace.lab().experiment());
        Frame frame = InterfaceScale.frame(target, scale, InterfaceScale.of(workspace), seconds, theme);
        parts.lessonSession().begin(seconds);
        Layout whole = layout(frame);
        Rect data = parts.side().place(whole, parts.onStage().isLandscape(), frame);
        parts.documentWatcher().watch(seconds);
        parts.data().watch(seconds);
        target.fill(theme.panel());
        return new OpenFrame(
                target, frame, whole.beside(data), data, parts.layer().begin(frame));
    }

    /**
     * Before: workspace and view are as the last frame left them. After: each control is drawn once, and what a person
     * set, chose or pressed is done or stands on the workspace and in the view as what is wanted.
     */
    private void controls(OpenFrame now) {
        parts.controls().draw(now);
        parts.actions().draw(now);
        String refusal = now.ui().refusal();
        if (!refusal.isEmpty()) {
            parts.toasts().tell(refusal);
        }
    }

    /**
     * Before: the controls have been asked. After: the simulation has the workspace's experiment and stands at the step
     * that was asked for, or the workspace has the simulation's again and a message says why.
     */
    private void adopt(OpenFrame now) {
        parts.fileOpener().opened().ifPresent(this::open);
        parts.fileOpener().chapter().ifPresent(parts.lessonSession()::open);
        if (parts.onStage().isLandscape()) {
            steer(now);
        }
        parts.experimentLoader().adopt();
    }

    /** A file's scene takes the stage from whatever has it, and runs. */
    private void open(UnaryOperator<Scene> change) {
        parts.lessonSession().leave();
        CurrentScene scene = parts.scene();
        scene.openWhole(change.apply(scene.scene()));
        parts.workspace().change(lab -> lab.withRunning(true));
    }

    /**
     * The mouse over the pictures, which lie where this frame's view puts them: it moves the camera or drops the ball.
     * Beside a lesson the ball's card lies over them, and they keep all of the stage.
     */
    private void steer(OpenFrame now) {
        Workspace workspace = parts.workspace();
        OpenPanels open = workspace.openPanels();
        boolean card = !workspace.presenting() && open.has(Openable.BALL) && !open.lesson();
        parts.viewports()
                .update(now.layout().scene(), card, now.frame())
                .ifPresent(domainPoint -> workspace.change(lab -> drop(lab, domainPoint)));
    }

    private static Lab drop(Lab lab, DomainPoint domainPoint) {
        return lab.withExperiment(
                lab.experiment().withStart(lab.experiment().start().at(domainPoint.x(), domainPoint.y())));
    }

    /**
     * Before: workspace and simulation agree. After: the run has gone on by this frame's steps, the landscape is made
     * of more rows, and workspace and view show what holds at the step that was reached.
     */
    private void advance(float seconds) {
        Workspace workspace = parts.workspace();
        if (parts.onStage().isLandscape()
                && !parts.simulation().catchUp(parts.raceSampler()::pass)
                && workspace.lab().running()) {
            parts.simulation().run(workspace.lab(), seconds);
            parts.divergences().hold();
        }
        parts.simulation().landscapes().grow();
        parts.experimentLoader().follow();
    }

    /**
     * Before: the frame's last step is taken. After: race, goals, divergence, comparison and basins are known of that
     * step, as far as a frame has time for them.
     */
    private void observe(float seconds) {
        parts.raceSampler().watch(seconds);
        parts.lessonSession().look(seconds);
        parts.divergences().watch();
        parts.compare().watch(compares());
        scan();
    }

    /** Whether the engines' comparison is in sight. */
    private boolean compares() {
        Workspace workspace = parts.workspace();
        return workspace.openPanels().compare() && parts.onStage().isLandscape() && !workspace.presenting();
    }

    /** Does a little for the basins; ones that cannot be found are left, with the reason on the screen. */
    private void scan() {
        Viewports viewports = parts.viewports();
        try {
            parts.basins().work(viewports.view().basinSettings());
        } catch (EngineException refused) {
            parts.toasts().wrong(refused.getMessage());
            viewports.adopt(viewports.view().with(BasinSettings.OFF));
        }
    }

    /**
     * Before: all that is to be seen is known. After: the target has the pictures and over them the controls, a picture
     * to keep is taken, and no frame is open; what a card over the picture asks for is adopted in the next one.
     */
    private void paint(OpenFrame now) {
        stage(now);
        words(now);
        now.target().bind();
        parts.layer().end();
        if (!parts.onStage().isLandscape()) {
            parts.pictureFiles().staged(now.target(), now.layout().scene());
        }
        parts.pictureFiles().drawn(now.target());
    }

    /**
     * The landscape is drawn into the target itself, before any control is: circuits and plots are controls already.
     */
    private void stage(OpenFrame now) {
        if (parts.onStage().isLandscape()) {
            parts.landscape().draw(now.target(), now.ui(), now.frame());
            parts.pictureFiles()
                    .staged(now.target(), parts.viewports().stageLayout().pictures());
        }
    }

    /** What lies over the stage and below it: the way back to a lesson, the first words, messages and the status. */
    private void words(OpenFrame now) {
        Widgets ui = now.ui();
        parts.lessons().drawDoor(ui, now.layout().scene());
        boolean landscape = parts.onStage().isLandscape();
        Layout seen = landscape ? now.layout().withScene(parts.viewports().picture()) : now.layout();
        parts.welcome().watch(now.frame().seconds(), opened());
        if (parts.toasts().texts().isEmpty()) {
            parts.welcome().draw(ui, seen);
            invite(ui, seen);
        }
        boolean presenting = parts.workspace().presenting();
        parts.overlay().draw(ui, seen, now.frame(), presenting, parts.onStage().facts());
    }

    private void invite(Widgets ui, Layout seen) {
        boolean invites = parts.welcome().invites() && parts.lessonSession().hasLessons() && !opened();
        if (invites && Invitation.draw(ui, seen.scene())) {
            parts.lessonSession().start();
        }
    }

    /** Whether a person has gone further than what the program begins with. */
    private boolean opened() {
        return parts.lessonSession().isOpen()
                || parts.circuits().isOpen()
                || parts.workspace().presenting()
                || parts.workspace().openPanels().has(Openable.BALL);
    }

    private Layout layout(Frame frame) {
        Workspace workspace = parts.workspace();
        workspace.labFits(Layout.hasRoomForLab(frame, workspace.openPanels().withLesson(true)));
        if (workspace.presenting()) return Layout.bare(frame);
        if (parts.onStage().isLandscape()) return Layout.of(frame, workspace.openPanels());
        Layout layout = Layout.of(frame, workspace.openPanels().withNothingBelow());
        return parts.circuits().isOpen() ? layout : layout.withoutTimeline();
    }
}
