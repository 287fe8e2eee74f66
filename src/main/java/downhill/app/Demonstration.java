package downhill.app;

import downhill.lesson.Deed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Plays a goal's answer one deed after the other, slowly enough to follow, or each as fast as it goes. */
final class Demonstration {
    private static final float PAUSE = 0.7f;

    /** Frames over which a run is spread to be watched. */
    private static final int FRAMES = 180;

    private final Hands hands;
    private final Simulation simulation;
    /** What is done on the page, or changes what is on the stage. */
    private final Consumer<Deed> others;

    private final Deque<Deed> left = new ArrayDeque<>();
    private boolean atOnce;
    private boolean shows;
    private float pause;
    private long stride;
    private long target;

    Demonstration(Hands hands, Simulation simulation, Consumer<Deed> others) {
        this.hands = hands;
        this.simulation = simulation;
        this.others = others;
    }

    /** Begins, in place of what was played before. */
    void play(List<Deed> deeds, boolean quickly) {
        stop();
        left.addAll(deeds);
        atOnce = quickly;
        shows = !quickly;
    }

    void stop() {
        left.clear();
        target = 0;
        pause = 0;
        shows = false;
    }

    /** Whether a reader watches it, until all that it moved has come to rest. */
    boolean isShowing() {
        return shows;
    }

    boolean isPlaying() {
        return !left.isEmpty() || target > 0;
    }

    /** A frame has passed. */
    void frame(float seconds) {
        shows &= isPlaying() || hands.isMoving();
        if (!isPlaying()) return;
        if (target > 0) {
            run();
            return;
        }
        pause -= seconds;
        if (pause > 0 || hands.isMoving()) return;
        act(left.remove());
        pause = atOnce ? 0 : PAUSE;
    }

    private void run() {
        if (simulation.step() >= target) {
            target = 0;
            return;
        }
        hands.goTo(Math.min(target, simulation.step() + stride));
    }

    private void act(Deed deed) {
        if (deed instanceof Deed.Run run) {
            target = simulation.step() + run.steps();
            stride = atOnce ? run.steps() : Math.max(1, run.steps() / FRAMES);
            run();
        } else if (deed instanceof Deed.Forward) {
            hands.forward(atOnce);
        } else if (deed instanceof Deed.Backward) {
            hands.backward(atOnce);
        } else if (deed instanceof Deed.Place place) {
            hands.place(place);
        } else if (deed instanceof Deed.Rule rule) {
            hands.rule(rule);
        } else {
            others.accept(deed);
        }
    }
}
