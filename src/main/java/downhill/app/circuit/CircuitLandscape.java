package downhill.app.circuit;

import downhill.document.Parameter;
import downhill.experiment.Experiment;
import downhill.loss.Axis;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.workspace.CircuitLab;
import java.util.HashMap;
import java.util.Map;

/** The landscape over two inputs of a circuit, with the other ones as its parameters. */
record CircuitLandscape(CircuitLab lab) {
    /** In place of an experiment's own landscape, with the start at the inputs' values. */
    Experiment over(Experiment now) {
        Map<String, Double> inputs = lab.trace().inputs();
        Map<String, Double> fixed = new HashMap<>(inputs);
        fixed.remove(lab.across());
        fixed.remove(lab.along());
        Surface surface = Surfaces.typed(lab.schematic().formula(), fixed);
        Axis x = axis(lab.across(), surface.x());
        Axis y = axis(lab.along(), surface.y());
        double startX = inputs.get(lab.across());
        double startY = inputs.getOrDefault(lab.along(), 0.0);
        Experiment next = now.withSurface(surface.over(x, y));
        for (Parameter parameter : surface.parameters()) {
            next = next.withValue(parameter.name(), inputs.get(parameter.name()));
        }
        return next.withStart(next.start().at(startX, startY));
    }

    private Axis axis(String name, Axis usual) {
        return lab.schematic().inputs().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .map(input -> new Axis(name, input.min(), input.max()))
                .orElse(usual);
    }
}
