package downhill.app.bench;

import downhill.app.circuit.CircuitController;
import downhill.app.explorer.Explorer;
import downhill.app.stage.Viewports;
import downhill.circuit.Schematics;
import downhill.dataset.Batch;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.language.Digits;
import downhill.library.Library;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.render.landscape.Colouring;
import downhill.workspace.BasinSettings;
import downhill.workspace.CircuitLab;
import downhill.workspace.CrossSectionLine;
import downhill.workspace.Guide;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.View;
import downhill.workspace.ViewOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The explorer's own frames, headless, at 1280×720 with the panel open, running at 60 steps a second. */
public record FrameBench(Context context, Library library, Stopwatch stopwatch) {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int WARM_UP = 60;
    private static final int FRAMES = 60;
    private static final int FORMULAS = 5;
    private static final int NEURONS = 125;
    private static final float FIRST_FRAME = 1 / 60f;
    private static final double MILLISECONDS = 1e3;

    public List<Measurement> all() {
        return List.of(
                rate("valleys", 20_000),
                rate("valleys", 100_000),
                rate("himmelblau", 100_000),
                new Measurement("frame rate himmelblau 100,000 particles, basins shown", "frames/s", this::basins),
                new Measurement(
                        "frame rate himmelblau 100,000 particles, everything shown", "frames/s", this::everything),
                new Measurement("frame rate circuit of 499 gates, running", "frames/s", this::circuit),
                new Measurement("frame rate 10,000 particles, each with 32 of 10,000 rows", "frames/s", this::batches),
                new Measurement("start to first frame", "ms", FirstFrame::milliseconds),
                new Measurement("typed formula to screen", "ms", this::typed),
                new Measurement("java heap with a million particles", "MiB", this::heap));
    }

    private Measurement rate(String surface, int particles) {
        String name = "frame rate " + surface + " " + Digits.count(particles) + " particles";
        return new Measurement(name, "frames/s", () -> rate(lab(surface, particles)));
    }

    private Lab lab(String surface, int particles) {
        Lab opening = library.opening();
        Experiment experiment = opening.experiment();
        return opening.withExperiment(experiment
                .withSurface(library.surfaces().get(surface))
                .withTeam(0, experiment.teams().get(0).withParticles(particles)));
    }

    private double rate(Lab lab) {
        try (Explorer explorer = Explorer.headless(context, library, lab);
                Framebuffer target = new Framebuffer(context, "bench", WIDTH, HEIGHT, 1)) {
            frames(explorer, target, WARM_UP);
            return FRAMES / frames(explorer, target, FRAMES);
        }
    }

    /** Batches of real rows in every step, with what is shown of them beside the landscape. */
    private double batches() {
        Lab opening = library.opening();
        Surface own = library.surfaces().get("linear-regression");
        Surface line = own.over(own.data().orElseThrow().of(library.datasets().get("line-10000"), List.of(), false, 0));
        Team team = Team.of(library.optimizers().get("momentum"), 10_000).withBatch(Batch.epochs(32));
        try (Explorer explorer =
                        Explorer.headless(context, library, opening.withExperiment(Experiment.of(line, team)));
                Framebuffer target = new Framebuffer(context, "bench", WIDTH, HEIGHT, 1)) {
            Viewports viewports = explorer.viewports();
            viewports.adopt(viewports.view().with(ViewOption.DATA_PLOT, true).with(ViewOption.GRADIENT_CLOUD, true));
            frames(explorer, target, WARM_UP);
            return FRAMES / frames(explorer, target, FRAMES);
        }
    }

    /** With the map of basins on the landscape, its scan done. */
    private double basins() {
        try (Explorer explorer = Explorer.headless(context, library, lab("himmelblau", 100_000));
                Framebuffer target = new Framebuffer(context, "bench", WIDTH, HEIGHT, 1)) {
            Viewports viewports = explorer.viewports();
            viewports.adopt(viewports.view().with(BasinSettings.OFF.with(Colouring.MINIMUM)));
            while (explorer.basins().progress().part() < 1) frames(explorer, target, 1);
            frames(explorer, target, WARM_UP);
            return FRAMES / frames(explorer, target, FRAMES);
        }
    }

    /** Two teams with every guide at their balls, labelled contours, stars, a cross-section, table and curves. */
    private double everything() {
        Lab half = lab("himmelblau", 50_000);
        Team second = Team.of(library.optimizers().get("adam"), 50_000);
        Experiment both =
                half.experiment().withTeams(List.of(half.experiment().teams().get(0), second));
        try (Explorer explorer = Explorer.headless(context, library, half.withExperiment(both));
                Framebuffer target = new Framebuffer(context, "bench", WIDTH, HEIGHT, 1)) {
            OpenPanels open = explorer.workspace().openPanels().withRace(true).with(Openable.BALL, true);
            for (Guide guide : Guide.values()) open = open.with(guide.openable(), true);
            explorer.workspace().open(open);
            View view =
                    explorer.viewports().view().with(ViewOption.LABELS, true).with(ViewOption.MINIMA, true);
            explorer.viewports().adopt(view.with(CrossSectionLine.GRADIENT));
            frames(explorer, target, WARM_UP);
            return FRAMES / frames(explorer, target, FRAMES);
        }
    }

    /** A layer of neurons in the circuit lab, its values and gradients on their way. */
    private double circuit() {
        String neurons = IntStream.rangeClosed(1, NEURONS)
                .mapToObj(i -> "tanh(w" + i + "*x + b" + i + ")")
                .collect(Collectors.joining(" + "));
        try (Explorer explorer = Explorer.headless(context, library, library.opening());
                Framebuffer target = new Framebuffer(context, "bench", WIDTH, HEIGHT, 1)) {
            CircuitController circuits = explorer.circuits();
            circuits.change(lab -> lab.with(Schematics.typed(neurons, Map.of())));
            circuits.open(true);
            while (!circuits.isDrawn()) frames(explorer, target, 1);
            circuits.change(CircuitLab::run);
            frames(explorer, target, WARM_UP);
            return FRAMES / frames(explorer, target, FRAMES);
        }
    }

    /** The seconds that so many frames take, each told how long the one before took, as in the window. */
    private double frames(Explorer explorer, Framebuffer target, int count) {
        double all = 0;
        double seconds = FIRST_FRAME;
        for (int i = 0; i < count; i++) {
            float last = (float) seconds;
            seconds = stopwatch.seconds(() -> {
                explorer.frame(target, 1, last);
                context.finish();
            });
            all += seconds;
        }
        return all;
    }

    /** From a formula at rest in its field to the finished picture of its landscape, all compiled anew: the median. */
    private double typed() {
        double[] times = new double[FORMULAS];
        try (Explorer explorer = Explorer.headless(context, library, library.opening());
                Framebuffer target = new Framebuffer(context, "bench", WIDTH, HEIGHT, 1)) {
            frames(explorer, target, 1);
            for (int i = 0; i < FORMULAS; i++) {
                String formula = "sin(x*y) + x^2/" + (System.nanoTime() % 1_000_000 + 1) + " + (y - " + i + ")^2";
                double reading = stopwatch.seconds(() -> {
                    Surface surface = Surfaces.typed(formula, Map.of());
                    explorer.workspace()
                            .change(lab -> lab.withExperiment(lab.experiment().withSurface(surface)));
                });
                times[i] = MILLISECONDS * (reading + frames(explorer, target, 1));
            }
        }
        Arrays.sort(times);
        return times[FORMULAS / 2];
    }

    private double heap() {
        try (Explorer explorer = Explorer.headless(context, library, lab("valleys", 1_000_000));
                Framebuffer target = new Framebuffer(context, "bench", WIDTH, HEIGHT, 1)) {
            frames(explorer, target, 2);
            return Bench.heap();
        }
    }
}
