package downhill.app.explorer;

import downhill.app.stage.RateMeter;
import downhill.app.stage.Simulation;
import downhill.app.stage.Viewports;
import downhill.experiment.Engine;
import downhill.language.Digits;
import downhill.loss.Surface;
import downhill.render.camera.Projection;
import downhill.ui.kit.Frame;
import downhill.ui.kit.Layout;
import downhill.ui.kit.NamedValue;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.ui.shell.Status;
import downhill.ui.shell.StatusLine;
import downhill.ui.shell.Toasts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What is written below the landscape and over it: the status line and the messages. */
public final class Overlay {
    private static final NamedValue OUTSIDE = new NamedValue(
            "outside the landscape",
            "",
            "The ball is nowhere in the picture: Reset begins again, and + Ranges widens the landscape.");

    private final Simulation simulation;
    private final Viewports viewports;
    private final Toasts toasts;
    private final Projection projection = new Projection();
    private final RateMeter frames = new RateMeter();

    public Overlay(Simulation simulation, Viewports viewports, Toasts toasts) {
        this.simulation = simulation;
        this.viewports = viewports;
        this.toasts = toasts;
    }

    /** @param facts where things stand where another than the landscape has the stage; none there */
    void draw(Widgets ui, Layout layout, Frame frame, boolean presenting, Optional<List<NamedValue>> facts) {
        frames.add(1, frame.seconds());
        if (!presenting) {
            StatusLine.draw(ui, status(facts), layout.status());
        }
        Rect scene = layout.scene();
        projection.set(viewports.camera(), scene.width(), scene.height());
        Engine.Ball ball = simulation.ball(viewports.team());
        projection.project(simulation.landscape(), ball.x(), ball.y());
        boolean seen = facts.isEmpty();
        toasts.draw(
                ui,
                scene,
                seen ? scene.left() + projection.x() : Float.NaN,
                seen ? scene.top() + projection.y() : Float.NaN);
    }

    private List<NamedValue> ball() {
        Surface surface = simulation.experiment().surface();
        int team = viewports.team();
        String whose = simulation.experiment().teams().get(team).name();
        List<NamedValue> rows = List.of(
                new NamedValue(
                        "The ball of " + whose,
                        "",
                        "Where the first particle of " + whose + " is now, and its loss there."),
                new NamedValue(
                        surface.x().name(),
                        Digits.fixed(simulation.ball(team).x(), surface.x().step()),
                        ""),
                new NamedValue(
                        surface.y().name(),
                        Digits.fixed(simulation.ball(team).y(), surface.y().step()),
                        ""),
                new NamedValue(
                        "loss",
                        Digits.fixed(
                                simulation.ballLoss(team),
                                simulation.landscape().lossStep()),
                        ""));
        return simulation.isOutside(team)
                ? Stream.concat(rows.stream(), Stream.of(OUTSIDE)).toList()
                : rows;
    }

    /** Where another has the stage, the particles are not there to be counted. */
    public Status status(Optional<List<NamedValue>> facts) {
        boolean landscape = facts.isEmpty();
        return new Status(
                simulation.engine().name().toUpperCase(Locale.ROOT),
                simulation.engine().renderer(),
                landscape ? OptionalDouble.of(simulation.rate()) : OptionalDouble.empty(),
                frames.rate(),
                landscape ? simulation.diverged() : 0,
                facts.orElseGet(this::ball));
    }
}
