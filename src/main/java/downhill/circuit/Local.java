package downhill.circuit;

import downhill.language.Expr;
import downhill.language.Graph;
import downhill.language.Op;
import java.util.List;

/** A gate's local gradient by one input, in the names of its inputs and its value: z for q·z by q. */
record Local(Circuit circuit, Gate gate, int input) {
    /** As a factor, in parentheses where it is a sum. */
    String write(Script script) {
        if (isChoice()) return "[" + compared(script) + "]";
        Expr expr = expr();
        String text = script.expr(expr);
        boolean sum = expr.op() == Op.ADD || expr.op() == Op.SUBTRACT;
        boolean signed = expr.op() == Op.NEGATE || expr.isConstant() && expr.value() < 0;
        return sum || signed ? "(" + text + ")" : text;
    }

    /** A choice is written [x > w]: 1 where that holds, 0 where not, ½ for each side of a tie. */
    private boolean isChoice() {
        return gate.op() == Op.MAX || gate.op() == Op.MIN || gate.op() == Op.RELU;
    }

    private String compared(Script script) {
        String own = name(script, input);
        String other = gate.op() == Op.RELU ? "0" : name(script, 1 - input);
        return own + (gate.op() == Op.MIN ? " < " : " > ") + other;
    }

    private String name(Script script, int of) {
        return script.name(circuit.gate(gate.inputs().get(of)).name());
    }

    private Expr expr() {
        Graph graph = new Graph();
        List<Expr> args = gate.inputs().stream()
                .map(circuit::gate)
                .map(from -> from.isNumber() ? graph.constant(from.number()) : graph.variable(from.name()))
                .toList();
        return gate.op().local(graph, input, args, graph.variable(gate.name()));
    }
}
