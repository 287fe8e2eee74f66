package downhill.experiment.study;

import downhill.experiment.Attractors;
import downhill.experiment.Experiment;
import downhill.experiment.plan.Probe;
import downhill.loss.Minimum;
import downhill.loss.Surface;
import java.util.ArrayList;
import java.util.List;

/**
 * A surface's minima as its parameters stand. A document's hold for the values that it gives them; with other values each
 * is searched for anew, down from where the document has it.
 */
public final class KnownMinima {
    /** Two losses so near count as equally low. */
    private static final double SAME = 1e-6;

    private KnownMinima() {}

    /** In the document's order, without those that are no minimum any more. */
    public static List<Minimum> of(Experiment experiment) {
        Surface surface = experiment.surface();
        boolean own = surface.parameters().stream()
                .allMatch(parameter -> experiment.values().get(parameter.name()) == parameter.value());
        return own || surface.minima().isEmpty() ? surface.minima() : moved(experiment);
    }

    private static List<Minimum> moved(Experiment experiment) {
        Surface surface = experiment.surface();
        Probe probe = Probe.quick(experiment);
        Attractors frame = new Attractors(List.of(), surface.x(), surface.y());
        CompassSearch search = new CompassSearch(probe, frame);
        List<Minimum> found = new ArrayList<>();
        for (Minimum old : surface.minima()) {
            search.from(old.x(), old.y())
                    .ifPresent(place -> found.add(
                            new Minimum(place.x(), place.y(), probe.loss(place.x(), place.y()), old.global())));
        }
        double lowest = found.stream().mapToDouble(Minimum::value).min().orElse(Double.NaN);
        double near = SAME * Math.max(1, Math.abs(lowest));
        return found.stream()
                .map(each -> new Minimum(each.x(), each.y(), each.value(), each.value() <= lowest + near))
                .toList();
    }
}
