package downhill.app;

import downhill.circuit.Trace;
import downhill.experiment.Curvatures;
import downhill.experiment.Effort;
import downhill.experiment.Experiment;
import downhill.experiment.KnownMinima;
import downhill.experiment.Losses;
import downhill.experiment.Probe;
import downhill.experiment.Snapshot;
import downhill.experiment.Spread;
import downhill.lesson.Facts;
import downhill.loss.Minimum;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be measured in the program now, by the names that assets/lessons/README.md gives; NaN for what there is not. */
final class LessonFacts implements Facts {
    private static final Pattern TEAM = Pattern.compile("team(\\d+)\\.(.+)");
    private static final String MINIMUM = "minimum";

    private final Simulation simulation;
    private final Referee referee;
    private final Podium podium;
    private final Dials dials;
    private Experiment experiment;
    private Probe probe;
    private Losses losses;
    private Curvatures curvatures;
    private List<Minimum> minima;

    LessonFacts(Simulation simulation, Referee referee, Podium podium, Dials dials) {
        this.simulation = simulation;
        this.referee = referee;
        this.podium = podium;
        this.dials = dials;
    }

    @Override
    public double get(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) return Double.NaN;
        String rest = name.substring(dot + 1);
        String of = name.substring(0, dot);
        if (of.equals("stage")) return isOnStage(rest) ? 1 : 0;
        if (of.equals("circuit"))
            return dials.trace().map(trace -> circuit(trace, rest)).orElse(Double.NaN);
        boolean landscape = dials.trace().isEmpty() && podium.drawing().isEmpty();
        return landscape ? landscape(of, rest, name) : Double.NaN;
    }

    private boolean isOnStage(String name) {
        return podium.part().filter(part -> part.name().equals(name)).isPresent();
    }

    private static double circuit(Trace trace, String name) {
        return switch (name) {
            case "value" -> trace.value(trace.circuit().output()).orElse(Double.NaN);
            case "forward" -> trace.isForwardDone() ? 1 : 0;
            case "backward" -> trace.isDone() ? 1 : 0;
            default ->
                name.startsWith("grad.")
                        ? trace.gradients().getOrDefault(name.substring(5), Double.NaN)
                        : trace.inputs().getOrDefault(name, Double.NaN);
        };
    }

    private double landscape(String of, String rest, String name) {
        follow();
        Matcher team = TEAM.matcher(name);
        if (team.matches()) return team(Integer.parseInt(team.group(1)) - 1, team.group(2));
        return switch (of) {
            case "ball" -> ball(rest);
            case "run" -> run(rest);
            default -> Double.NaN;
        };
    }

    private void follow() {
        Experiment now = simulation.experiment();
        if (now.equals(experiment)) return;
        boolean moved = experiment == null
                || !now.surface().equals(experiment.surface())
                || !now.values().equals(experiment.values());
        if (moved) minima = null;
        experiment = now;
        probe = Probe.quick(experiment);
        losses = null;
    }

    private double ball(String name) {
        if (simulation.ball().stopped() != 0) return Double.NaN;
        double x = simulation.ball().x();
        double y = simulation.ball().y();
        return switch (name) {
            case "x" -> x;
            case "y" -> y;
            case "loss" -> probe.loss(x, y);
            case "slope" -> probe.at(x, y).steepness();
            case "distance" -> distance(x, y);
            case "lambda" -> lambda(x, y);
            case "ratio" ->
                lambda(x, y) / 2 * experiment.teams().get(0).parameters().getOrDefault("rate", Double.NaN);
            default -> Double.NaN;
        };
    }

    private double lambda(double x, double y) {
        if (curvatures == null || !curvatures.surface().equals(experiment.surface())) {
            curvatures = new Curvatures(experiment.surface());
        }
        return curvatures.at(experiment.values(), x, y).curvature().max();
    }

    /** To the nearest known global minimum. */
    private double distance(double x, double y) {
        return minima().stream()
                .filter(Minimum::global)
                .mapToDouble(minimum -> Math.hypot(x - minimum.x(), y - minimum.y()))
                .min()
                .orElse(Double.NaN);
    }

    /** As the surface's parameters stand; looked for once after they have moved. */
    private List<Minimum> minima() {
        if (minima == null) minima = KnownMinima.of(experiment);
        return minima;
    }

    private double run(String name) {
        Effort effort = referee.race().effort(0);
        return switch (name) {
            case "step" -> simulation.step();
            case "evaluations" -> effort.evaluations(simulation.step());
            case "epochs" -> effort.epochs(simulation.step());
            default -> Double.NaN;
        };
    }

    private double team(int team, String name) {
        if (team < 0 || team >= experiment.teams().size()) return Double.NaN;
        return switch (name) {
            case "loss" -> spread(team).median();
            case "best" -> spread(team).best();
            case "distance" -> median(team);
            case "diverged" ->
                (double) simulation.ball(team).diverged()
                        / experiment.teams().get(team).particles();
            default ->
                name.startsWith(MINIMUM)
                        ? share(team, Integer.parseInt(name.substring(MINIMUM.length())) - 1)
                        : dials.get(name, OptionalInt.of(team + 1)).orElse(Double.NaN);
        };
    }

    private Snapshot sample(int team) {
        return simulation.engine().sample(team, Losses.SAMPLE);
    }

    private Spread spread(int team) {
        if (losses == null) losses = new Losses(experiment, Losses.SAMPLE);
        return Spread.of(losses.of(sample(team)));
    }

    private double median(int team) {
        Snapshot sample = sample(team);
        double[] distances = new double[sample.particles()];
        Arrays.setAll(distances, i -> sample.stopped()[i] == 0 ? distance(sample.x(i), sample.y(i)) : Double.NaN);
        double median = Spread.of(distances).median();
        return Double.isFinite(median) ? median : Double.NaN;
    }

    /** The share of the particles to which that minimum of the surface's list is the nearest. */
    private double share(int team, int of) {
        Snapshot sample = sample(team);
        List<Minimum> minima = minima();
        if (of < 0 || of >= minima.size()) return Double.NaN;
        int count = 0;
        for (int i = 0; i < sample.particles(); i++) {
            if (sample.stopped()[i] == 0 && nearest(minima, sample.x(i), sample.y(i)) == of) count++;
        }
        return (double) count / sample.particles();
    }

    private static int nearest(List<Minimum> minima, double x, double y) {
        int nearest = 0;
        for (int i = 1; i < minima.size(); i++) {
            if (away(minima.get(i), x, y) < away(minima.get(nearest), x, y)) nearest = i;
        }
        return nearest;
    }

    private static double away(Minimum minimum, double x, double y) {
        return Math.hypot(x - minimum.x(), y - minimum.y());
    }
}
