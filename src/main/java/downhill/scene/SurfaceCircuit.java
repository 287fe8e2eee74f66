package downhill.scene;

import downhill.circuit.Schematic;
import downhill.circuit.Schematics;
import downhill.dataset.Table;
import downhill.document.Parameter;
import downhill.language.Digits;
import downhill.loss.Axis;
import downhill.loss.Data;
import downhill.loss.Surface;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A landscape's formula as a circuit. With data it is the loss of one row, for a circuit has one number on each wire.
 *
 * @param values of the parameters, by name
 */
public record SurfaceCircuit(Surface surface, Map<String, Double> values) {
    private static final int ROW = 0;

    /** The circuit with the weights as inputs, at that place. */
    public Schematic at(double x, double y) {
        Map<String, Double> inputs = new HashMap<>(values);
        surface.data().ifPresent(data -> row(data.rows(), inputs));
        inputs.put(surface.x().name(), x);
        inputs.put(surface.y().name(), y);
        Schematic typed = Schematics.typed(surface.formula(), inputs);
        return new Schematic(
                typed.id(),
                surface.title(),
                about(),
                surface.source(),
                typed.formula(),
                typed.program(),
                typed.circuit(),
                typed.inputs().stream().map(this::ranged).toList());
    }

    private static void row(Table rows, Map<String, Double> inputs) {
        for (String name : rows.names()) {
            inputs.put(name, rows.column(name)[ROW]);
        }
    }

    private String about() {
        String ball = "The landscape " + surface.title() + " at the ball, gate by gate.";
        return ball + surface.data().map(this::oneRow).orElse("");
    }

    private String oneRow(Data data) {
        return " This is the loss of one row, the first of "
                + Digits.count(data.rows().rows())
                + "; the landscape is the mean over all of them, and so is its gradient. Drag "
                + String.join(
                        " and ", data.names().stream().filter(this::isRead).toList()) + " to be another row.";
    }

    private boolean isRead(String name) {
        return surface.program().free().contains(name);
    }

    /** A weight goes as far as its axis, a parameter as far as its slider, a column from its least to its largest. */
    private Parameter ranged(Parameter input) {
        Predicate<String> same = input.name()::equals;
        for (Axis axis : List.of(surface.x(), surface.y())) {
            if (same.test(axis.name())) {
                return between(input, axis.min(), axis.max());
            }
        }
        Optional<Data> data = surface.data().filter(it -> it.names().contains(input.name()));
        if (data.isPresent()) {
            double[] column = data.get().rows().column(input.name());
            return between(
                    input,
                    Arrays.stream(column).min().orElseThrow(),
                    Arrays.stream(column).max().orElseThrow());
        }
        return surface.parameters().stream()
                .filter(parameter -> same.test(parameter.name()))
                .findFirst()
                .map(own -> new Parameter(own.name(), input.value(), own.min(), own.max(), own.log()))
                .orElse(input);
    }

    private static Parameter between(Parameter input, double low, double high) {
        double value = input.value();
        return new Parameter(input.name(), value, Math.min(value, low), Math.max(value, high), false);
    }
}
