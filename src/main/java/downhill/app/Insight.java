package downhill.app;

import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Probe;
import downhill.render.Camera;
import downhill.render.Compression;
import downhill.render.Guides;
import downhill.render.Landscape;
import downhill.render.Projection;
import downhill.ui.BallColumn;
import downhill.ui.Card;
import downhill.ui.HoverReadout;
import downhill.ui.Navigator;
import downhill.ui.Numbers;
import downhill.ui.Panels;
import downhill.ui.Rect;
import downhill.ui.Theme;
import downhill.ui.Widgets;
import java.util.ArrayList;
import java.util.List;

/** What is known at the balls and under the pointer, worked out anew only when something changed. */
final class Insight {
    private final Simulation simulation;
    private final BallColumn column = new BallColumn();
    private final HoverReadout readout = new HoverReadout();
    private final Projection projection = new Projection();
    private BallReader reader;
    private Landscape landscape;
    private Compression compression;
    private Key key;
    private Guides guides = Guides.NONE;
    private List<Card> cards = List.of();

    private record Key(Experiment experiment, long step, Engine.Ball ball, Panels panels, Theme theme) {}

    /** What the picture under the pointer depends on. */
    private record View(Experiment experiment, Camera camera) {}

    Insight(Simulation simulation) {
        this.simulation = simulation;
    }

    /** What to draw at the balls. */
    Guides guides(Panels panels, Theme theme) {
        Key now = new Key(simulation.experiment(), simulation.engine().step(), simulation.ball(), panels, theme);
        if (!now.equals(key)) {
            key = now;
            workOut();
        }
        return guides;
    }

    private void workOut() {
        prepare();
        if (!key.panels().has(BallColumn.TITLE)) {
            guides = Guides.NONE;
            cards = List.of();
            return;
        }
        List<BallFacts> facts = facts();
        guides = new GuideMaker(key.theme(), key.panels(), landscape, compression)
                .of(facts.stream()
                        .filter(ball -> simulation.ball(ball.team()).stopped() == 0)
                        .toList());
        cards = new BallCards(key.experiment(), facts.get(0)).of(key.panels());
    }

    private void prepare() {
        if (reader == null || !reader.isFor(simulation.experiment())) {
            reader = new BallReader(simulation.experiment());
        }
        if (landscape != simulation.landscape()) {
            landscape = simulation.landscape();
            compression = Compression.of(landscape.field());
        }
    }

    private List<BallFacts> facts() {
        List<BallFacts> facts = new ArrayList<>();
        for (int team = 0; team < key.experiment().teams().size(); team++) {
            facts.add(reader.read(team, simulation.engine().ballState(team), key.step()));
        }
        return facts;
    }

    /** Draws the column of cards; call {@link #guides} before. */
    Panels draw(Widgets ui, Panels panels, Rect scene, Camera camera) {
        projection.set(camera, scene.width(), scene.height());
        projection.project(landscape, simulation.ball().x(), simulation.ball().y());
        return column.draw(ui, panels, scene, cards, scene.left() + projection.x(), scene.top() + projection.y());
    }

    /** Draws what is known of the place under a resting pointer. */
    void hover(Widgets ui, Navigator navigator, Rect scene) {
        readout.draw(
                ui,
                new View(simulation.experiment(), navigator.camera()),
                () -> navigator
                        .under(landscape, scene)
                        .map(spot -> lines(reader.probe().at(spot.x(), spot.y())))
                        .orElse(List.of()));
    }

    private List<String> lines(Probe.Reading at) {
        String x = simulation.experiment().surface().x().name();
        String y = simulation.experiment().surface().y().name();
        return List.of(
                x + " " + Numbers.fixed(at.x()) + y + " "
                        + Numbers.fixed(at.y()).stripTrailing(),
                "loss " + Numbers.fixed(at.loss()).stripTrailing(),
                "gradient " + Numbers.fixed(at.slopeX()) + " "
                        + Numbers.fixed(at.slopeY()).stripTrailing());
    }
}
