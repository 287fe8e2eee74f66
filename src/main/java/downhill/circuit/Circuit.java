package downhill.circuit;

import downhill.language.Expr;
import downhill.language.Op;
import downhill.language.Program;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A formula as gates, each after the gates it reads, the result last. It is the graph that the language makes for every
 * engine: a sub-expression written twice is one gate with two uses, numbers among themselves are one number, and what
 * changes nothing (1·x, x + 0) is gone; x + (−y) is x − y.
 *
 * @param results indices of the gates whose values leave it, each with a gradient of 1; the last gate is among them
 */
public record Circuit(List<Gate> gates, List<Integer> results) {
    public Circuit {
        gates = List.copyOf(gates);
        results = List.copyOf(results);
    }

    /** With the last gate's value as its result. */
    public Circuit(List<Gate> gates) {
        this(gates, List.of(gates.size() - 1));
    }

    /** The circuit of a text's result; its statements give gates their names. */
    public static Circuit of(Program program) {
        return of(program, List.of(program.result()));
    }

    /** With the values of these statements as results side by side; the text's own result is their sum. */
    static Circuit ofResults(Program program, List<String> results) {
        Map<String, Expr> assigned = program.assigned();
        return of(program, results.stream().map(assigned::get).toList());
    }

    private static Circuit of(Program program, List<Expr> results) {
        List<Expr> order = Expr.order(results);
        List<String> names = new GateNames(program, order).names();
        Map<Expr, Integer> index = new IdentityHashMap<>();
        List<List<Use>> uses = new ArrayList<>();
        for (Expr node : order) {
            int gate = uses.size();
            index.put(node, gate);
            uses.add(new ArrayList<>());
            for (int i = 0; i < node.args().size(); i++) {
                uses.get(index.get(node.args().get(i))).add(new Use(gate, i));
            }
        }
        List<Gate> gates = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            boolean given = i == order.size() - 1 || program.assigned().containsKey(names.get(i));
            gates.add(gate(i, order.get(i), names.get(i), given, index, uses.get(i)));
        }
        return new Circuit(gates, results.stream().map(index::get).distinct().toList());
    }

    private static Gate gate(int i, Expr node, String name, boolean given, Map<Expr, Integer> index, List<Use> uses) {
        double number = node.isConstant() ? node.value() : 0;
        List<Integer> inputs = node.args().stream().map(index::get).toList();
        return new Gate(i, node.op(), name, given, number, inputs, uses);
    }

    public Gate gate(int index) {
        return gates.get(index);
    }

    /** The gate of that name, if there is one; numbers have none. */
    public Optional<Gate> gate(String name) {
        return gates.stream()
                .filter(gate -> !gate.isNumber() && gate.name().equals(name))
                .findFirst();
    }

    /** The gates whose values leave it. */
    public List<Gate> outputs() {
        return results.stream().map(gates::get).toList();
    }

    public boolean isOutput(Gate gate) {
        return results.contains(gate.index());
    }

    /** What its gradients are of: the result, or f for the sum of several. */
    public String resultName() {
        return results.size() == 1 ? gates.get(results.get(0)).name() : "f";
    }

    /** The inputs' names in order of first use. */
    public List<String> inputs() {
        return gates.stream().filter(Gate::isInput).map(Gate::name).toList();
    }

    /** The gates that compute, in an order in which the forward pass can run. */
    public List<Gate> operations() {
        return gates.stream().filter(Gate::operates).toList();
    }

    /** The operations it is made of, each once, in order of first use. */
    public List<Op> kinds() {
        return operations().stream().map(Gate::op).distinct().toList();
    }
}
