package downhill.app;

import downhill.experiment.EngineException;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.loss.Surface;
import downhill.render.Spot;
import downhill.ui.Frame;
import downhill.ui.History;
import downhill.ui.ImGuiLayer;
import downhill.ui.Input;
import downhill.ui.Lab;
import downhill.ui.LabPanel;
import downhill.ui.Labels;
import downhill.ui.Layout;
import downhill.ui.Navigator;
import downhill.ui.Rect;
import downhill.ui.Shortcut;
import downhill.ui.Widgets;
import imgui.ImGui;
import java.util.Optional;
import java.util.Set;

/** The program without its window: what is shown, what a frame changes, and how it is drawn. */
final class Explorer implements AutoCloseable {
    private final ImGuiLayer layer = new ImGuiLayer();
    private final Navigator navigator = new Navigator();
    private final History history = new History();
    private final LabPanel panel;
    private final Simulation simulation;
    private final Stage stage;
    private final Overlay overlay;
    private Lab lab;
    private boolean presenting;

    /** Starts on the GPU where it computes, else on the processor. The context stays the caller's. */
    Explorer(Context context, Library library, Lab first) {
        lab = first;
        panel = new LabPanel(library.surfaces().all(), library.optimizers().all());
        simulation = Simulation.on(context, first.experiment());
        stage = new Stage(context, simulation, library.palettes().get("viridis"), Stage.usualSamples(context));
        overlay = new Overlay(simulation);
    }

    Input input() {
        return layer.input();
    }

    Labels labels() {
        return layer.labels();
    }

    Lab lab() {
        return lab;
    }

    /** What the next frame shows instead. */
    void change(Lab next) {
        lab = next;
    }

    Simulation simulation() {
        return simulation;
    }

    Navigator navigator() {
        return navigator;
    }

    /** Does all of a frame and draws it into the target; gives the keys that were pressed, some for the window. */
    Set<Shortcut> frame(Framebuffer target, float scale, float seconds) {
        Frame frame = new Frame(target.width(), target.height(), scale, seconds, lab.theme());
        Layout layout = Layout.of(frame, !presenting);
        Widgets ui = layer.begin(frame);
        Set<Shortcut> keys = Shortcut.pressed();
        adopt(next(ui, keys, layout, frame));
        simulate(seconds);
        look(keys, layout.scene());
        stage.draw(target, layout.scene(), navigator.camera(), lab.theme(), scale);
        overlay.draw(ui, layout, frame, presenting);
        target.bind();
        layer.end();
        return keys;
    }

    private Lab next(Widgets ui, Set<Shortcut> keys, Layout layout, Frame frame) {
        Lab next = presenting ? lab : panel.draw(ui, lab, layout.panel());
        next = Orders.apply(keys, next, history);
        Optional<Spot> clicked = navigator.update(simulation.landscape(), layout.scene(), frame);
        return clicked.isPresent() ? drop(next, clicked.get()) : next;
    }

    private static Lab drop(Lab lab, Spot spot) {
        return lab.withExperiment(
                lab.experiment().withStart(lab.experiment().start().at(spot.x(), spot.y())));
    }

    /** Makes what was asked for so; an experiment that the engine refuses is left, with its reason on the screen. */
    private void adopt(Lab next) {
        Lab wanted = next;
        if (!next.experiment().equals(simulation.experiment())) {
            try {
                load(next);
                overlay.trouble("");
            } catch (EngineException refused) {
                overlay.trouble(refused.getMessage());
                wanted = next.withExperiment(simulation.experiment());
            }
        }
        switch (wanted.request()) {
            case STEP -> simulation.advance(1);
            case RESET -> simulation.reset();
            case NONE -> {}
        }
        lab = wanted.withRequest(Lab.Request.NONE);
        if (!ImGui.isAnyItemActive()) {
            history.settle(lab.experiment());
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

    private void simulate(float seconds) {
        if (lab.running()) {
            simulation.run(lab.speed(), seconds);
        }
    }

    private void look(Set<Shortcut> keys, Rect scene) {
        double aspect = scene.width() / scene.height();
        navigator.keepFramed(simulation.landscape(), aspect);
        Views.apply(keys, navigator, simulation, aspect);
        if (keys.contains(Shortcut.PRESENT)) {
            presenting = !presenting;
        }
        if (keys.contains(Shortcut.LEAVE)) {
            presenting = false;
        }
    }

    @Override
    public void close() {
        stage.close();
        simulation.close();
        layer.close();
    }
}
