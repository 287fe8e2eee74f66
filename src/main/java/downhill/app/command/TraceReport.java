package downhill.app.command;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import downhill.circuit.Arithmetic;
import downhill.circuit.Circuit;
import downhill.circuit.Contribution;
import downhill.circuit.Gate;
import downhill.circuit.Trace;
import downhill.scene.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Both passes of a trace that is done, gate by gate, for a person or as JSON. */
record TraceReport(Trace trace) {
    /** The forward pass, then the backward pass, each in its own order. */
    String text() {
        List<String> lines = new ArrayList<>(List.of("forward"));
        List<Gate> gates = trace.circuit().gates();
        gates.stream()
                .filter(Gate::isInput)
                .forEach(gate -> lines.add("  " + sums(gate).value().text()));
        List<Gate> operations = trace.circuit().operations();
        operations.forEach(gate -> lines.add("  " + sums(gate).value().text()));
        lines.add("");
        lines.add("backward");
        Gate output = trace.circuit().outputs().get(0);
        lines.add("  "
                + (output.isNumber()
                        ? "a number takes no gradient"
                        : sums(output).sum().text()));
        for (int i = operations.size() - 1; i >= 0; i--) back(operations.get(i), lines);
        return String.join("\n", lines);
    }

    private Arithmetic sums(Gate gate) {
        return new Arithmetic(trace, gate);
    }

    private void back(Gate gate, List<String> lines) {
        lines.add("  " + gate.name() + ": " + gate.op().role());
        for (int input = 0; input < gate.inputs().size(); input++) {
            Gate to = trace.circuit().gate(gate.inputs().get(input));
            if (to.isNumber()) continue;
            lines.add("    " + sums(gate).downstream(input).text());
            if (to.uses().size() > 1 && isLast(gate, input, to))
                lines.add("    " + sums(to).sum().text());
        }
    }

    /** Whether this is the last contribution that a value's gradient waits for. */
    private boolean isLast(Gate gate, int input, Gate to) {
        List<Contribution> all = trace.contributions(to);
        Contribution last = all.get(all.size() - 1);
        return last.use().gate() == gate.index() && last.use().input() == input;
    }

    JsonArray json() {
        return Json.array(trace.circuit().gates(), this::json);
    }

    private JsonObject json(Gate gate) {
        Circuit circuit = trace.circuit();
        JsonObject json = new JsonObject();
        json.addProperty("name", gate.name());
        json.addProperty("operation", gate.op().name().toLowerCase(Locale.ROOT));
        put(json, "value", trace.value(gate));
        put(json, "upstream", trace.gradient(gate));
        if (gate.uses().size() > 1 && !gate.isNumber()) {
            json.add("contributions", Json.array(trace.contributions(gate), part -> contribution(circuit, part)));
        }
        if (gate.operates()) json.add("inputs", inputs(gate));
        return json;
    }

    private static void put(JsonObject json, String key, OptionalDouble value) {
        value.ifPresent(number -> json.add(key, Json.number(number)));
    }

    private static JsonObject contribution(Circuit circuit, Contribution part) {
        JsonObject json = new JsonObject();
        json.addProperty("through", circuit.gate(part.use().gate()).name());
        json.add("gradient", Json.number(part.gradient()));
        return json;
    }

    private JsonArray inputs(Gate gate) {
        JsonArray inputs = new JsonArray();
        for (int i = 0; i < gate.inputs().size(); i++) {
            Gate from = trace.circuit().gate(gate.inputs().get(i));
            JsonObject json = new JsonObject();
            json.addProperty("name", from.name());
            if (!from.isNumber()) put(json, "local", trace.local(gate, i));
            put(json, "downstream", trace.downstream(gate, i));
            inputs.add(json);
        }
        return inputs;
    }
}
