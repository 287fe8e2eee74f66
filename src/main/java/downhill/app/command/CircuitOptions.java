package downhill.app.command;

import downhill.app.circuit.CircuitFile;
import downhill.circuit.Circuit;
import downhill.circuit.Schematic;
import downhill.circuit.Schematics;
import downhill.circuit.Trace;
import downhill.colour.Theme;
import downhill.document.Suggest;
import downhill.library.Library;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that name a circuit and the point to run it at. */
final class CircuitOptions {
    @Option(names = "--circuit", paramLabel = "NAME", description = "A circuit of `downhill list circuits`.")
    private String circuit;

    @Option(
            names = "--at",
            paramLabel = "x=1,y=2",
            description = "Runs the circuit there, so that values and gradients show. A circuit's own values stand for "
                    + "what is left out: --at= takes them all.")
    private String at;

    /** Whether one of them is there; a formula alone may be a landscape's. */
    boolean given() {
        return circuit != null || at != null;
    }

    /** The drawing of the named circuit or of a formula, which is null or as typed. */
    CircuitFile file(Library library, String formula, Theme theme) {
        if ((circuit == null) == (formula == null)) {
            throw new IllegalArgumentException(
                    "give one circuit: --circuit with a name, like --circuit neuron, or --formula, like '(x + y)*z'");
        }
        Map<String, Double> values = Assignments.parse(at == null ? "" : at);
        Schematic schematic = circuit != null ? library.circuits().get(circuit) : Schematics.typed(formula, values);
        if (circuit != null) known(values, schematic);
        else if (at != null) FormulaQuery.of(formula, schematic.program(), values);
        Map<String, Double> point = new LinkedHashMap<>(schematic.values());
        point.putAll(values);
        Circuit drawn = schematic.circuit();
        Trace trace = at == null ? Trace.unset(drawn) : Trace.of(drawn, point).backward();
        return new CircuitFile(schematic, trace, theme);
    }

    private void known(Map<String, Double> values, Schematic schematic) {
        List<String> inputs = schematic.circuit().inputs();
        for (String name : values.keySet()) {
            if (!inputs.contains(name)) throw new IllegalArgumentException(Suggest.unknown("input", name, inputs));
        }
    }
}
