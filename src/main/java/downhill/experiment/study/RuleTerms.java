package downhill.experiment.study;

import downhill.language.Digits;
import downhill.language.Expr;
import downhill.language.Op;
import downhill.language.Program;
import downhill.language.Tape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A rule's statements for one weight, with the number of every part. */
final class RuleTerms {
    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int POWER = 3;
    private static final int ATOM = 4;

    private final Program program;
    private final Map<String, Double> own;
    private final Map<Expr, Double> values = new IdentityHashMap<>();

    /** Parts that the weight does not change: they are written as one number. */
    private final Set<Expr> shared = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Values that earlier statements gave a name: written as numbers too. */
    private final Set<Expr> named = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param own the weight, its gradient, its Newton step and its state */
    RuleTerms(Program program, Map<String, Double> shared, Map<String, Double> own) {
        this.program = program;
        this.own = own;
        List<Expr> nodes = Expr.order(
                program.statements().stream().map(Program.Statement::value).toList());
        evaluate(nodes, shared);
        for (Expr node : nodes) {
            boolean leaf = node.isConstant() || node.op() == Op.VARIABLE && shared.containsKey(node.name());
            if (leaf || !node.args().isEmpty() && this.shared.containsAll(node.args())) this.shared.add(node);
        }
    }

    private void evaluate(List<Expr> nodes, Map<String, Double> parameters) {
        Map<String, Double> all = new LinkedHashMap<>(parameters);
        all.putAll(own);
        List<String> names = new ArrayList<>(all.keySet());
        Tape.Run run = Tape.of(nodes, names).run(1);
        for (int i = 0; i < names.size(); i++) run.input(i)[0] = all.get(names.get(i));
        run.forward(1);
        for (int i = 0; i < nodes.size(); i++) values.put(nodes.get(i), run.output(i)[0]);
    }

    /** The value of the weight, its gradient, its Newton step or a state; NaN for another name. */
    double own(String name) {
        return own.getOrDefault(name, Double.NaN);
    }

    double value(Expr node) {
        return values.get(node);
    }

    /** The statement's right side with numbers for names; statements are written in order. */
    String written(Program.Statement statement) {
        String text = written(statement.value(), SUM, true, 0);
        if (!statement.value().args().isEmpty()) named.add(statement.value());
        return text;
    }

    /** The statement's value, with the digits in which the least term of its sum shows. */
    String result(Program.Statement statement) {
        return text(value(statement.value()), leastTerm(statement.value(), 0));
    }

    /** The least of a sum's terms, and of the sum that it stands in; 0 where it is no sum. */
    private double leastTerm(Expr node, double outer) {
        if (isNumber(node) || node.op() != Op.ADD && node.op() != Op.SUBTRACT) return outer;
        double least = outer;
        for (Expr term : node.args()) {
            double size = Math.abs(value(term));
            if (size > 0 && (least == 0 || size < least)) least = size;
        }
        return least;
    }

    /** At most nine digits. */
    private static String text(double value, double term) {
        return Digits.text(value, term == 0 ? 0 : Math.max(term / 10, 1e-8 * Math.abs(value)));
    }

    private String written(Expr node, int least, boolean first) {
        return written(node, least, first, 0);
    }

    /**
     * @param least how tightly it must bind to stand without parentheses
     * @param first whether nothing stands before it
     * @param term the least term of the sum that it stands in, which has to show beside it; 0 in none
     */
    private String written(Expr node, int least, boolean first, double term) {
        if (isNumber(node)) return number(text(value(node), term), least, first);
        boolean enclosed = binding(node) < least;
        String text = operation(node, first || enclosed, leastTerm(node, term));
        return enclosed ? "(" + text + ")" : text;
    }

    private boolean isNumber(Expr node) {
        return node.args().isEmpty() || shared.contains(node) || named.contains(node);
    }

    private static String number(String text, int least, boolean first) {
        boolean sign = text.startsWith("−") && (!first || least > PRODUCT);
        boolean power = text.contains("10") && text.contains("·") && least > SUM;
        return sign || power ? "(" + text + ")" : text;
    }

    private static int binding(Expr node) {
        return switch (node.op()) {
            case ADD, SUBTRACT, NEGATE -> SUM;
            case MULTIPLY, DIVIDE -> PRODUCT;
            case POWER -> POWER;
            default -> ATOM;
        };
    }

    private String operation(Expr node, boolean first, double term) {
        Expr a = node.args().get(0);
        Expr b = node.args().get(node.args().size() - 1);
        return switch (node.op()) {
            case ADD -> written(a, SUM, first, term) + " + " + written(b, SUM, false, term);
            case SUBTRACT -> written(a, SUM, first, term) + " − " + written(b, PRODUCT, false, term);
            case MULTIPLY -> written(a, PRODUCT, first) + "·" + written(b, PRODUCT, false);
            case DIVIDE -> written(a, PRODUCT, first) + "/" + written(b, POWER, false);
            case NEGATE -> "−" + written(a, PRODUCT, false);
            case POWER -> written(a, ATOM, false) + power(b);
            case SQRT -> "√" + written(a, ATOM, false);
            default ->
                node.op().symbol() + "("
                        + String.join(
                                ", ",
                                node.args().stream()
                                        .map(arg -> written(arg, SUM, true))
                                        .toList())
                        + ")";
        };
    }

    private String power(Expr exponent) {
        double value = value(exponent);
        boolean small = isNumber(exponent) && value == Math.rint(value) && Math.abs(value) < 100;
        return small ? Digits.superscript((int) value) : "^" + written(exponent, ATOM, false);
    }

    /** What each name adds to the weight; the weight itself counts with what it changes. */
    Map<String, Double> pulls() {
        Map<String, Double> pulls = new LinkedHashMap<>();
        pull(program.assigned().get("w"), 1, pulls);
        pulls.merge("w", -own.get("w"), Double::sum);
        return pulls;
    }

    /** Sums and quotients are taken apart; what is not a multiple of one name goes to all that it depends on. */
    private void pull(Expr node, double factor, Map<String, Double> pulls) {
        if (shared.contains(node) || node.args().isEmpty()) {
            String name = shared.contains(node) ? "constant" : node.name();
            pulls.merge(name, factor * value(node), Double::sum);
            return;
        }
        Expr a = node.args().get(0);
        Expr b = node.args().get(node.args().size() - 1);
        switch (node.op()) {
            case ADD -> {
                pull(a, factor, pulls);
                pull(b, factor, pulls);
            }
            case SUBTRACT -> {
                pull(a, factor, pulls);
                pull(b, -factor, pulls);
            }
            case NEGATE -> pull(a, -factor, pulls);
            case MULTIPLY -> {
                boolean left = shared.contains(b);
                pull(left ? a : b, factor * value(left ? b : a), pulls);
            }
            case DIVIDE -> pull(a, factor / value(b), pulls);
            default -> pulls.merge(names(node), factor * value(node), Double::sum);
        }
    }

    private String names(Expr node) {
        Set<String> names = new LinkedHashSet<>(node.names());
        names.retainAll(own.keySet());
        return String.join(" and ", names);
    }
}
