package downhill.app.explorer;

import downhill.app.stage.Simulation;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.language.Digits;
import downhill.optimizer.Optimizer;
import downhill.ui.kit.Layout;
import downhill.ui.kit.Widgets;
import downhill.ui.shell.FadingLine;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import java.util.stream.Collectors;

/**
 * The first words to a person: what is seen, what to do with it, and where to begin, a single line at a time. What has
 * been done need not be said, and who has opened something has found the way.
 */
public final class Welcome {
    private static final float FROM = 3;
    private static final float SECONDS = 8;

    private static final int DO = 1;
    private static final int LINES = 3;

    private final Workspace workspace;
    private final Simulation simulation;
    private final Experiment first;
    private int line;
    private float since = -FROM;
    private boolean used;
    private OpenPanels openPanels;
    private Start start;
    private boolean running;
    private String text = "";

    /** @param first what the first lesson begins with */
    Welcome(Workspace workspace, Simulation simulation, Experiment first) {
        this.workspace = workspace;
        this.simulation = simulation;
        this.first = first;
    }

    /** Whether the person has found the way, so that nothing is to be said at the next start either. */
    public boolean isKnown() {
        return used && line == LINES;
    }

    /** Whether the person may be here for the first time: what has been seen goes by, the way into the course stays. */
    boolean invites() {
        return !isKnown() && (line > 0 || since >= 0);
    }

    /** Nothing is to be said (any more). */
    public void end() {
        used = true;
        line = LINES;
    }

    /** A frame has passed; {@code opened} says whether a lesson, a card or a circuit is open. */
    void watch(float seconds, boolean opened) {
        since += seconds;
        if (opened || openPanels != null && !openPanels.equals(workspace.openPanels())) {
            end();
        } else if (openPanels != null && line <= DO && done()) {
            used = true;
            next(DO + 1);
        } else if (since >= SECONDS) {
            next(line + 1);
        }
        openPanels = workspace.openPanels();
        start = workspace.lab().experiment().start();
        running = workspace.lab().running();
    }

    /** Whether a ball was dropped, or the run held or let go, since the last frame. */
    private boolean done() {
        return running != workspace.lab().running()
                || !start.equals(workspace.lab().experiment().start());
    }

    private void next(int to) {
        line = Math.min(LINES, to);
        since = 0;
        text = "";
    }

    void draw(Widgets ui, Layout layout) {
        if (line == LINES || since < 0) {
            return;
        }
        if (text.isEmpty()) {
            text = text();
        }
        FadingLine.draw(ui, layout.scene(), text, since, SECONDS);
    }

    private String text() {
        return switch (line) {
            case 0 -> seen();
            case DO -> "Click anywhere to drop a ball. Space runs and holds it.";
            default -> begin();
        };
    }

    private String seen() {
        Experiment experiment = simulation.experiment();
        int count = simulation.particles();
        String kind = count == experiment.teams().size() ? "ball" : "dot";
        String each = count == 1 ? "The " + kind : "Each of the " + Digits.count(count) + " " + kind + "s";
        String who = experiment.teams().stream()
                .map(Team::optimizer)
                .map(Optimizer::title)
                .distinct()
                .collect(Collectors.joining(" or "));
        return each + " is a model that " + who + " moves towards a lower loss.";
    }

    private String begin() {
        boolean here = simulation.experiment().surface().equals(first.surface());
        String which = here ? ", which begins on this landscape." : ".";
        return "New here? The key E opens lesson 0" + which;
    }
}
