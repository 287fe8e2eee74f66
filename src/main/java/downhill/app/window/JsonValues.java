package downhill.app.window;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;

/** Single JSON values as what they stand for; one that cannot be meant so is a RuntimeException. */
final class JsonValues {
    private JsonValues() {}

    static String text(JsonElement value) {
        return primitive(value).getAsString();
    }

    private static JsonPrimitive primitive(JsonElement value) {
        if (value instanceof JsonPrimitive primitive) return primitive;
        throw new IllegalArgumentException("expected one value, but found " + value);
    }

    static double number(JsonElement value) {
        double number = primitive(value).getAsDouble();
        if (!Double.isFinite(number)) throw new IllegalArgumentException(number + " is not finite");
        return number;
    }

    static int whole(JsonElement value) {
        return new BigDecimal(text(value)).intValueExact();
    }

    static boolean flag(JsonElement value) {
        return switch (text(value)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value + " is not true or false");
        };
    }
}
