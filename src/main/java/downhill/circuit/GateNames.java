package downhill.circuit;

import downhill.language.Digits;
import downhill.language.Expr;
import downhill.language.Op;
import downhill.language.Program;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the values of a circuit are called. A name assigned twice stands for its last value. A gate without a name is q,
 * or q1, q2, … where there are several, and the result is f, or f1 where f is taken.
 */
final class GateNames {
    private final List<Expr> order;
    private final Map<Expr, String> given = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int number;

    GateNames(Program program, List<Expr> order) {
        this.order = order;
        program.assigned().forEach((name, value) -> {
            if (!value.args().isEmpty()) given.putIfAbsent(value, name);
        });
        taken.addAll(program.free());
        taken.addAll(program.assigned().keySet());
    }

    List<String> names() {
        Expr result = order.get(order.size() - 1);
        if (isUnnamed(result)) name(result, taken.contains("f") ? numbered("f") : "f");
        List<Expr> unnamed = order.stream().filter(this::isUnnamed).toList();
        boolean alone = unnamed.size() == 1 && !taken.contains("q");
        for (Expr node : unnamed) name(node, alone ? "q" : numbered("q"));
        return order.stream().map(this::name).toList();
    }

    private boolean isUnnamed(Expr node) {
        return !node.args().isEmpty() && !given.containsKey(node);
    }

    private void name(Expr node, String name) {
        given.put(node, name);
        taken.add(name);
    }

    /** The next such name that is free: q1, q2, … */
    private String numbered(String letter) {
        do number++;
        while (taken.contains(letter + number));
        return letter + number;
    }

    private String name(Expr node) {
        if (node.op() == Op.VARIABLE) return node.name();
        if (!node.isConstant()) return given.get(node);
        return node.value() == Math.PI ? "π" : node.value() == Math.E ? "e" : Digits.text(node.value());
    }
}
