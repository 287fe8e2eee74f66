package downhill.app.ball;

import downhill.app.stage.OffLandscape;
import downhill.app.stage.Simulation;
import downhill.app.stage.Viewports;
import downhill.colour.Theme;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.plan.Probe;
import downhill.language.Digits;
import downhill.loss.Axis;
import downhill.render.ArrowLengths;
import downhill.render.Guides;
import downhill.render.camera.Camera;
import downhill.render.camera.Projection;
import downhill.render.landscape.Landscape;
import downhill.ui.ball.BallColumn;
import downhill.ui.ball.StepCard;
import downhill.ui.ball.StepPanel;
import downhill.ui.kit.Card;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.ui.stage.HoverReadout;
import downhill.ui.stage.Navigator;
import downhill.workspace.Guide;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import java.util.List;
import java.util.Optional;

/** What is known at the ball and under the pointer, worked out anew only when something changed. */
public final class BallController {
    /** Of the ball and of an arrow's name, in pixels at scale 1. */
    private static final float AROUND = 24;

    private final Simulation simulation;
    private final OffLandscape offLandscape;
    private final StepPanel steps = new StepPanel();
    private final BallColumn column = new BallColumn(steps);
    private final HoverReadout overLandscape = new HoverReadout();
    private final HoverReadout overMap = new HoverReadout();
    private final Projection projection = new Projection();
    private BallReader reader;
    private Rect scene = new Rect(0, 0, 0, 0);
    private Landscape landscape;
    private ArrowLengths arrowLengths;
    private Key key;
    private Guides guides = Guides.NONE;
    private List<Card> cards = List.of();

    /** The next step with its numbers; null while nobody asks. */
    private StepCard stepCard;

    /** @param team the one whose ball is explained; @param pointed the term that the pointer rests on, or −1 */
    private record Key(
            Experiment experiment,
            long step,
            List<Engine.Ball> balls,
            Landscape landscape,
            OpenPanels openPanels,
            Theme theme,
            int team,
            int pointed,
            Optional<TeamDivergence> divergence,
            String outside) {}

    /** What the picture under the pointer depends on. */
    private record View(Experiment experiment, Camera camera) {}

    public BallController(Simulation simulation, OffLandscape offLandscape) {
        this.simulation = simulation;
        this.offLandscape = offLandscape;
    }

    /** What to draw at that team's ball, and where its particles diverged, if they did. */
    public Guides guides(OpenPanels openPanels, Theme theme, int team, Optional<TeamDivergence> divergence) {
        Key now = new Key(
                simulation.experiment(),
                simulation.engine().step(),
                simulation.balls(),
                simulation.landscape(),
                openPanels,
                theme,
                team,
                steps.pointed(),
                divergence,
                offLandscape.sentence(team));
        if (!now.equals(key)) {
            key = now;
            workOut();
        }
        return guides;
    }

    private void workOut() {
        prepare();
        boolean steppedThrough = Guide.ARITHMETIC.in(key.openPanels());
        boolean known = key.openPanels().has(Openable.BALL) || steppedThrough;
        BallFacts facts = known ? facts() : null;
        boolean rolls = simulation.ball(key.team()).stopped() == 0;
        guides = new GuideMaker(key.theme(), key.openPanels(), landscape, arrowLengths, key.pointed())
                .of(Optional.ofNullable(facts).filter(ball -> rolls), key.divergence());
        if (!key.outside().isEmpty()) {
            guides = guides.noting(key.outside());
        }
        cards = known ? cards(facts) : List.of();
        stepCard = steppedThrough ? StepCards.of(key.experiment(), facts) : null;
    }

    private List<Card> cards(BallFacts facts) {
        String outside = simulation.isOutside(key.team()) ? key.outside() : "";
        BallCards all =
                new BallCards(key.experiment(), facts, simulation.landscape().lossStep(), outside);
        return key.openPanels().lesson() ? new BriefCards(all).of(key.openPanels()) : all.of(key.openPanels());
    }

    private void prepare() {
        if (reader == null || !reader.isFor(simulation.experiment())) {
            reader = new BallReader(simulation.experiment());
        }
        if (landscape != simulation.landscape()) {
            landscape = simulation.landscape();
            arrowLengths = ArrowLengths.of(landscape.field());
        }
    }

    private BallFacts facts() {
        return reader.read(key.team(), simulation.engine().ballState(key.team()), key.step(), key.openPanels());
    }

    /** Draws the ball's card, and the step's arithmetic in it or over the picture; call {@link #guides} before. */
    public OpenPanels draw(Widgets ui, OpenPanels openPanels, Viewports viewports) {
        scene = viewports.picture();
        projection.set(viewports.camera(), scene.width(), scene.height());
        Engine.Ball ball = simulation.ball(key.team());
        projection.project(landscape, ball.x(), ball.y());
        float x = scene.left() + projection.x();
        float y = scene.top() + projection.y();
        Rect room = viewports.stageLayout().ball();
        OpenPanels next = column.draw(
                ui,
                openPanels,
                key.experiment().teams(),
                key.team(),
                room,
                cards,
                stepCard,
                scene,
                !viewports.view().arrangement().hasLandscape(),
                x,
                y,
                BusyPlace.of(projection, landscape, scene, ball.x(), ball.y(), guides, ui.px(AROUND)));
        if (stepCard == null || !room.isEmpty()) {
            return next;
        }
        boolean open = steps.draw(ui, stepCard, scene, column.chip(), x, y);
        return open ? next : next.with(Openable.ARITHMETIC, false);
    }

    /** Where the card lies over the picture; without width where it stands beside it. */
    public Rect chip() {
        return column.chip();
    }

    /** What the open card leaves of its column; empty where there is none. */
    Rect free() {
        return column.free();
    }

    /** Where a place of the landscape lies from left to right on the screen, after the last drawing. */
    float across(double x, double y) {
        projection.project(landscape, x, y);
        return scene.left() + projection.x();
    }

    /** Draws what is known of the place under a resting pointer, on the landscape or on the map. */
    public void hover(Widgets ui, Viewports viewports) {
        hover(ui, overLandscape, viewports.landscape(), viewports.stageLayout().landscape());
        hover(ui, overMap, viewports.map(), viewports.stageLayout().map());
    }

    private void hover(Widgets ui, HoverReadout readout, Navigator navigator, Rect place) {
        readout.draw(
                ui,
                new View(simulation.experiment(), navigator.camera()),
                place,
                () -> navigator
                        .pointed(landscape, place)
                        .map(domainPoint -> lines(reader.probe().at(domainPoint.x(), domainPoint.y())))
                        .orElse(List.of()));
    }

    private List<String> lines(Probe.Reading at) {
        Axis x = simulation.experiment().surface().x();
        Axis y = simulation.experiment().surface().y();
        return List.of(
                x.name() + " " + Digits.fixed(at.x(), x.step()) + y.name() + " "
                        + Digits.fixed(at.y(), y.step()).stripTrailing(),
                "loss "
                        + Digits.fixed(at.loss(), simulation.landscape().lossStep())
                                .stripTrailing(),
                "gradient " + Digits.fixed(at.slopeX()).stripTrailing() + ", "
                        + Digits.fixed(at.slopeY()).strip());
    }
}
