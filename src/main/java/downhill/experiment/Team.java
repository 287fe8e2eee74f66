package downhill.experiment;

import downhill.document.Suggest;
import downhill.language.Expr;
import downhill.language.LanguageException;
import downhill.optimizer.Optimizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * An optimizer with its particles.
 *
 * @param parameters a value for each of the optimizer's parameters, and for {@link #NOISE} if wanted
 * @param schedules for some of the optimizer's parameters, how they follow the step
 * @param particles at least 1; the engine sets the upper limit
 */
public record Team(
        String name,
        Optimizer optimizer,
        Map<String, Double> parameters,
        Map<String, Schedule> schedules,
        int particles) {
    /** Standard deviation of the synthetic Gaussian noise on each coordinate of the gradient, 0 unless set. */
    public static final String NOISE = "noise";

    public Team {
        if (particles < 1) {
            throw new IllegalArgumentException("a team needs at least one particle: " + particles + " were asked for");
        }
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        schedules = Collections.unmodifiableMap(new TreeMap<>(schedules));
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
        return new Team(name, optimizer, values, schedules, particles);
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
        return new Team(name, optimizer, parameters, next, particles);
    }

    /** The same team with one parameter constant again. */
    public Team constant(String parameter) {
        Map<String, Schedule> next = new TreeMap<>(schedules);
        next.remove(parameter);
        return new Team(name, optimizer, parameters, next, particles);
    }

    public Team withName(String next) {
        return new Team(next, optimizer, parameters, particles);
    }

    public Team withParticles(int count) {
        return new Team(name, optimizer, parameters, schedules, count);
    }

    /** A parameter's value at step t, from 1: what its schedule says, or what it is. */
    public double at(String parameter, long t) {
        Schedule schedule = schedules.get(parameter);
        if (schedule == null) return parameters.get(parameter);
        Map<String, Double> values = new HashMap<>(parameters);
        values.put("t", (double) t);
        return schedule.expr().evaluate(values);
    }

    /** The schedules' formulas by parameter. */
    Map<String, Expr> formulas() {
        Map<String, Expr> formulas = new HashMap<>();
        schedules.forEach((parameter, schedule) -> formulas.put(parameter, schedule.expr()));
        return formulas;
    }
}
