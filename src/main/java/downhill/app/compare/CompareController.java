package downhill.app.compare;

import downhill.app.console.Failure;
import downhill.app.stage.Simulation;
import downhill.experiment.Engine;
import downhill.experiment.RunChanges;
import downhill.experiment.Timeline;
import downhill.experiment.study.FewParticles;
import downhill.render.landscape.Palette;
import downhill.ui.compare.ComparePanel;
import downhill.ui.compare.Compared;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Runs what stands on the stage once more, with few particles and from its start: on the device a little in each frame,
 * and beside the frames on the reference. Another experiment begins another comparison.
 */
public final class CompareController implements AutoCloseable {
    /** Steps that are compared though the stage has not gone so far; and at most. */
    private static final long LEAST = 400;

    private static final long MOST = 4000;

    private final Simulation simulation;
    private final Supplier<Engine> device;
    private final Executor worker;
    private final Queue<Runnable> news = new ConcurrentLinkedQueue<>();
    private final ComparePanel panel = new ComparePanel();
    private List<Timeline.Change> followed;
    private Compared compared = Compared.NOTHING;
    private boolean waiting;

    /** Null while the panel is closed. */
    private Engine engine;

    /** Null where there is nothing to measure. */
    private MeasuredRun measured;

    private ReferenceRun reference;

    /** @param device makes the engine that is to be compared, for this alone */
    public CompareController(Simulation simulation, Supplier<Engine> device, Executor worker) {
        this.simulation = simulation;
        this.device = device;
        this.worker = worker;
    }

    /** What is known now. */
    public Compared compared() {
        return compared;
    }

    /** A frame's part of the work while it is open; else it lets go of the device. */
    public void watch(boolean open) {
        for (Runnable next = news.poll(); next != null; next = news.poll()) next.run();
        if (!open) {
            close();
            return;
        }
        if (simulation.changes() != followed) {
            follow(simulation.changes());
        }
        if (measured != null) {
            stage();
            if (!waiting) {
                measure();
            }
        }
    }

    /** Whether what is compared is what stands on the stage: its balls say so, where the same engine moves them. */
    private void stage() {
        if (engine.name().equals(simulation.engine().name())) {
            compared = compared.stage(measured.same(simulation.step(), simulation.balls()));
        }
    }

    /** The same run again, as after Reset, is not compared again. */
    private void follow(List<Timeline.Change> changes) {
        boolean same = changes.equals(followed);
        followed = changes;
        if (!same) {
            begin(FewParticles.of(new RunChanges(changes)));
        }
    }

    private void begin(RunChanges few) {
        stop();
        try {
            if (engine == null) {
                engine = device.get();
            }
            compared = Compared.begun(engine.name(), few.at(0), LEAST);
            measured = new MeasuredRun(engine, few);
            reference = new ReferenceRun(few);
            if (engine.name().equals(Compared.DEVICE)) {
                hand(reference.fields(measured.field(), measured.last()));
            }
        } catch (RuntimeException refused) {
            fail(refused);
        }
    }

    private void measure() {
        long end = Math.max(LEAST, Math.min(MOST, simulation.end()));
        compared = compared.until(end);
        if (measured.step() < end) {
            try {
                hand(reference.steps(measured.more(end)));
            } catch (RuntimeException refused) {
                fail(refused);
            }
        }
    }

    /** Lets the worker do it, and takes over what it found unless another comparison has begun. */
    private void hand(Supplier<ReferenceRun.Found> work) {
        ReferenceRun mine = reference;
        waiting = true;
        worker.execute(() -> {
            if (mine.isStopped()) return;
            try {
                ReferenceRun.Found found = work.get();
                news.add(() -> take(mine, () -> compared = compared.with(found.run(), found.field())));
            } catch (RuntimeException wrong) {
                news.add(() -> take(mine, () -> fail(wrong)));
            }
        });
    }

    private void take(ReferenceRun from, Runnable result) {
        if (from == reference) {
            waiting = false;
            result.run();
        }
    }

    private void fail(RuntimeException wrong) {
        stop();
        compared = compared.failed(Failure.of(wrong).sentence());
    }

    private void stop() {
        if (reference != null) {
            reference.stop();
        }
        reference = null;
        measured = null;
        waiting = false;
    }

    /** Draws it there; false when it is to be closed. */
    public boolean draw(Widgets ui, Palette palette, Rect place) {
        return panel.draw(ui, compared, palette, simulation.step(), place);
    }

    @Override
    public void close() {
        stop();
        if (engine != null) {
            engine.close();
        }
        engine = null;
        followed = null;
    }
}
