package downhill.app.command;

import downhill.document.Words;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.language.LanguageException;
import downhill.library.Library;
import downhill.loss.Axis;
import downhill.loss.Surface;
import downhill.scene.SceneValues;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that make up an experiment with one team. */
final class ExperimentOptions {
    @Mixin
    private SurfaceChoice choice = new SurfaceChoice();

    @Option(
            names = "--optimizer",
            required = true,
            paramLabel = "NAME",
            description = "An update rule of `downhill list optimizers`.")
    private String optimizer;

    @Option(
            names = "--set",
            paramLabel = "rate=0.01",
            description =
                    "A parameter of the optimizer or of the landscape. One of the optimizer's may follow the step t,"
                            + " counted from 1: 'rate=0.1*0.99^t'; names in it stand for the parameters' own values. noise"
                            + " is the standard deviation of Gaussian noise on each coordinate of the gradient.")
    private List<String> settings = List.of();

    @Option(names = "--start", required = true, paramLabel = "x=1,y=1", description = "A value for every weight.")
    private String start;

    @Option(names = "--particles", paramLabel = "N", description = "How many: 1 unless given.")
    private int particles = 1;

    @Option(
            names = "--spread",
            paramLabel = "S",
            description = "Puts all particles but the first in a Gaussian of this standard deviation around the "
                    + "start: 0 unless given.")
    private double spread;

    @Option(names = "--seed", paramLabel = "S", description = "0 to 4294967295: 1 unless given.")
    private long seed = 1;

    /** Throws a sentence for what does not fit together. */
    Experiment experiment(Library library) {
        Team team = Team.of(library.optimizers().get(optimizer), particles);
        Assignments.Settings set = Assignments.settings(settings);
        Map<String, Double> values = set.values();
        Set<String> rule = new TreeSet<>(team.parameters().keySet());
        rule.add(Team.NOISE);
        Map<String, Double> others = new TreeMap<>(values);
        others.keySet().removeAll(rule);
        Surface surface = choice.of(library, others);
        SceneValues.check(values, surface, rule);
        for (String name : set.formulas().keySet()) checkFormula(name, surface, rule);
        Experiment experiment = Experiment.of(surface, follow(set(team, values, rule), set.formulas()));
        for (String name : experiment.values().keySet()) {
            if (rule.contains(name) && values.containsKey(name)) throw ambiguous(name);
            if (values.containsKey(name)) experiment = experiment.withValue(name, values.get(name));
        }
        return experiment.withSeed(seed).withStart(start(surface));
    }

    private static Team set(Team team, Map<String, Double> values, Set<String> rule) {
        if (values.getOrDefault(Team.NOISE, 0.0) < 0) {
            throw new IllegalArgumentException(
                    "noise is a standard deviation, 0 or more: it is " + values.get(Team.NOISE));
        }
        for (String name : rule) if (values.containsKey(name)) team = team.with(name, values.get(name));
        return team;
    }

    private static Team follow(Team team, Map<String, String> formulas) {
        for (var formula : formulas.entrySet()) team = team.following(formula.getKey(), formula.getValue());
        return team;
    }

    private static void checkFormula(String name, Surface surface, Set<String> rule) {
        if (rule.contains(name)) return;
        SceneValues.check(Map.of(name, 0.0), surface, rule);
        throw new IllegalArgumentException(
                "`" + name + "` belongs to the landscape, which stays as it is during a run: give it a number");
    }

    private static IllegalArgumentException ambiguous(String name) {
        return new IllegalArgumentException(
                "`" + name + "` is a parameter of the landscape and of the optimizer: rename it in one of them");
    }

    private Start start(Surface surface) {
        Map<String, Double> values = Assignments.parse(start);
        double x = weight(surface, surface.x(), values);
        double y = weight(surface, surface.y(), values);
        for (String name : values.keySet()) {
            if (!List.of(surface.x().name(), surface.y().name()).contains(name)) {
                throw new LanguageException(noWeight(name, surface), start, Words.offset(start, name));
            }
        }
        return spread == 0 ? Start.point(x, y) : new Start(Start.Kind.GAUSSIAN, x, y, spread);
    }

    private static String noWeight(String name, Surface surface) {
        return "`" + name + "` is not a weight: the weights are " + surface.x().name() + " and "
                + surface.y().name();
    }

    /** A formula of one name is level along the second weight, which then may be left out. */
    private double weight(Surface surface, Axis axis, Map<String, Double> values) {
        Double value = values.get(axis.name());
        if (value != null) return value;
        if (!surface.program().free().contains(axis.name())) return 0;
        throw new IllegalArgumentException(
                "the start names no `" + axis.name() + "`: give every weight a value, like --start "
                        + surface.x().name() + "=1," + surface.y().name() + "=1");
    }
}
