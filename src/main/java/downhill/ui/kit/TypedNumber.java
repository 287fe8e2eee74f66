package downhill.ui.kit;

import downhill.language.LanguageException;
import downhill.language.Parser;
import downhill.language.Program;
import java.util.Map;
import java.util.OptionalDouble;

/** A number as people type it: digits, or a formula of numbers such as -2*pi. */
public final class TypedNumber {
    private TypedNumber() {}

    /** The finite number, or nothing. */
    public static OptionalDouble read(String text) {
        try {
            // A typographic minus is what people paste from papers.
            Program program = Parser.parse(text.replace('−', '-'));
            double value = program.free().isEmpty() ? program.result().evaluate(Map.of()) : Double.NaN;
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (LanguageException none) {
            return OptionalDouble.empty();
        }
    }

    /** The shortest text that reads back the same. */
    public static String write(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? Long.toString((long) value) : Double.toString(value).replace('E', 'e');
    }
}
