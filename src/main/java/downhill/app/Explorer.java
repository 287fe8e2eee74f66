package downhill.app;

import downhill.experiment.EngineException;
import downhill.experiment.Race;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.loss.Surface;
import downhill.render.Spot;
import downhill.ui.Action;
import downhill.ui.Finder;
import downhill.ui.Frame;
import downhill.ui.ImGuiLayer;
import downhill.ui.Input;
import downhill.ui.Lab;
import downhill.ui.LabPanel;
import downhill.ui.Labels;
import downhill.ui.Layout;
import downhill.ui.MenuBar;
import downhill.ui.Navigator;
import downhill.ui.Panels;
import downhill.ui.Playback;
import downhill.ui.RacePanel;
import downhill.ui.Rect;
import downhill.ui.TimelineBar;
import downhill.ui.Toasts;
import downhill.ui.Widgets;
import imgui.ImGui;
import java.util.List;
import java.util.Optional;

/** The program without its window: what is shown, what a frame changes, and how it is drawn. */
final class Explorer implements AutoCloseable {
    private final ImGuiLayer layer = new ImGuiLayer();
    private final Navigator navigator = new Navigator();
    private final Finder finder = new Finder();
    private final Toasts toasts = new Toasts();
    private final Desk desk;
    private final LabPanel panel;
    private final Simulation simulation;
    private final Stage stage;
    private final Referee referee;
    private final RacePanel racePanel = new RacePanel();
    private final Overlay overlay;
    private final List<Action> actions;
    private double aspect = 1;

    /** Starts on the GPU where it computes, else on the processor. The context stays the caller's. */
    Explorer(Context context, Library library, Desk desk, Host host) {
        this.desk = desk;
        panel = new LabPanel(library.surfaces().all(), library.optimizers().all());
        simulation = Simulation.on(context, desk.lab().experiment());
        stage = new Stage(context, simulation, library.palettes().get("viridis"), Stage.usualSamples(context));
        referee = new Referee(simulation);
        overlay = new Overlay(simulation, toasts);
        actions = new AllActions(desk, simulation, navigator, finder, toasts, host).list(() -> aspect);
    }

    /** On that lab, with no window around it. */
    static Explorer headless(Context context, Library library, Lab lab) {
        return new Explorer(context, library, new Desk(lab, Panels.FIRST, 1), Host.NONE);
    }

    Input input() {
        return layer.input();
    }

    Labels labels() {
        return layer.labels();
    }

    Desk desk() {
        return desk;
    }

    Toasts toasts() {
        return toasts;
    }

    Simulation simulation() {
        return simulation;
    }

    /** How the teams do. */
    Race race() {
        return referee.race();
    }

    Navigator navigator() {
        return navigator;
    }

    /** Does all of a frame and draws it into the target; the screen asks for that scale. */
    void frame(Framebuffer target, float scale, float seconds) {
        Frame frame = Zoom.frame(target, scale, desk.zoom(), seconds, desk.lab().theme());
        Layout layout = desk.presenting()
                ? Layout.bare(frame)
                : Layout.of(frame, desk.panels().race());
        Widgets ui = layer.begin(frame);
        controls(ui, layout);
        act(ui, layout, new Rect(0, 0, frame.width(), frame.height()));
        navigator
                .update(simulation.landscape(), layout.scene(), frame)
                .ifPresent(spot -> desk.change(lab -> drop(lab, spot)));
        adopt();
        if (desk.lab().running()) {
            simulation.run(desk.lab(), seconds);
        }
        referee.watch(seconds);
        aspect = layout.scene().width() / layout.scene().height();
        navigator.keepFramed(simulation.landscape(), aspect);
        stage.draw(target, layout.scene(), navigator.camera(), desk.lab().theme(), frame.scale());
        overlay.draw(ui, layout, frame, desk.presenting());
        target.bind();
        layer.end();
    }

    private void controls(Widgets ui, Layout layout) {
        if (desk.presenting()) {
            return;
        }
        LabPanel.State shown = new LabPanel.State(desk.lab().experiment(), desk.panels());
        LabPanel.State next = panel.draw(ui, shown, layout.panel());
        desk.open(next.panels());
        if (next.panels().race()) {
            desk.open(racePanel.draw(
                    ui,
                    simulation.experiment(),
                    referee.race(),
                    simulation.engine().step(),
                    next.panels(),
                    layout.race()));
        }
        Playback playback = new Playback(simulation.engine().step(), simulation.furthest());
        desk.change(lab -> TimelineBar.draw(ui, lab.withExperiment(next.experiment()), playback, layout.timeline()));
    }

    private void act(Widgets ui, Layout layout, Rect window) {
        Optional<Action> chosen = finder.draw(ui, actions, window);
        if (!desk.presenting()) {
            chosen = chosen.or(() -> MenuBar.draw(ui, actions, layout.menu()));
        }
        chosen.ifPresent(action -> action.what().run());
        Action.pressed(actions).forEach(action -> action.what().run());
    }

    private static Lab drop(Lab lab, Spot spot) {
        return lab.withExperiment(
                lab.experiment().withStart(lab.experiment().start().at(spot.x(), spot.y())));
    }

    /** Makes what was asked for so; an experiment that the engine refuses is left, with its reason on the screen. */
    private void adopt() {
        Lab wanted = desk.lab();
        if (!wanted.experiment().equals(simulation.experiment())) {
            try {
                load(wanted);
            } catch (EngineException refused) {
                toasts.wrong(refused.getMessage());
                desk.change(lab -> lab.withExperiment(simulation.experiment()));
            }
        }
        if (wanted.goTo() != Lab.HERE) {
            simulation.goTo(wanted.goTo());
            desk.change(lab -> lab.withGoTo(Lab.HERE));
        }
        if (!ImGui.isAnyItemActive()) {
            desk.history().settle(desk.lab().experiment());
        }
    }

    private void load(Lab next) {
        Surface before = simulation.experiment().surface();
        if (simulation.load(next.experiment())) {
            stage.show();
        }
        Surface now = next.experiment().surface();
        if (!before.x().equals(now.x()) || !before.y().equals(now.y())) {
            navigator.reframe();
        }
    }

    @Override
    public void close() {
        stage.close();
        simulation.close();
        layer.close();
    }
}
