package downhill.app.stage;

import downhill.cpu.CpuEngine;
import downhill.experiment.study.BasinMap;
import downhill.experiment.study.BasinQuestion;
import downhill.experiment.study.BasinScan;
import downhill.gl.Context;
import downhill.gpu.GpuEngine;
import downhill.render.BasinPaint;
import downhill.render.landscape.Colouring;
import downhill.render.landscape.Drape;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Palette;
import downhill.workspace.BasinProgress;
import downhill.workspace.BasinSettings;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The scan behind the basins' colours: works a little in each frame, and lays what it found on the stage. */
public final class BasinWork implements AutoCloseable {
    /** Of a frame, for the scan. */
    private static final long BUDGET_NANOS = 8_000_000;

    private final Context context;
    private final Simulation simulation;
    private final ScenePainter scenePainter;
    private final Supplier<BooleanSupplier> budget;

    /** Null until basins are wanted. */
    private BasinScan scan;

    private BasinQuestion asked;
    private Painted painted;
    private List<Drape.Key> keys = List.of();

    /** All that a drape depends on. */
    private record Painted(BasinMap map, Colouring colouring, Landscape landscape, Palette palette) {}

    public BasinWork(Context context, Simulation simulation, ScenePainter scenePainter) {
        this(context, simulation, scenePainter, BasinWork::frame);
    }

    /** @param budget says for each frame whether there is time for more */
    public BasinWork(
            Context context, Simulation simulation, ScenePainter scenePainter, Supplier<BooleanSupplier> budget) {
        this.context = context;
        this.simulation = simulation;
        this.scenePainter = scenePainter;
        this.budget = budget;
    }

    private static BooleanSupplier frame() {
        long end = System.nanoTime() + BUDGET_NANOS;
        return () -> System.nanoTime() < end;
    }

    /** Does this frame's part of what is wanted. An experiment that the engine cannot scan is an EngineException. */
    public void work(BasinSettings wanted) {
        if (!wanted.shown()) {
            stop();
            return;
        }
        BasinQuestion question = BasinQuestion.of(simulation.experiment(), wanted.team(), wanted.steps());
        if (wanted.paused()) {
            hold(question);
        } else {
            scan(question);
        }
        lay(wanted.colouring());
    }

    private void scan(BasinQuestion question) {
        if (scan == null) {
            scan = new BasinScan(context.compute() ? new GpuEngine(context) : new CpuEngine());
        }
        if (!question.equals(asked)) {
            asked = question;
            scan.begin(question);
        }
        scan.work(budget.get());
    }

    /** Keeps the map so far while it is true of the experiment; a scan that goes on later begins again. */
    private void hold(BasinQuestion question) {
        if (scan == null) {
            return;
        }
        if (!scan.map().map(map -> map.question().equals(question)).orElse(true)) {
            stop();
            return;
        }
        scan.cancel();
        asked = null;
    }

    private void lay(Colouring colouring) {
        if (scan == null || scan.map().isEmpty()) {
            bare();
            return;
        }
        Painted now = new Painted(scan.map().get(), colouring, simulation.landscape(), scenePainter.palette());
        if (!now.equals(painted)) {
            painted = now;
            Drape drape = BasinPaint.of(now.map, colouring, now.landscape, now.palette);
            keys = drape.keys();
            scenePainter.drape(Optional.of(drape));
        }
    }

    private void bare() {
        if (painted != null) {
            painted = null;
            keys = List.of();
            scenePainter.drape(Optional.empty());
        }
    }

    private void stop() {
        if (scan != null) {
            scan.close();
        }
        scan = null;
        asked = null;
        bare();
    }

    /** How far it is. */
    public BasinProgress progress() {
        if (scan == null) {
            return BasinProgress.NONE;
        }
        return new BasinProgress(scan.side(), scan.map().map(BasinMap::side).orElse(0), scan.progress(), keys);
    }

    /** The finest map so far. */
    public Optional<BasinMap> map() {
        return scan == null ? Optional.empty() : scan.map();
    }

    @Override
    public void close() {
        if (scan != null) {
            scan.close();
        }
        scan = null;
    }
}
