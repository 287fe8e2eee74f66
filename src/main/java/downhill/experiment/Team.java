package downhill.experiment;

import downhill.dataset.Batch;
import downhill.document.Suggest;
import downhill.language.Expr;
import downhill.language.LanguageException;
import downhill.language.Tape;
import downhill.optimizer.Optimizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An optimizer with its particles.
 *
 * @param parameters a value for each of the optimizer's parameters, and for {@link #NOISE} if wanted
 * @param schedules for some of the optimizer's parameters, how they follow the step
 * @param particles at least 1; the engine sets the upper limit
 * @param batch which rows a step sees, where the loss has data
 * @param colour stays, whatever else of the team is changed
 */
public record Team(
        String name,
        Optimizer optimizer,
        Map<String, Double> parameters,
        Map<String, Schedule> schedules,
        int particles,
        Batch batch,
        TeamColour colour) {
    /** Standard deviation of the synthetic Gaussian noise on each coordinate of the gradient, 0 unless set. */
    public static final String NOISE = "noise";

    public Team {
        if (particles < 1) {
            throw new IllegalArgumentException("a team needs at least one particle: " + particles + " were asked for");
        }
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        schedules = Collections.unmodifiableMap(new TreeMap<>(schedules));
    }

    /** A team that sees all rows. */
    public Team(
            String name,
            Optimizer optimizer,
            Map<String, Double> parameters,
            Map<String, Schedule> schedules,
            int particles) {
        this(name, optimizer, parameters, schedules, particles, Batch.FULL, TeamColour.PLACE);
    }

    /** A team whose parameters stay as they are. */
    public Team(String name, Optimizer optimizer, Map<String, Double> parameters, int particles) {
        this(name, optimizer, parameters, Map.of(), particles);
    }

    /** The optimizer with its documented defaults. */
    public static Team of(Optimizer optimizer, int particles) {
        Map<String, Double> values = new TreeMap<>();
        optimizer.parameters().forEach(parameter -> values.put(parameter.name(), parameter.value()));
        return new Team(optimizer.title(), optimizer, values, particles);
    }

    public double noise() {
        return parameters.getOrDefault(NOISE, 0.0);
    }

    /** The same team with one parameter changed; a schedule that it has stays. */
    public Team with(String parameter, double value) {
        Map<String, Double> values = new TreeMap<>(parameters);
        values.put(parameter, value);
        return new Team(name, optimizer, values, schedules, particles, batch, colour);
    }

    /**
     * The same team with one parameter following a formula of {@code t} and the parameters. Throws
     * {@link LanguageException} for what is wrong in it, and a sentence for a parameter that cannot have one.
     */
    public Team following(String parameter, String formula) {
        Map<String, Double> known = new TreeMap<>(parameters);
        known.remove(NOISE);
        if (parameter.equals(NOISE)) {
            throw new IllegalArgumentException("the noise cannot follow a formula: give it a number");
        }
        if (!known.containsKey(parameter)) {
            throw new IllegalArgumentException(Suggest.unknown("parameter", parameter, known.keySet()));
        }
        Map<String, Schedule> next = new TreeMap<>(schedules);
        next.put(parameter, Schedule.of(formula, known.keySet()));
        return new Team(name, optimizer, parameters, next, particles, batch, colour);
    }

    /** The same team with one parameter constant again. */
    public Team constant(String parameter) {
        Map<String, Schedule> next = new TreeMap<>(schedules);
        next.remove(parameter);
        return new Team(name, optimizer, parameters, next, particles, batch, colour);
    }

    public Team withName(String next) {
        return new Team(next, optimizer, parameters, schedules, particles, batch, colour);
    }

    /** The same particles under an edited rule; values and schedules stay where their names do. */
    public Team withEdited(Optimizer next) {
        Map<String, Double> values = new TreeMap<>(Map.of(NOISE, noise()));
        next.parameters().forEach(parameter -> {
            double usual = parameter.value();
            values.put(
                    parameter.name(),
                    parameter
                            .at(parameters.getOrDefault(parameter.name(), usual))
                            .value());
        });
        Map<String, Schedule> kept = new TreeMap<>(schedules);
        kept.entrySet()
                .removeIf(entry ->
                        !values.containsKey(entry.getKey()) || !entry.getValue().reads(values.keySet()));
        return new Team(name, next, values, kept, particles, batch, colour);
    }

    public Team withParticles(int count) {
        return new Team(name, optimizer, parameters, schedules, count, batch, colour);
    }

    /** The same team with other batches. */
    public Team withBatch(Batch next) {
        return new Team(name, optimizer, parameters, schedules, particles, next, colour);
    }

    public Team withColour(TeamColour next) {
        return new Team(name, optimizer, parameters, schedules, particles, batch, next);
    }

    /** A parameter's value at step t, from 1: what its schedule says, or what it is. */
    public double at(String parameter, long t) {
        Schedule schedule = schedules.get(parameter);
        if (schedule == null) return parameters.get(parameter);
        Map<String, Double> values = new HashMap<>(parameters);
        values.put("t", (double) t);
        return schedule.expr().evaluate(values);
    }

    /** A parameter's values at many steps, each from 1. */
    public double[] at(String parameter, double[] steps) {
        Schedule schedule = schedules.get(parameter);
        double[] values = new double[steps.length];
        Arrays.fill(values, parameters.get(parameter));
        if (schedule == null) return values;
        List<String> names = List.copyOf(schedule.expr().names());
        Tape.Run run = Tape.of(List.of(schedule.expr()), names).run(steps.length);
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals("t")) System.arraycopy(steps, 0, run.input(i), 0, steps.length);
            else Arrays.fill(run.input(i), parameters.get(names.get(i)));
        }
        run.forward(steps.length);
        return Arrays.copyOf(run.output(0), steps.length);
    }

    /** The schedules' formulas by parameter. */
    public Map<String, Expr> formulas() {
        Map<String, Expr> formulas = new HashMap<>();
        schedules.forEach((parameter, schedule) -> formulas.put(parameter, schedule.expr()));
        return formulas;
    }
}
