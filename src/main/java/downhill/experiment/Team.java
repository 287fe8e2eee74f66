package downhill.experiment;

import downhill.optimizer.Optimizer;
import java.util.Map;
import java.util.TreeMap;

/**
 * An optimizer with its particles.
 *
 * @param parameters a value for each of the optimizer's parameters, and for {@link #NOISE} if wanted
 * @param particles at least 1; the engine sets the upper limit
 */
public record Team(String name, Optimizer optimizer, Map<String, Double> parameters, int particles) {
    /** Standard deviation of the synthetic Gaussian noise on each coordinate of the gradient, 0 unless set. */
    public static final String NOISE = "noise";

    public Team {
        if (particles < 1) {
            throw new IllegalArgumentException("a team needs at least one particle: " + particles + " were asked for");
        }
        parameters = java.util.Collections.unmodifiableMap(new TreeMap<>(parameters));
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

    /** The same team with one parameter changed. */
    public Team with(String parameter, double value) {
        Map<String, Double> values = new TreeMap<>(parameters);
        values.put(parameter, value);
        return new Team(name, optimizer, values, particles);
    }

    public Team withName(String next) {
        return new Team(next, optimizer, parameters, particles);
    }

    public Team withParticles(int count) {
        return new Team(name, optimizer, parameters, count);
    }
}
