package downhill.app;

import downhill.experiment.EngineException;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.loss.Surface;
import downhill.render.Spot;
import downhill.ui.CutPanel;
import downhill.ui.Frame;
import downhill.ui.History;
import downhill.ui.ImGuiLayer;
import downhill.ui.Input;
import downhill.ui.Lab;
import downhill.ui.LabPanel;
import downhill.ui.Labels;
import downhill.ui.Layout;
import downhill.ui.Shortcut;
import downhill.ui.View;
import downhill.ui.Widgets;
import imgui.ImGui;
import java.util.Optional;
import java.util.Set;

/** The program without its window: what is shown, what a frame changes, and how it is drawn. */
final class Explorer implements AutoCloseable {
    private final ImGuiLayer layer = new ImGuiLayer();
    private final History history = new History();
    private final LabPanel panel;
    private final Simulation simulation;
    private final Stage stage;
    private final Sight sight;
    private final CutPanel cut = new CutPanel();
    private final Overlay overlay;
    private Lab lab;
    private boolean presenting;

    /** Starts on the GPU where it computes, else on the processor. The context stays the caller's. */
    Explorer(Context context, Library library, Lab first) {
        lab = first;
        panel = new LabPanel(
                library.surfaces().all(),
                library.optimizers().all(),
                library.palettes().all());
        simulation = Simulation.on(context, first.experiment());
        stage = new Stage(context, simulation, library.palettes().get("viridis"), Stage.usualSamples(context));
        sight = new Sight(simulation, stage, library.palettes(), View.FIRST);
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

    Sight sight() {
        return sight;
    }

    /** Does all of a frame and draws it into the target; gives the keys that were pressed, some for the window. */
    Set<Shortcut> frame(Framebuffer target, float scale, float seconds) {
        Frame frame = new Frame(target.width(), target.height(), scale, seconds, lab.theme());
        Layout layout = Layout.of(frame, !presenting);
        Widgets ui = layer.begin(frame);
        Set<Shortcut> keys = Shortcut.pressed();
        adopt(next(ui, keys, layout, frame));
        simulate(seconds);
        look(keys);
        sight.draw(target, lab.theme(), scale, "");
        overlay.draw(ui, layout, frame, presenting);
        target.bind();
        layer.end();
        return keys;
    }

    private Lab next(Widgets ui, Set<Shortcut> keys, Layout layout, Frame frame) {
        LabPanel.State state = new LabPanel.State(lab, sight.view());
        if (!presenting) {
            state = panel.draw(ui, state, layout.panel());
        }
        sight.adopt(ViewKeys.apply(keys, section(ui, state.view())));
        Lab next = Orders.apply(keys, state.lab(), history);
        Optional<Spot> clicked = sight.update(layout.scene(), frame);
        return clicked.isPresent() ? drop(next, clicked.get()) : next;
    }

    private View section(Widgets ui, View view) {
        double x = simulation.ball().x();
        double y = simulation.ball().y();
        return view.with(cut.draw(
                ui, simulation.experiment(), x, y, view.cut(), sight.panes().cut()));
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
            sight.show();
        }
        Surface now = next.experiment().surface();
        if (!before.x().equals(now.x()) || !before.y().equals(now.y())) {
            sight.reframe();
        }
    }

    private void simulate(float seconds) {
        if (lab.running()) {
            simulation.run(lab.speed(), seconds);
        }
    }

    private void look(Set<Shortcut> keys) {
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
