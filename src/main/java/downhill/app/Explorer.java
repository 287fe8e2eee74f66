package downhill.app;

import downhill.experiment.Batches;
import downhill.experiment.Effort;
import downhill.experiment.EngineException;
import downhill.experiment.Experiment;
import downhill.experiment.Noise;
import downhill.experiment.Race;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.loss.Surface;
import downhill.render.Formulas;
import downhill.render.Guides;
import downhill.render.Spot;
import downhill.ui.Action;
import downhill.ui.BallColumn;
import downhill.ui.Basins;
import downhill.ui.BatchColours;
import downhill.ui.BookmarkKeys;
import downhill.ui.CutPanel;
import downhill.ui.DataColumn;
import downhill.ui.Finder;
import downhill.ui.Frame;
import downhill.ui.Guide;
import downhill.ui.ImGuiLayer;
import downhill.ui.Input;
import downhill.ui.Lab;
import downhill.ui.LabPanel;
import downhill.ui.Labels;
import downhill.ui.Layout;
import downhill.ui.LessonDrawings;
import downhill.ui.MenuBar;
import downhill.ui.Move;
import downhill.ui.Panels;
import downhill.ui.Playback;
import downhill.ui.RacePanel;
import downhill.ui.Rect;
import downhill.ui.Row;
import downhill.ui.Show;
import downhill.ui.Switch;
import downhill.ui.Theme;
import downhill.ui.Theory;
import downhill.ui.TimelineBar;
import downhill.ui.Toasts;
import downhill.ui.View;
import downhill.ui.Widgets;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The program without its window: what is shown, what a frame changes, and how it is drawn. */
final class Explorer implements AutoCloseable {
    private final Worker worker;
    private final Formulas formulas;
    private final ImGuiLayer layer;
    private final Finder finder = new Finder();
    private final Toasts toasts = new Toasts();
    private final Desk desk;
    private final LabPanel panel;
    private final Simulation simulation;
    private final Stage stage;
    private final Sight sight;
    private final CutPanel cut = new CutPanel();
    private final Referee referee;
    private final RacePanel racePanel = new RacePanel();
    private final Overlay overlay;
    private final BasinWork basins;
    private final Insight insight;
    private final BlowupRoom blowups;
    private final Experiment first;
    private final Scenes scenes;
    private final Pictures pictures;
    private final Documents documents;
    private final DataRoom data;
    private final DataColumn dataColumn = new DataColumn();
    private final TheoryRoom theory;
    private final NoiseGuides noiseGuides = new NoiseGuides();
    private final CircuitRoom circuits;
    private final Classroom classroom;
    private final LessonRoom lessons;
    private final List<Action> actions;
    private final List<Switch> switches;

    /** Starts on the GPU where it computes, else on the processor. The context stays the caller's. */
    Explorer(Context context, Library library, Desk desk, Host host) {
        this(context, library, desk, host, new Worker());
    }

    /** With another worker for what takes longer than a frame; it is shut down with the explorer. */
    Explorer(Context context, Library library, Desk desk, Host host, Worker worker) {
        this.desk = desk;
        this.worker = worker;
        formulas = new Formulas(context, worker);
        layer = new ImGuiLayer(formulas);
        panel = new LabPanel(
                library.surfaces().all(),
                library.optimizers().all(),
                library.palettes().all());
        simulation = Simulation.on(context, desk.lab().experiment());
        stage = new Stage(context, simulation, library.palettes().get("viridis"), Stage.usualSamples(context));
        sight = new Sight(simulation, stage, library.palettes(), View.FIRST);
        referee = new Referee(simulation);
        overlay = new Overlay(simulation, toasts);
        insight = new Insight(simulation);
        blowups = new BlowupRoom(desk, simulation, worker);
        basins = new BasinWork(context, simulation, stage);
        first = library.opening().experiment();
        theory = new TheoryRoom(simulation, worker, toasts);
        data = new DataRoom(library, worker, desk, toasts);
        scenes = new Scenes(library, worker, toasts, host.scenes(), data::open);
        pictures = new Pictures(host.pictures(), worker, toasts);
        documents = new Documents(library, worker, desk, toasts);
        List<Action> files = new ArrayList<>(new FileActions(this, scenes, pictures, host).all());
        files.addAll(documents.actions());
        circuits = new CircuitRoom(library.circuits(), worker, toasts, host.pictures());
        files.addAll(new DataActions(desk, sight, data, circuits).all());
        Podium podium = new Podium(new LessonStage(library), desk, circuits, toasts, this::scene, this::open);
        LessonShelf shelf = new LessonShelf(library, worker, toasts);
        LessonDrawings drawings = new LessonDrawings(library::surface, sight::palette);
        classroom = new Classroom(desk, simulation, circuits, referee, podium, shelf, drawings, toasts);
        lessons = new LessonRoom(classroom, desk);
        AllActions all = new AllActions(desk, simulation, sight, circuits, classroom, finder, toasts, host, layer);
        actions = all.list(files);
        switches = all.switches();
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

    /** The pictures of formulas that are kept. */
    Formulas formulas() {
        return formulas;
    }

    Desk desk() {
        return desk;
    }

    DataColumn dataColumn() {
        return dataColumn;
    }

    CircuitRoom circuits() {
        return circuits;
    }

    Classroom classroom() {
        return classroom;
    }

    /** Everything that can be done, in the order of the menus. */
    List<Action> actions() {
        return actions;
    }

    Toasts toasts() {
        return toasts;
    }

    Simulation simulation() {
        return simulation;
    }

    Sight sight() {
        return sight;
    }

    BasinWork basins() {
        return basins;
    }

    /** How the teams do. */
    Race race() {
        return referee.race();
    }

    /** Does all of a frame and draws it into the target; the screen asks for that scale. */
    void frame(Framebuffer target, float scale, float seconds) {
        Theme theme = BatchColours.of(desk.lab().theme(), desk.lab().experiment());
        Frame frame = Zoom.frame(target, scale, Zoom.of(desk), seconds, theme);
        classroom.begin(seconds);
        Layout whole = layout(frame);
        Rect column = column(whole, frame);
        Layout layout = whole.beside(column);
        documents.watch(seconds);
        data.watch(seconds);
        Widgets ui = layer.begin(frame);
        controls(ui, layout);
        beside(ui, column);
        act(ui, layout, new Rect(0, 0, frame.width(), frame.height()));
        scenes.opened().ifPresent(change -> open(change.apply(scene())));
        scenes.chapter().ifPresent(classroom::open);
        if (landscape()) {
            boolean card = !desk.presenting() && desk.panels().has(BallColumn.TITLE);
            sight.update(layout.scene(), card, frame).ifPresent(spot -> desk.change(lab -> drop(lab, spot)));
        }
        adopt();
        if (desk.lab().running() && landscape()) {
            simulation.run(desk.lab(), seconds);
        }
        simulation.grow();
        follow();
        referee.watch(seconds);
        classroom.look(seconds);
        blowups.watch();
        scan();
        draw(target, ui, frame);
        lessons.drawDoor(ui, layout.scene());
        Layout seen = landscape() ? layout.withScene(sight.picture()) : layout;
        boolean taught = classroom.isOpen() || desk.panels().has(BallColumn.TITLE);
        overlay.draw(ui, seen, frame, desk.presenting(), taught, facts());
        target.bind();
        layer.end();
        pictures.drawn(target);
    }

    /** Where things stand on the stage, if it is not the landscape's; of a lesson's plot its own legend tells. */
    private Optional<List<Row>> facts() {
        return landscape() || circuits.isOpen() ? circuits.facts() : Optional.of(List.of());
    }

    /** Whether the landscape has the stage, and neither a circuit nor a plot of a lesson. */
    private boolean landscape() {
        return !circuits.isOpen() && classroom.podium().drawing().isEmpty();
    }

    private Layout layout(Frame frame) {
        desk.labFits(Layout.hasRoomForLab(frame, desk.panels().withLesson(true)));
        if (desk.presenting()) return Layout.bare(frame);
        if (landscape()) return Layout.of(frame, desk.panels());
        Layout layout = Layout.of(frame, desk.panels().withRace(false));
        return circuits.isOpen() ? layout : layout.withoutTimeline();
    }

    /** Where the data stand beside the landscape; without width where they are not shown. */
    private Rect column(Layout layout, Frame frame) {
        Rect scene = layout.scene();
        boolean shown = landscape() && DataColumn.shown(sight.view(), simulation.experiment());
        return shown ? DataColumn.place(layout, sight.view(), frame.scale()) : scene.withRight(scene.left());
    }

    private void beside(Widgets ui, Rect column) {
        if (column.width() == 0) {
            return;
        }
        int team = panel.team(simulation.experiment());
        Theory known = sight.view().shows(Show.THEORY) ? theory.watch(team, ui.seconds()) : Theory.NONE;
        sight.adopt(dataColumn.draw(
                ui, simulation.experiment(), simulation.balls(), simulation.step(), known, sight.view(), column));
        if (dataColumn.crowds()) {
            theory.crowds();
        }
    }

    /** With the pulls of batches at that team's ball, where they are wanted. */
    private Guides noise(Guides guides, int team) {
        Experiment experiment = simulation.experiment();
        boolean wanted = sight.view().shows(Show.NOISE_ON_LANDSCAPE)
                && experiment.surface().data().isPresent();
        if (!wanted) {
            return guides;
        }
        Noise noise = dataColumn.noise(experiment, simulation.balls(), simulation.step(), team);
        boolean rows = sight.view().shows(Show.ROW_GRADIENTS);
        return noiseGuides.with(
                guides,
                noise,
                rows ? Optional.of(dataColumn.rowGradients()) : Optional.empty(),
                simulation.landscape(),
                experiment.teams().get(team).batch(),
                simulation.ball(team));
    }

    private void draw(Framebuffer target, Widgets ui, Frame frame) {
        if (!landscape()) {
            return;
        }
        int team = panel.team(simulation.experiment());
        Guides guides = insight.guides(desk.panels(), frame.theme(), team, blowups.of(team));
        sight.draw(target, frame.theme(), "", noise(guides, team));
        if (!desk.presenting()) {
            desk.open(insight.draw(ui, desk.panels(), sight));
            blowups.draw(ui, team, sight.picture(), insight.chip());
        }
        insight.hover(ui, sight);
    }

    private void controls(Widgets ui, Layout layout) {
        lessons.draw(ui, layout);
        if (circuits.isOpen()) {
            if (circuits.draw(ui, layout, desk)) {
                walk();
            }
            return;
        }
        if (desk.presenting() || !landscape()) {
            return;
        }
        panel.put(documents.shelf());
        LabPanel.State shown = new LabPanel.State(
                desk.lab().experiment(), desk.panels(), sight.view(), basins.progress(), data.facts(referee.cost()));
        LabPanel.State next = layout.panel().isEmpty() ? shown : panel.draw(ui, shown, layout.panel());
        panel.saving().ifPresent(documents::save);
        panel.wish().ifPresent(data::grant);
        desk.open(next.panels());
        sight.adopt(section(ui, next.view()));
        if (next.panels().race()) {
            desk.open(racePanel.draw(
                    ui, simulation.experiment(), referee.race(), simulation.step(), next.panels(), layout.race()));
        }
        timeline(ui, desk.lab().withExperiment(next.experiment()), layout.timeline());
    }

    private void timeline(Widgets ui, Lab lab, Rect place) {
        int team = panel.team(simulation.experiment());
        Effort effort = referee.race().effort(team);
        Playback playback = new Playback(simulation.step(), simulation.furthest(), simulation.changes(), effort);
        TimelineBar.State shown = new TimelineBar.State(lab, desk.panels().over());
        TimelineBar.State next = TimelineBar.draw(ui, shown, playback, place);
        desk.change(before -> next.lab());
        desk.open(desk.panels().withOver(next.over()));
    }

    private void act(Widgets ui, Layout layout, Rect window) {
        Optional<Action> chosen = finder.draw(ui, actions, window);
        scenes.draw(ui, window);
        data.draw(ui, window, layout.scene());
        if (!desk.presenting()) {
            chosen = chosen.or(() -> MenuBar.draw(ui, actions, switches, layout.menu()));
        }
        chosen.ifPresent(action -> action.what().run());
        Action.pressed(actions).forEach(action -> action.what().run());
        Move bookmark = BookmarkKeys.pressed();
        if (!bookmark.equals(Move.NONE)) {
            sight.adopt(sight.view().with(bookmark));
        }
    }

    private View section(Widgets ui, View view) {
        double x = simulation.ball().x();
        double y = simulation.ball().y();
        return view.with(cut.draw(
                ui, simulation.experiment(), x, y, view.cut(), sight.panes().cut()));
    }

    /** From the circuit onto its landscape, with the ball at the inputs' values and its gradient as an arrow. */
    private void walk() {
        desk.change(lab -> lab.withExperiment(circuits.landscape(lab.experiment()))
                .withRunning(false)
                .withGoTo(0));
        desk.open(desk.panels().with(BallColumn.TITLE, true).with(Guide.GRADIENT.title(), true));
        circuits.open(false);
    }

    private static Lab drop(Lab lab, Spot spot) {
        return lab.withExperiment(
                lab.experiment().withStart(lab.experiment().start().at(spot.x(), spot.y())));
    }

    /** The scene from its first step, in place of what is shown; one that the engine refuses is left. */
    void open(Scene scene) {
        desk.change(lab -> lab.withExperiment(scene.experiment()).withGoTo(Lab.AFRESH));
        engage(desk.lab());
        referee.watch(0);
        sight.look(scene.look());
    }

    /** The scene of the first start. */
    Scene first() {
        return new Scene(first, Look.FIRST);
    }

    /** Opens and saves files. */
    Scenes scenes() {
        return scenes;
    }

    /** What is shown, to be kept. */
    Scene scene() {
        return new Scene(desk.lab().experiment(), sight.look());
    }

    /** What is to be there at the next start: not what a lesson has put on the stage. */
    Scene kept() {
        return classroom.podium().waiting().orElseGet(this::scene);
    }

    /** An experiment that the engine refuses is left, with its reason on the screen. */
    private void engage(Lab wanted) {
        if (wanted.experiment().equals(simulation.experiment())) {
            return;
        }
        if (!data.ready(wanted.experiment())) {
            desk.change(lab -> lab.withExperiment(simulation.experiment()));
            return;
        }
        try {
            Lab fits = fitted(wanted);
            Patience.check(fits.experiment());
            load(fits);
        } catch (EngineException refused) {
            toasts.wrong(refused.getMessage());
            desk.change(lab -> lab.withExperiment(simulation.experiment()));
        }
    }

    /** With no batch larger than the data; a person is told where that made it smaller. */
    private Lab fitted(Lab wanted) {
        Experiment fitted = Batches.fitted(wanted.experiment());
        if (!fitted.equals(wanted.experiment())) {
            int all = Batches.all(fitted);
            toasts.tell("A batch was larger than the " + all + " rows there are to train on: it is all of them now.");
            desk.change(lab -> lab.withExperiment(fitted));
        }
        return wanted.withExperiment(fitted);
    }

    /** Makes what was asked for so. */
    private void adopt() {
        Lab wanted = desk.lab();
        engage(wanted);
        if (wanted.goTo() != Lab.HERE) {
            goTo(wanted.goTo());
            desk.change(lab -> lab.withGoTo(Lab.HERE));
        }
        if (!ImGui.isAnyItemActive()) {
            desk.history().settle(desk.lab().experiment());
        }
    }

    /** Does a little for the basins; ones that cannot be found are left, with the reason on the screen. */
    private void scan() {
        try {
            basins.work(sight.view().basins());
        } catch (EngineException refused) {
            toasts.wrong(refused.getMessage());
            sight.adopt(sight.view().with(Basins.OFF));
        }
    }

    private void load(Lab next) {
        Surface before = simulation.experiment().surface();
        simulation.load(next.experiment());
        Surface now = next.experiment().surface();
        if (!before.x().equals(now.x()) || !before.y().equals(now.y())) {
            sight.show();
            sight.reframe();
        }
    }

    private void goTo(long step) {
        if (step == Lab.AFRESH) {
            simulation.reset();
        } else {
            simulation.goTo(step);
        }
    }

    /** The panels and the pictures show what holds at the step that is shown. */
    private void follow() {
        sight.follow();
        if (!desk.lab().experiment().equals(simulation.experiment())) {
            desk.follow(simulation.experiment());
        }
    }

    @Override
    public void close() {
        basins.close();
        stage.close();
        simulation.close();
        layer.close();
        worker.close();
        formulas.close();
    }
}
