package downhill.app.command;

import com.google.gson.JsonObject;
import downhill.app.console.TextTable;
import downhill.circuit.Grade;
import downhill.scene.Json;
import java.util.Map;
import java.util.Optional;

/**
 * A formula's value and gradient by an engine, and the gradient by central differences in double.
 *
 * @param step the distance h of the differences, which are off by about h² themselves
 * @param hole why there is no finite value, where there is none; that is a result as any other, and no failed check
 */
record Evaluation(
        String formula,
        String engine,
        double value,
        Map<String, Double> gradient,
        Map<String, Double> numeric,
        double step,
        Optional<String> hole) {
    /** So little is lost by rounding, of a value of about 1. */
    private static final double ROUNDING = 1e-6;

    private static final double MOST = 1e-2;

    /** |a − n| / max(|a|, |n|) at its largest over the names, 0 where both are equal. */
    double relativeError() {
        double largest = 0;
        for (String name : gradient.keySet()) {
            largest = Math.max(largest, Grade.relativeError(gradient.get(name), numeric.get(name)));
        }
        return largest;
    }

    /** Whether a slope differs from a finite numerical one by more than differences themselves are off. */
    boolean isApart() {
        if (!Double.isFinite(value)) return false;
        return gradient.keySet().stream().anyMatch(name -> isApart(gradient.get(name), numeric.get(name)));
    }

    private boolean isApart(double slope, double measured) {
        if (!Double.isFinite(measured)) return false;
        if (Double.isInfinite(slope)) return !(measured * Math.signum(slope) > 1 / Math.sqrt(step));
        double off = Math.max(ROUNDING * Math.max(1, Math.abs(value)), 2 * step * step);
        return !(Math.abs(slope - measured) <= off || Grade.relativeError(slope, measured) <= MOST);
    }

    private String reason() {
        return "no value here, so no slope: "
                + hole.orElse("it is beyond the largest number of float32, 3.4·10³⁸, or a part of it is");
    }

    private String meaning() {
        double error = relativeError();
        if (isApart()) return Grade.WRONG.meaning();
        if (gradient.values().stream().anyMatch(slope -> !Double.isFinite(slope)))
            return "the slope is not finite here, and differences cannot measure it";
        if (Double.isNaN(error)) return "there is no numerical slope to compare with";
        return Grade.of(error) == Grade.WRONG
                ? "the gradients agree, as both are near 0"
                : Grade.of(error).meaning();
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("formula", formula);
        json.addProperty("engine", engine);
        json.add("value", Json.number(value));
        json.add("gradient", Json.numbers(gradient));
        json.add("numeric_gradient", Json.numbers(numeric));
        json.add("relative_error", Json.number(relativeError()));
        hole.ifPresent(reason -> json.addProperty("no_value", reason));
        return json;
    }

    /** A table for a person; no slopes where there is no value that they could be of. */
    String text() {
        TextTable textTable = new TextTable("", "gradient", "numerical");
        gradient.forEach((name, slope) -> textTable.row(name, "" + slope, "" + numeric.get(name)));
        String head = formula.strip() + " = " + value + "   (" + engine + ")\n";
        if (!Double.isFinite(value)) return head + "\n" + reason();
        return gradient.isEmpty()
                ? head
                : head + "\n" + textTable + "\nrelative error " + relativeError() + ": " + meaning();
    }
}
