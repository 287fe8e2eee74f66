package downhill.app.explorer;

import downhill.app.ball.BallActions;
import downhill.app.circuit.CircuitController;
import downhill.app.files.FileOpener;
import downhill.app.lesson.LessonSession;
import downhill.app.lesson.OnStage;
import downhill.app.stage.BasinActions;
import downhill.app.stage.CameraActions;
import downhill.app.stage.RunActions;
import downhill.app.stage.Simulation;
import downhill.app.stage.Viewports;
import downhill.ui.input.Action;
import downhill.ui.input.ImGuiLayer;
import downhill.ui.input.Key;
import downhill.ui.input.PaneFocus;
import downhill.ui.shell.About;
import downhill.ui.shell.ActionFinder;
import downhill.ui.shell.Switch;
import downhill.ui.shell.Toasts;
import downhill.workspace.Arrangement;
import downhill.workspace.LabSection;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Everything that the explorer can do, in the order of the menus. */
record AllActions(
        Workspace workspace,
        Simulation simulation,
        Viewports viewports,
        OnStage stage,
        CircuitController circuits,
        LessonSession lessonSession,
        LabController lab,
        FileOpener fileOpener,
        ActionFinder actionFinder,
        About about,
        Toasts toasts,
        Host host,
        ImGuiLayer layer) {
    private static final String HELP = "Help";

    List<Action> list(List<Action> files) {
        RunActions run = new RunActions(workspace, simulation);
        List<Action> all = new ArrayList<>(files);
        all.addAll(run.edit());
        all.addAll(outside(sections()));
        CameraActions camera = new CameraActions(viewports);
        all.addAll(outside(camera.pictures()));
        for (Arrangement each : Arrangement.values()) all.add(picture(each));
        all.addAll(outside(camera.all()));
        all.addAll(outside(new BasinActions(workspace, viewports).all()));
        all.addAll(outside(new BallActions(workspace).all()));
        WindowActions window = new WindowActions(workspace, host, layer.labels(), layer.input(), new PaneFocus());
        all.add(window.lab());
        all.add(outside(window.race()));
        all.add(outside(window.compare()));
        all.addAll(window.all());
        all.addAll(outside(run.run()));
        all.addAll(new CircuitActions(workspace, simulation, viewports, circuits).all());
        all.addAll(new LessonActions(workspace, lessonSession, fileOpener).all());
        all.addAll(help());
        return List.copyOf(all);
    }

    /** What is done with the landscape, and not while a circuit or a plot stands in its place. */
    private List<Action> outside(List<Action> actions) {
        return actions.stream().map(this::outside).toList();
    }

    private Action outside(Action action) {
        return action.when(stage::isLandscape);
    }

    /** Shows that picture of the landscape, which is the way back from a circuit too. */
    private Action picture(Arrangement arrangement) {
        Action picture = new CameraActions(viewports).picture(arrangement);
        String help = picture.help() + " From a circuit this leads back to the landscape.";
        return new Action(
                picture.menu(),
                picture.label(),
                picture.key(),
                help,
                () -> lessonSession.lessonStaging().drawing().isEmpty(),
                () -> {
                    circuits.open(false);
                    picture.what().run();
                });
    }

    /** What is always in sight, from left to right; what matters most in a narrow window last. */
    List<Switch> switches() {
        WindowActions window = new WindowActions(workspace, host, layer.labels(), layer.input(), new PaneFocus());
        List<Switch> all = new ArrayList<>();
        for (Arrangement each : Arrangement.values()) {
            all.add(new Switch(
                    picture(each),
                    each.label(),
                    () -> stage.isLandscape() && viewports.view().arrangement() == each));
        }
        all.add(new Switch(
                outside(window.race()), "Race", () -> workspace.openPanels().race()));
        all.add(new Switch(
                new LessonActions(workspace, lessonSession, fileOpener).lessons(),
                "Lesson",
                () -> workspace.openPanels().lesson()));
        all.add(new Switch(window.lab(), "Lab", workspace::showsLab));
        return List.copyOf(all);
    }

    private List<Action> help() {
        return List.of(
                new Action(
                        HELP,
                        "Every action",
                        Key.of("F1", ImGuiKey.F1).or(Key.shift("?", ImGuiKey.Slash)),
                        "The list of all that the program can do. Type to find, Enter to do it.",
                        actionFinder::open),
                new LessonActions(workspace, lessonSession, fileOpener).start(HELP),
                new Action(
                        HELP,
                        "About Downhill",
                        Key.NONE,
                        "Its version, what it computes and draws with, and the folder of your own documents.",
                        about::open),
                new Action(
                        HELP,
                        "Dismiss a message, stop presenting",
                        Key.of("Esc", ImGuiKey.Escape),
                        "Takes the latest message away; where there is none, brings the controls back.",
                        this::leave));
    }

    /** The way to each section of the Lab, so that what can be set in it is found by its name. */
    private List<Action> sections() {
        return Arrays.stream(LabSection.values())
                .map(section -> new Action(
                        "Lab", "Lab: " + section.title(), Key.NONE, section.controls(), () -> lab.show(section)))
                .toList();
    }

    private void leave() {
        PaneFocus.leave();
        if (!toasts.dismiss()) {
            workspace.present(false);
        }
    }
}
