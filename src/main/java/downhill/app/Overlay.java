package downhill.app;

import downhill.ui.Frame;
import downhill.ui.Layout;
import downhill.ui.Status;
import downhill.ui.StatusLine;
import downhill.ui.Toasts;
import downhill.ui.Whisper;
import downhill.ui.Widgets;
import java.util.Locale;

/** What is written over the landscape: the status line, the first hint, and the messages. */
final class Overlay {
    private static final float HINT_FROM = 3;
    private static final float HINT_SECONDS = 8;
    private static final String HINT = "Click anywhere to drop a ball. Space runs it.";

    private final Simulation simulation;
    private final Toasts toasts;
    private final Meter frames = new Meter();
    private float seconds;

    Overlay(Simulation simulation, Toasts toasts) {
        this.simulation = simulation;
        this.toasts = toasts;
    }

    void draw(Widgets ui, Layout layout, Frame frame, boolean presenting) {
        seconds += frame.seconds();
        frames.add(1, frame.seconds());
        if (!presenting) {
            StatusLine.draw(ui, status(), layout.status());
        }
        if (toasts.texts().isEmpty()) {
            Whisper.draw(ui, layout.scene(), HINT, seconds - HINT_FROM, HINT_SECONDS);
        }
        toasts.draw(ui, layout.scene());
    }

    private Status status() {
        Runtime runtime = Runtime.getRuntime();
        return new Status(
                simulation.engine().name().toUpperCase(Locale.ROOT),
                simulation.engine().renderer(),
                simulation.rate(),
                frames.rate(),
                simulation.diverged(),
                simulation.particles(),
                runtime.totalMemory() - runtime.freeMemory(),
                simulation.ball().x(),
                simulation.ball().y(),
                simulation.ballLoss());
    }
}
