package downhill.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sentences on how a text was read, where a person may have meant something else. */
final class Notes {
    private static final Map<String, String> CONSTANTS =
            Map.of("E", "e", "Pi", "pi", "PI", "pi", "tau", "2*pi", "Tau", "2*pi");

    private Notes() {}

    static List<String> of(List<Program.Statement> statements, Names names, Readings readings) {
        List<String> notes = new ArrayList<>(readings.sentences());
        Set<String> free = names.free();
        for (String name : names.taken()) notes.add("`" + name + "` is yours from here on, and no constant");
        for (String name : free) {
            if (CONSTANTS.containsKey(name)) {
                notes.add("`" + name + "` is a weight here: the constant is written " + CONSTANTS.get(name));
            }
            if (isSlip(name, free)) {
                String stem = name.substring(0, 1);
                notes.add("`" + name + "` is a name of its own: a power is " + stem + "^" + name.substring(1)
                        + ", a product " + name.substring(1) + "*" + stem);
            }
        }
        if (multipliesByTruth(statements)) {
            notes.add(
                    "a condition times what has no value where it fails has no value there either: write if(c, a, b)");
        }
        return notes;
    }

    /** x2 where there is no x1: perhaps x² was meant. */
    private static boolean isSlip(String name, Set<String> free) {
        return name.matches("[xy][23]") && !free.contains(name.charAt(0) + "1");
    }

    private static boolean multipliesByTruth(List<Program.Statement> statements) {
        List<Expr> results = statements.stream().map(Program.Statement::value).toList();
        return Expr.order(results).stream()
                .filter(node -> node.op() == Op.MULTIPLY)
                .anyMatch(node -> isPair(node.args().get(0), node.args().get(1))
                        || isPair(node.args().get(1), node.args().get(0)));
    }

    private static boolean isPair(Expr condition, Expr other) {
        return isTruth(condition) && Expr.order(List.of(other)).stream().anyMatch(Notes::hasHoles);
    }

    private static boolean isTruth(Expr expr) {
        return switch (expr.op()) {
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, DIFFERENT, AND, OR, NOT -> true;
            default -> false;
        };
    }

    private static boolean hasHoles(Expr expr) {
        return switch (expr.op()) {
            case SQRT, LOG, LOG10, LOG1P, ASIN, ACOS, ACOSH, ATANH -> true;
            case DIVIDE -> !expr.args().get(1).isConstant();
            case POWER -> !isWholeAndPositive(expr.args().get(1));
            default -> false;
        };
    }

    private static boolean isWholeAndPositive(Expr exponent) {
        return exponent.isConstant() && exponent.value() >= 0 && exponent.value() == Math.rint(exponent.value());
    }
}
