package downhill.app.command;

import com.google.gson.JsonObject;
import downhill.app.console.TextTable;
import downhill.circuit.Grade;
import downhill.scene.Json;
import java.util.Map;

/** A formula's value and gradient by an engine, and the gradient by central differences in double. */
record Evaluation(
        String formula, String engine, double value, Map<String, Double> gradient, Map<String, Double> numeric) {

    /** |a − n| / max(|a|, |n|) at its largest over the names, 0 where both are equal. */
    double relativeError() {
        double largest = 0;
        for (String name : gradient.keySet()) {
            largest = Math.max(largest, Grade.relativeError(gradient.get(name), numeric.get(name)));
        }
        return largest;
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("formula", formula);
        json.addProperty("engine", engine);
        json.add("value", Json.number(value));
        json.add("gradient", Json.numbers(gradient));
        json.add("numeric_gradient", Json.numbers(numeric));
        json.add("relative_error", Json.number(relativeError()));
        return json;
    }

    /** A table for a person. */
    String text() {
        TextTable textTable = new TextTable("", "gradient", "numerical");
        gradient.forEach((name, slope) -> textTable.row(name, "" + slope, "" + numeric.get(name)));
        String head = formula.strip() + " = " + value + "   (" + engine + ")\n";
        return gradient.isEmpty()
                ? head
                : head + "\n" + textTable + "\nrelative error " + relativeError() + ": "
                        + Grade.of(relativeError()).meaning();
    }
}
