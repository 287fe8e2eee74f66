package downhill.app;

import downhill.loss.Surface;
import downhill.ui.Frame;
import downhill.ui.Layout;
import downhill.ui.Numbers;
import downhill.ui.Row;
import downhill.ui.Status;
import downhill.ui.StatusLine;
import downhill.ui.Toasts;
import downhill.ui.Whisper;
import downhill.ui.Widgets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is written over the landscape: the status line, the first hint, and the messages. */
final class Overlay {
    private static final float HINT_FROM = 3;
    private static final float HINT_SECONDS = 8;
    private static final String HINT = "Click anywhere to drop a ball. Space runs and holds it.";

    private final Simulation simulation;
    private final Toasts toasts;
    private final Meter frames = new Meter();
    private float seconds;

    Overlay(Simulation simulation, Toasts toasts) {
        this.simulation = simulation;
        this.toasts = toasts;
    }

    /**
     * @param taught whether a lesson says what to do, or a person has found the way to the cards
     * @param facts where things stand in another room than the landscape's; none there
     */
    void draw(Widgets ui, Layout layout, Frame frame, boolean presenting, boolean taught, Optional<List<Row>> facts) {
        seconds += frame.seconds();
        frames.add(1, frame.seconds());
        if (!presenting) {
            StatusLine.draw(ui, status(facts), layout.status());
        }
        if (toasts.texts().isEmpty() && facts.isEmpty() && !taught) {
            Whisper.draw(ui, layout.scene(), HINT, seconds - HINT_FROM, HINT_SECONDS);
        }
        toasts.draw(ui, layout.scene());
    }

    private List<Row> ball() {
        Surface surface = simulation.experiment().surface();
        return List.of(
                new Row(surface.x().name(), Numbers.fixed(simulation.ball().x()), ""),
                new Row(surface.y().name(), Numbers.fixed(simulation.ball().y()), ""),
                new Row("loss", Numbers.fixed(simulation.ballLoss()), ""));
    }

    /** In another room the particles are not there to be counted. */
    Status status(Optional<List<Row>> facts) {
        Runtime runtime = Runtime.getRuntime();
        boolean landscape = facts.isEmpty();
        return new Status(
                simulation.engine().name().toUpperCase(Locale.ROOT),
                simulation.engine().renderer(),
                landscape ? OptionalDouble.of(simulation.rate()) : OptionalDouble.empty(),
                frames.rate(),
                landscape ? simulation.diverged() : 0,
                runtime.totalMemory() - runtime.freeMemory(),
                facts.orElseGet(this::ball));
    }
}
