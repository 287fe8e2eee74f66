package downhill.app;

import com.google.gson.JsonObject;
import java.util.Map;

/** A formula's value and gradient by an engine, and the gradient by central differences in double. */
record Evaluation(
        String formula, String engine, double value, Map<String, Double> gradient, Map<String, Double> numeric) {

    /** |a − n| / max(|a|, |n|) at its largest over the names, 0 where both are equal. */
    double relativeError() {
        double largest = 0;
        for (String name : gradient.keySet()) {
            largest = Math.max(largest, relativeError(gradient.get(name), numeric.get(name)));
        }
        return largest;
    }

    private static double relativeError(double a, double n) {
        return a == n ? 0 : Math.abs(a - n) / Math.max(Math.abs(a), Math.abs(n));
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
        Table table = new Table("", "gradient", "numerical");
        gradient.forEach((name, slope) -> table.row(name, "" + slope, "" + numeric.get(name)));
        String head = formula.strip() + " = " + value + "   (" + engine + ")\n";
        return gradient.isEmpty() ? head : head + "\n" + table + "\nrelative error " + relativeError() + judgement();
    }

    /** What an error of this size means, after CS231n's notes on gradient checks. */
    private String judgement() {
        double error = relativeError();
        if (error <= 1e-7) return ": the gradients agree";
        if (error <= 1e-4) return ": good enough where the function has a kink";
        if (error <= 1e-2) return ": uncomfortably large";
        return ": the gradients differ";
    }
}
