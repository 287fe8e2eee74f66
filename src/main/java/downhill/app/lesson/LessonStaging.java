package downhill.app.lesson;

import downhill.app.circuit.CircuitController;
import downhill.app.console.Failure;
import downhill.app.stage.Simulation;
import downhill.document.UnknownNameException;
import downhill.experiment.Batches;
import downhill.experiment.Timeline;
import downhill.language.LanguageException;
import downhill.lesson.Part;
import downhill.loss.Surface;
import downhill.scene.JsonTree;
import downhill.scene.Scene;
import downhill.scene.SceneNode;
import downhill.scene.Viewpoint;
import downhill.scene.lesson.StageBlocks;
import downhill.ui.shell.Toasts;
import downhill.workspace.CircuitLab;
import downhill.workspace.History;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.RunAxis;
import downhill.workspace.View;
import downhill.workspace.ViewOption;
import downhill.workspace.Workspace;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What a lesson has put on the stage; it remembers what stood there before and brings it back. */
public final class LessonStaging {
    /** What an author wrote of a block, which stays equal when the file is read again. */
    private static final Part.StagedCases<Object> SAYS = new Part.StagedCases<>() {
        @Override
        public Object scene(Part.Scene scene) {
            return List.of(JsonTree.print(scene.experiment()), scene.run(), scene.speed(), scene.open(), scene.lab());
        }

        @Override
        public Object wiring(Part.Wiring wiring) {
            return List.of(wiring.source().text().text(), wiring.at(), wiring.passes(), wiring.ask(), wiring.lab());
        }

        @Override
        public Object drawing(Part.Drawing drawing) {
            return drawing.name();
        }
    };

    private final StageBlocks stage;
    private final Workspace workspace;
    private final Simulation simulation;
    private final CircuitController circuits;
    private final Toasts toasts;
    private final Supplier<Scene> shown;
    private final Consumer<Scene> open;
    private final Map<Part.Staged, Before> left = new IdentityHashMap<>();
    private Optional<Before> before = Optional.empty();
    private Optional<Part.Staged> part = Optional.empty();
    private Surface surface;

    /** What stood on the stage when the lesson came, or when the reader went on from a block. */
    private record Before(
            Scene scene,
            Lab lab,
            Timeline.Place run,
            History past,
            OpenPanels openPanels,
            CircuitLab circuit,
            boolean circuitOpen) {}

    /** @param shown what is on the stage now; {@code open} puts another scene there */
    public LessonStaging(
            StageBlocks stage,
            Workspace workspace,
            Simulation simulation,
            CircuitController circuits,
            Toasts toasts,
            Supplier<Scene> shown,
            Consumer<Scene> open) {
        this.stage = stage;
        this.workspace = workspace;
        this.simulation = simulation;
        this.circuits = circuits;
        this.toasts = toasts;
        this.shown = shown;
        this.open = open;
    }

    /** A lesson begins: what stands on the stage will come back. */
    void enter() {
        if (before.isPresent()) return;
        before = Optional.of(now());
        workspace.past(new History());
    }

    private Before now() {
        return new Before(
                shown.get(),
                workspace.lab(),
                simulation.place(),
                workspace.history(),
                workspace.openPanels(),
                circuits.lab(),
                circuits.isOpen());
    }

    /** Another page: each of its blocks begins anew. */
    void forget() {
        left.clear();
    }

    /** Puts a block on the stage as the reader left it, or from its beginning where they have not been. */
    void come(Part.Staged next) {
        Before old = left.get(next);
        if (old == null || next instanceof Part.Drawing) {
            show(next);
            return;
        }
        remember();
        bring(old);
        surface = workspace.lab().experiment().surface();
        part = Optional.of(next);
    }

    /** What the reader did with the block on the stage is there when they come back. */
    private void remember() {
        part().ifPresent(on -> left.put(on, now()));
    }

    /** The lesson is closed: what stood here before it comes back, with the step and the past that it had. */
    void leave() {
        part = Optional.empty();
        left.clear();
        before.ifPresent(this::bring);
        before = Optional.empty();
    }

    private void bring(Before old) {
        circuits.change(now -> old.circuit());
        circuits.open(old.circuitOpen());
        workspace.open(old.openPanels());
        open.accept(old.scene());
        workspace.past(old.past());
        comeBack(old.run());
        workspace.change(lab -> lab.withRunning(old.lab().running())
                .withSpeed(old.lab().speed())
                .withLoopAt(old.lab().loopAt()));
    }

    private void comeBack(Timeline.Place run) {
        // Where its data are not there any more, another experiment stands here now.
        if (!simulation.experiment().equals(run.experiment())) return;
        simulation.comeBack(run);
        workspace.change(lab -> lab.withGoTo(Lab.HERE));
    }

    /** The experiment that a lesson has only borrowed the stage from. */
    public Optional<Scene> waiting() {
        return before.map(Before::scene);
    }

    /** What is open without what a lesson has opened and closed, to be kept. */
    public OpenPanels kept() {
        OpenPanels now = workspace.openPanels();
        return before.map(old -> old.openPanels().withLesson(now.lesson())).orElse(now);
    }

    /** The steps a second without those that a lesson has chosen, to be kept. */
    public double keptSpeed() {
        return before.map(Before::lab).orElseGet(workspace::lab).speed();
    }

    /** The block of the lesson that is on the stage still. */
    public Optional<Part.Staged> part() {
        return part.filter(this::stands);
    }

    /** Puts the block on the stage anew where the reader has put something else in its place. */
    void putBack() {
        part.filter(on -> !stands(on)).ifPresent(this::show);
    }

    private boolean stands(Part.Staged on) {
        return on.accept(new Standing());
    }

    private final class Standing implements Part.StagedCases<Boolean> {
        @Override
        public Boolean scene(Part.Scene scene) {
            return !circuits.isOpen() && workspace.lab().experiment().surface() == surface;
        }

        @Override
        public Boolean wiring(Part.Wiring wiring) {
            return circuits.isOpen();
        }

        @Override
        public Boolean drawing(Part.Drawing drawing) {
            return !circuits.isOpen();
        }
    }

    /** The plot that has the stage, if one has. */
    public Optional<Part.Drawing> drawing() {
        return part().filter(Part.Drawing.class::isInstance).map(Part.Drawing.class::cast);
    }

    /** Puts a block on the stage, from its beginning. One that cannot be read is told, and the stage stays as it is. */
    public void show(Part.Staged next) {
        remember();
        try {
            workspace.open(next.accept(new Showing()));
            part = Optional.of(next);
        } catch (IllegalArgumentException | UnknownNameException | LanguageException wrong) {
            toasts.wrong(Failure.of(wrong).sentence());
        }
    }

    /** The block that is on the stage reads otherwise now; where that changes what is shown, it is shown anew. */
    void follow(Part.Staged next) {
        boolean same =
                part.filter(old -> old.accept(SAYS).equals(next.accept(SAYS))).isPresent();
        if (same) part = Optional.of(next);
        else show(next);
    }

    /** Puts it on the stage; gives what is open beside it. */
    private final class Showing implements Part.StagedCases<OpenPanels> {
        @Override
        public OpenPanels scene(Part.Scene next) {
            Scene scene = stage.scene(next);
            circuits.open(false);
            part = Optional.empty();
            Viewpoint viewpoint =
                    scene.viewpoint().with(view(next, scene.viewpoint().view()));
            open.accept(new Scene(scene.experiment(), viewpoint));
            surface = workspace.lab().experiment().surface();
            workspace.change(lab -> lab.withRunning(next.run())
                    .withSpeed(next.speed() * Lab.PLAIN_SPEED)
                    .withLoopAt(0));
            return panels(next);
        }

        @Override
        public OpenPanels wiring(Part.Wiring next) {
            CircuitLab lab = stage.circuit(next);
            circuits.change(old -> lab.withSpeed(old.speed()));
            circuits.open(true);
            circuits.fit();
            return workspace.openPanels().withLab(next.lab());
        }

        @Override
        public OpenPanels drawing(Part.Drawing next) {
            circuits.open(false);
            workspace.change(lab -> lab.withRunning(false));
            return workspace.openPanels().withLab(false).withNothingBelow();
        }
    }

    /** As the scene has it; motion, and colours that it does not name, are as the reader has chosen them. */
    private View view(Part.Scene next, View wanted) {
        View now = shown.get().viewpoint().view();
        View view = wanted.with(ViewOption.MOTION, now.shows(ViewOption.MOTION));
        return namesPalette(next) ? view : view.withPalette(now.palette());
    }

    private static boolean namesPalette(Part.Scene next) {
        SceneNode scene = new SceneNode("", next.experiment());
        return scene.has("view") && scene.child("view").has("palette");
    }

    /** What the scene names is open, the Lab's sections too; of the ball and the race nothing else is. */
    private OpenPanels panels(Part.Scene next) {
        OpenPanels openPanels = workspace
                .openPanels()
                .withLab(next.lab())
                .withNothingBelow()
                .withOver(Batches.differ(workspace.lab().experiment()) ? RunAxis.GRADIENTS : RunAxis.STEPS);
        for (Openable each : Openable.values()) {
            if (each.ofBall()) openPanels = openPanels.with(each, false);
        }
        for (String name : next.open()) {
            Optional<Openable> named = Openable.of(name);
            if (named.isPresent()) openPanels = openPanels.with(named.get(), true);
        }
        return openPanels;
    }
}
