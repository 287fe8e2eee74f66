package downhill.verify;

import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Twenty steps of every optimizer of first order against PyTorch's own, Lion's against its authors' algorithm. */
final class TorchSteps {
    private static final String TABLE = "/assets/reference/optimizers.csv";

    /** The rates that PyTorch sets, where the documents' suit a landscape several units wide; the table leaves them out. */
    private static final Map<String, Double> RATES =
            Map.of("adam", 0.001, "adamw", 0.001, "amsgrad", 0.001, "adamax", 0.002, "nadam", 0.002, "lion", 0.0001);

    /** One run of the table: its positions from the start on. */
    private record Run(String optimizer, String parameters, String surface, String source, List<double[]> path) {
        String name() {
            return optimizer + " on " + surface + (parameters.isEmpty() ? "" : ", " + parameters.replace(";", ", "));
        }

        boolean isAtTheEdge() {
            return optimizer.equals("nesterov") && surface.equals("rosenbrock") && parameters.startsWith("rate=0.005");
        }

        Experiment experiment() {
            Team team = Shipped.team(optimizer);
            if (RATES.containsKey(optimizer)) team = team.with("rate", RATES.get(optimizer));
            for (String pair : parameters.isEmpty() ? new String[0] : parameters.split(";")) {
                String[] parts = pair.split("=");
                team = team.with(parts[0], Double.parseDouble(parts[1]));
            }
            double[] start = path.get(0);
            return Experiment.of(Shipped.surface(surface), team).withStart(Start.point(start[0], start[1]));
        }
    }

    private TorchSteps() {}

    static List<Trial> trials() {
        Map<String, List<Run>> byOptimizer = new LinkedHashMap<>();
        for (Run run : runs()) {
            byOptimizer.computeIfAbsent(run.optimizer, id -> new ArrayList<>()).add(run);
        }
        return byOptimizer.entrySet().stream()
                .map(entry -> new Trial(
                        "pytorch",
                        entry.getKey(),
                        engine -> entry.getValue().stream()
                                .map(run -> check(engine, run))
                                .toList()))
                .toList();
    }

    private static Check check(Engine engine, Run run) {
        Precision precision = Precision.of(engine);
        int steps = run.path.size() - 1;
        engine.load(run.experiment());
        engine.reset();
        engine.advance(steps);
        double[] taken = engine.ballPath(0, 1);
        Worst worst = new Worst(List.of("step", "axis"));
        for (int step = 1; step <= steps; step++) {
            for (int axis = 0; axis < 2; axis++) {
                double expected = run.path.get(step)[axis];
                double measured = taken[2 * (step - 1) + axis];
                double error = Math.abs(measured - expected) / Math.max(1, Math.abs(expected));
                worst.add(Double.isNaN(error) ? Double.POSITIVE_INFINITY : error, expected, measured, step, axis);
            }
        }
        return new Check(
                "pytorch",
                run.name() + ": furthest of " + steps + " steps",
                run.source,
                0,
                worst.share(),
                (run.isAtTheEdge() ? Tolerance.AMPLIFIED : Tolerance.PATH) * precision.unit(),
                worst.detail());
    }

    private static List<Run> runs() {
        Map<List<String>, Run> runs = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] cells = line.split(",");
            List<String> key = List.of(cells[0], cells[1], cells[2]);
            Run run = runs.computeIfAbsent(
                    key, first -> new Run(cells[0], cells[1], cells[2], cells[6], new ArrayList<>()));
            run.path.add(new double[] {Double.parseDouble(cells[4]), Double.parseDouble(cells[5])});
        }
        return List.copyOf(runs.values());
    }

    private static List<String> lines() {
        try (InputStream in = TorchSteps.class.getResourceAsStream(TABLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + TABLE + " cannot be read", e);
        }
    }
}
