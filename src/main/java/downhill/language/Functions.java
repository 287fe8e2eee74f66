package downhill.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences for a function that is misspelt, unknown, or given the wrong number of values. */
final class Functions {
    private static final Set<String> NAMES = Stream.concat(
                    Stream.of(Op.values()).filter(Op::isFunction).map(Op::symbol), Macro.ALL.keySet().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** What other notations call them. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "arcsin", "asin",
            "arccos", "acos",
            "arctan", "atan",
            "sgn", "sign",
            "logistic", "sigmoid",
            "heaviside", "step");

    private Functions() {}

    /** Whether a function is called so. */
    static boolean isName(String name) {
        return NAMES.contains(name);
    }

    /** Whether nothing else may have that name. Those that came later may: documents of before have used them. */
    static boolean isReserved(String name) {
        boolean word = Set.of("and", "or", "not", "if").contains(name);
        return word
                || Op.function(name).filter(op -> op.compareTo(Op.STEP) <= 0).isPresent();
    }

    static String unknown(String name) {
        String hint = near(name)
                .map(near -> ": did you mean `" + near + "`?")
                .orElse(": it is not a function; write a product as " + name + "*(…)");
        return "unknown name `" + name + "`" + hint;
    }

    private static Optional<String> near(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ELSEWHERE.get(lower)).or(() -> NearName.of(lower, NAMES));
    }

    static String count(Op op, int given) {
        String takes =
                List.of("one value", "two values or more", "three values").get(op.arity() - 1);
        return "`" + op.symbol() + "` takes " + takes + ", not " + given + ": " + usage(op);
    }

    static String usage(Op op) {
        return op == Op.IF
                ? "if(x > 0, x, 0), the condition and its two branches"
                : op.symbol() + (op.arity() == 1 ? "(x)" : "(x, y)");
    }
}
