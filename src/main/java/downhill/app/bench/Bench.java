package downhill.app.bench;

import downhill.cpu.CpuEngine;
import downhill.dataset.Batch;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.study.BasinQuestion;
import downhill.experiment.study.BasinScan;
import downhill.gl.Context;
import downhill.gpu.GpuEngine;
import downhill.library.Library;
import downhill.loss.Axis;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What can be measured without a window. */
public final class Bench {
    private static final int FIELDS = 5;
    private static final int SIDE = 256;
    private static final int MILLION = 1_000_000;
    private static final double MILLISECONDS = 1e3;
    private static final double MEBIBYTE = 1 << 20;

    private final Stopwatch stopwatch;
    private final Surface beale;
    private final Surface himmelblau;
    private final Optimizer momentum;
    private final Optimizer adam;
    private final Surface line;

    public Bench(Library library, Stopwatch stopwatch) {
        this.stopwatch = stopwatch;
        Axis side = new Axis("x", -2, 2);
        beale = library.surfaces().get("beale").over(side, new Axis("y", side.min(), side.max()));
        himmelblau = library.surfaces().get("himmelblau");
        var optimizers = library.optimizers();
        momentum = optimizers.get("momentum");
        adam = optimizers.get("adam");
        Surface own = library.surfaces().get("linear-regression");
        line = own.over(own.data().orElseThrow().of(library.datasets().get("line-10000"), List.of(), false, 0));
    }

    /** On the CPU alone. */
    public List<Measurement> onCpu() {
        List<Measurement> all = new ArrayList<>(onEngine("cpu", CpuEngine::new));
        all.add(new Measurement("java heap used", "MiB", Bench::heap));
        return all;
    }

    /** On the graphics device. */
    public List<Measurement> onGpu(Context context) {
        List<Measurement> all = new ArrayList<>(onEngine("gpu", () -> new GpuEngine(context)));
        all.add(new Measurement("basin map 512×512, 500 steps gpu", "s", () -> basins(context)));
        all.add(memory(momentum, context));
        all.add(memory(adam, context));
        return all;
    }

    private List<Measurement> onEngine(String name, Supplier<Engine> engines) {
        return List.of(
                throughput("beale momentum gaussian noise " + name, 0.3, engines),
                throughput("beale momentum without noise " + name, 0, engines),
                batches("10000 particles with 32 of 10000 rows in epochs " + name, Batch.epochs(32), engines),
                batches("10000 particles with 32 of 10000 rows with replacement " + name, Batch.replaced(32), engines),
                new Measurement("formula to field " + name, "ms", () -> field(engines)));
    }

    private Measurement throughput(String name, double noise, Supplier<Engine> engines) {
        return new Measurement(name, "M particle-steps/s", () -> {
            try (Engine engine = engines.get()) {
                return new Throughput(beale, momentum, noise, stopwatch).measure(engine);
            }
        });
    }

    private Measurement batches(String name, Batch batch, Supplier<Engine> engines) {
        return new Measurement(name, "M particle-steps/s", () -> {
            try (Engine engine = engines.get()) {
                return new BatchThroughput(line, momentum, batch, stopwatch).measure(engine);
            }
        });
    }

    /** From a typed formula to its heights and slopes, with nothing to remember it by: the median. */
    private double field(Supplier<Engine> engines) {
        double[] times = new double[FIELDS];
        try (Engine engine = engines.get()) {
            for (int i = 0; i < FIELDS; i++) {
                String formula = "sin(x*y) + x^2/" + (System.nanoTime() % MILLION + 1) + " + (y - " + i + ")^2";
                times[i] = MILLISECONDS
                        * stopwatch.seconds(() -> {
                            engine.load(Experiment.of(Surfaces.typed(formula, Map.of()), Team.of(momentum, 1)));
                            engine.field(SIDE, SIDE);
                        });
            }
        }
        Arrays.sort(times);
        return times[FIELDS / 2];
    }

    /** The whole scan from its first map to its finest, without drawing: the median. */
    private double basins(Context context) {
        double[] times = new double[FIELDS];
        Team team = Team.of(momentum, 1).with("rate", 0.005);
        BasinQuestion question = BasinQuestion.of(Experiment.of(himmelblau, team), 0, 500);
        try (BasinScan scan = new BasinScan(new GpuEngine(context))) {
            for (int i = 0; i < FIELDS; i++) {
                times[i] = stopwatch.seconds(() -> {
                    scan.begin(question);
                    scan.work(() -> true);
                });
            }
        }
        Arrays.sort(times);
        return times[FIELDS / 2];
    }

    private Measurement memory(Optimizer optimizer, Context context) {
        return new Measurement("memory of a million " + optimizer.id() + " particles gpu", "MiB", () -> {
            long before = context.bufferBytes();
            try (Engine engine = new GpuEngine(context)) {
                engine.load(Experiment.of(beale, Team.of(optimizer, MILLION)));
                return (context.bufferBytes() - before) / MEBIBYTE;
            }
        });
    }

    /** MiB in use after a collection. */
    static double heap() {
        System.gc();
        Runtime java = Runtime.getRuntime();
        return (java.totalMemory() - java.freeMemory()) / MEBIBYTE;
    }
}
