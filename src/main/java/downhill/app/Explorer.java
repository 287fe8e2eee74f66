package downhill.app;

import downhill.experiment.EngineException;
import downhill.experiment.Experiment;
import downhill.experiment.Race;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.render.Formulas;
import downhill.render.Guides;
import downhill.render.Spot;
import downhill.ui.About;
import downhill.ui.Action;
import downhill.ui.BallColumn;
import downhill.ui.Basins;
import downhill.ui.BatchColours;
import downhill.ui.BookmarkKeys;
import downhill.ui.DataColumn;
import downhill.ui.Finder;
import downhill.ui.FontCache;
import downhill.ui.Frame;
import downhill.ui.Guide;
import downhill.ui.ImGuiLayer;
import downhill.ui.Input;
import downhill.ui.Lab;
import downhill.ui.Labels;
import downhill.ui.Layout;
import downhill.ui.LessonDrawings;
import downhill.ui.MenuBar;
import downhill.ui.Move;
import downhill.ui.Panels;
import downhill.ui.Rect;
import downhill.ui.Row;
import downhill.ui.TeamLegend;
import downhill.ui.Theme;
import downhill.ui.Toasts;
import downhill.ui.View;
import downhill.ui.Widgets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The program without its window: what is shown, what a frame changes, and how it is drawn. */
final class Explorer implements AutoCloseable {
    private final Worker worker;
    private final Formulas formulas;
    private final ImGuiLayer layer;
    private final Finder finder = new Finder();
    private final About about;
    private final Toasts toasts = new Toasts();
    private final TeamLegend legend = new TeamLegend();
    private final Desk desk;
    private final LabRoom lab;
    private final Simulation simulation;
    private final Stage stage;
    private final Sight sight;
    private final Referee referee;
    private final Overlay overlay;
    private final Welcome welcome;
    private final BasinWork basins;
    private final Insight insight;
    private final BlowupRoom blowups;
    private final Experiment first;
    private final Scenes scenes;
    private final Pictures pictures;
    private final Documents documents;
    private final DataRoom data;
    private final DataSide side;
    private final Engagement engagement;
    private final CircuitRoom circuits;
    private final Classroom classroom;
    private final LessonRoom lessons;
    private final List<Action> actions;
    private final MenuBar menus;

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
        simulation = Simulation.on(context, desk.lab().experiment());
        stage = new Stage(context, simulation, library.palettes().get("viridis"), Stage.usualSamples(context));
        sight = new Sight(simulation, stage, library.palettes(), View.FIRST);
        referee = new Referee(simulation);
        overlay = new Overlay(simulation, sight, toasts);
        insight = new Insight(simulation, new Outside(simulation, referee));
        blowups = new BlowupRoom(desk, simulation, worker, toasts);
        basins = new BasinWork(context, simulation, stage);
        first = library.opening().experiment();
        welcome = new Welcome(desk, simulation, first);
        side = new DataSide(simulation, sight, new TheoryRoom(simulation, worker, toasts));
        data = new DataRoom(library, worker, desk, toasts);
        engagement = new Engagement(desk, simulation, sight, data, toasts);
        scenes = new Scenes(library, worker, toasts, host.scenes(), data::open);
        pictures = new Pictures(host.pictures(), worker, toasts);
        documents = new Documents(library, worker, desk, toasts);
        lab = new LabRoom(library, desk, simulation, sight, referee, basins, documents, data);
        List<Action> files = new ArrayList<>(new FileActions(this, scenes, pictures, host).all());
        files.addAll(documents.actions());
        circuits = new CircuitRoom(library.circuits(), worker, toasts, host.pictures());
        files.addAll(new DataActions(desk, sight, data, circuits).all());
        Podium podium =
                new Podium(new LessonStage(library), desk, simulation, circuits, toasts, this::scene, this::open);
        LessonShelf shelf = new LessonShelf(library, worker, toasts);
        LessonDrawings drawings = new LessonDrawings(library::surface, sight::palette);
        classroom = new Classroom(desk, simulation, circuits, referee, podium, shelf, drawings, toasts);
        lessons = new LessonRoom(classroom, desk);
        about = new About(new Imprint(simulation, library.own())::rows);
        AllActions all = new AllActions(
                desk, simulation, sight, circuits, classroom, lab, scenes, finder, about, toasts, host, layer);
        actions = all.list(files);
        menus = new MenuBar(actions, all.switches());
    }

    /** On that lab, with no window around it. */
    static Explorer headless(Context context, Library library, Lab lab) {
        return new Explorer(context, library, new Desk(lab, Panels.FIRST, 1), Host.NONE);
    }

    /** Takes the interface's letters from there; the cache stays the caller's. */
    void share(FontCache letters) {
        layer.share(letters);
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
        return side.column();
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

    /** The first words to a person. */
    Welcome welcome() {
        return welcome;
    }

    /** The name of what stands on the stage. */
    String stands() {
        if (circuits.isOpen()) return circuits.lab().schematic().title();
        return classroom.podium().drawing().isPresent()
                ? classroom.reading().lesson().title()
                : simulation.experiment().surface().title();
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
        Rect column = side.place(whole, landscape(), frame);
        Layout layout = whole.beside(column);
        documents.watch(seconds);
        data.watch(seconds);
        target.fill(theme.panel());
        Widgets ui = layer.begin(frame);
        controls(ui, layout);
        side.draw(ui, column, lab.team());
        act(ui, layout, new Rect(0, 0, frame.width(), frame.height()));
        Optional.of(ui.refusal()).filter(told -> !told.isEmpty()).ifPresent(toasts::tell);
        scenes.opened().ifPresent(change -> open(change.apply(scene())));
        scenes.chapter().ifPresent(classroom::open);
        if (landscape()) {
            boolean card = !desk.presenting() && desk.panels().has(BallColumn.TITLE);
            sight.update(layout.scene(), card, frame).ifPresent(spot -> desk.change(lab -> drop(lab, spot)));
        }
        engagement.adopt();
        if (desk.lab().running() && landscape()) {
            simulation.run(desk.lab(), seconds);
            blowups.hold();
        }
        simulation.grow();
        engagement.follow();
        referee.watch(seconds);
        classroom.look(seconds);
        blowups.watch();
        scan();
        draw(target, ui, frame);
        if (landscape()) {
            pictures.staged(target, sight.panes().pictures());
        }
        lessons.drawDoor(ui, layout.scene());
        Layout seen = landscape() ? layout.withScene(sight.picture()) : layout;
        welcome.watch(seconds, opened());
        if (toasts.texts().isEmpty()) {
            welcome.draw(ui, seen);
        }
        overlay.draw(ui, seen, frame, desk.presenting(), facts());
        target.bind();
        layer.end();
        if (!landscape()) {
            pictures.staged(target, layout.scene());
        }
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

    /** Whether a person has gone further than what the program begins with. */
    private boolean opened() {
        return classroom.isOpen()
                || circuits.isOpen()
                || desk.presenting()
                || desk.panels().has(BallColumn.TITLE);
    }

    private Layout layout(Frame frame) {
        desk.labFits(Layout.hasRoomForLab(frame, desk.panels().withLesson(true)));
        if (desk.presenting()) return Layout.bare(frame);
        if (landscape()) return Layout.of(frame, desk.panels());
        Layout layout = Layout.of(frame, desk.panels().withRace(false));
        return circuits.isOpen() ? layout : layout.withoutTimeline();
    }

    private void draw(Framebuffer target, Widgets ui, Frame frame) {
        if (!landscape()) {
            return;
        }
        int team = lab.team();
        Guides guides = insight.guides(desk.panels(), frame.theme(), team, blowups.of(team));
        Guides pulled = side.pulls(guides, team);
        sight.cover(legend(ui, team));
        sight.draw(target, frame.theme(), "", lab.cut(pulled));
        if (!desk.presenting()) {
            desk.open(insight.draw(ui, desk.panels(), sight));
            blowups.draw(ui, team, sight.picture(), insight);
        }
        insight.hover(ui, sight);
    }

    /**
     * Whose ball is which. The ball's closed card stands in the same corner of a map; with the race below it, whose lines
     * say it too, the map keeps its width.
     */
    private Rect legend(Widgets ui, int team) {
        boolean map = !sight.view().arrangement().hasLandscape();
        if (map && desk.panels().race() && !desk.presenting()) {
            return new Rect(0, 0, 0, 0);
        }
        Rect chip = desk.presenting() ? new Rect(0, 0, 0, 0) : insight.chip();
        return legend.draw(ui, sight.picture(), chip, simulation.experiment().teams(), team, map);
    }

    private void controls(Widgets ui, Layout layout) {
        lessons.draw(ui, layout);
        if (circuits.isOpen()) {
            if (circuits.draw(ui, layout, desk)) {
                walk();
            }
            return;
        }
        if (!landscape()) {
            return;
        }
        if (desk.presenting()) {
            lab.section(ui, sight.view());
        } else {
            lab.draw(ui, layout);
        }
    }

    private void act(Widgets ui, Layout layout, Rect window) {
        about.draw(ui, window);
        Optional<Action> chosen = finder.draw(ui, actions, window);
        scenes.draw(ui, window);
        data.draw(ui, window, layout.scene());
        if (!desk.presenting()) {
            chosen = chosen.or(() -> menus.draw(ui, layout.menu()));
        }
        chosen.ifPresent(action -> action.what().run());
        Action.pressed(actions).forEach(action -> action.what().run());
        Move bookmark = BookmarkKeys.pressed();
        if (!bookmark.equals(Move.NONE)) {
            sight.adopt(sight.view().with(bookmark));
        }
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
        engagement.experiment();
        referee.watch(0);
        sight.look(scene.look());
    }

    /** All as at the first start, in place of what is shown and of a lesson or a circuit. */
    void begin() {
        classroom.leave();
        circuits.open(false);
        open(first());
        desk.change(lab -> lab.withRunning(true).withSpeed(Lab.PLAIN_SPEED).withLoopAt(0));
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

    /** What is to be there at the next start: in the free lab the reader's own work, not what a lesson has staged. */
    Scene kept() {
        return classroom.isReading() ? classroom.podium().waiting().orElseGet(this::scene) : scene();
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
