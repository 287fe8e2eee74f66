package downhill.circuit;

import downhill.document.Parameter;
import downhill.language.Program;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A circuit to look at, with the values its inputs start from and the ranges of their sliders. {@code about} is
 * Markdown, {@code formula} the text as typed.
 *
 * @param inputs a value and a range for each name that the formula reads
 */
public record Schematic(
        String id,
        String title,
        String about,
        String source,
        String formula,
        Program program,
        Circuit circuit,
        List<Parameter> inputs) {
    public Schematic {
        inputs = List.copyOf(inputs);
    }

    /** The inputs' own values by name. */
    public Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        inputs.forEach(input -> values.put(input.name(), input.value()));
        return values;
    }

    /** At its own values, before either pass. */
    public Trace trace() {
        return Trace.of(circuit, values());
    }
}
