package downhill.circuit;

import downhill.language.Op;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sums of one gate written out, as far as its trace has come. What has not been computed is not written:
 * ∂f/∂q = upstream · z, and after the backward pass ∂f/∂q = upstream · z = 1 · (−4) = −4.
 */
public record Arithmetic(Trace trace, Gate gate) {
    /** Its value: q = x + y = −2 + 5 = 3. Of an input or a number only the value. */
    public Equation value() {
        return both(this::value);
    }

    /** What it hands back to one of its inputs, the upstream gradient times its local gradient; none to a number. */
    public Equation downstream(int input) {
        return both(script -> downstream(script, input));
    }

    /** Its own gradient where its value is used more than once: ∂f/∂x = −3 + 0 = −3, with … for what is to come. */
    public Equation sum() {
        return both(this::sum);
    }

    private static Equation both(Function<Script, String> write) {
        return new Equation(write.apply(Script.PLAIN), write.apply(Script.LATEX));
    }

    private String value(Script script) {
        String name = script.name(gate.name());
        if (gate.isNumber()) return name;
        String numbers = trace.value(gate).isEmpty()
                ? ""
                : " = " + script.number(trace.value(gate).getAsDouble(), step());
        if (gate.isInput()) return name + numbers;
        String formula = script.apply(gate.op(), inputs(from -> script.name(from.name())));
        return name + " = " + formula + (numbers.isEmpty() ? "" : " = " + put(script) + numbers);
    }

    /** The operation on the numbers of its inputs; a leading minus needs no parentheses in a sum or a product. */
    private String put(Script script) {
        Op op = gate.op();
        boolean tight = op == Op.POWER || op == Op.NEGATE;
        List<String> numbers = inputs(from -> {
            double number = trace.value(from).getAsDouble();
            boolean leads = from.index() == gate.inputs().get(0) && !tight;
            return op.isFunction() || leads ? script.number(number, step()) : script.guarded(number, step());
        });
        return script.apply(op, numbers);
    }

    /** What shows the least term of a sum beside the others, in at most nine digits; 0 for a gate that is no sum. */
    private double step() {
        if (gate.op() != Op.ADD && gate.op() != Op.SUBTRACT) return 0;
        double least = 0;
        double largest = 0;
        for (int input : gate.inputs()) {
            double size = Math.abs(trace.value(trace.circuit().gate(input)).orElse(0));
            if (size > 0 && (least == 0 || size < least)) least = size;
            largest = Math.max(largest, size);
        }
        return Math.max(least / 10, 1e-8 * largest);
    }

    private List<String> inputs(Function<Gate, String> write) {
        return gate.inputs().stream().map(trace.circuit()::gate).map(write).toList();
    }

    private String downstream(Script script, int input) {
        Gate to = trace.circuit().gate(gate.inputs().get(input));
        if (to.isNumber()) return script.words("a number takes no gradient");
        String left = derivative(script, to);
        if (to.uses().size() > 1) left = script.through(left, gate.name());
        String dot = script == Script.PLAIN ? " · " : " \\cdot ";
        String formula = script.words("upstream") + dot + new Local(trace.circuit(), gate, input).write(script);
        if (trace.downstream(gate, input).isEmpty()) return left + " = " + formula;
        String numbers = script.number(trace.gradient(gate).getAsDouble())
                + dot
                + script.guarded(trace.local(gate, input).getAsDouble());
        return left + " = " + formula + " = " + numbers + " = "
                + script.number(trace.downstream(gate, input).getAsDouble());
    }

    private String derivative(Script script, Gate by) {
        return script.derivative(trace.circuit().resultName(), by.name());
    }

    private String sum(Script script) {
        List<Contribution> parts = trace.contributions(gate);
        String left = derivative(script, gate) + " = ";
        if (trace.gradient(gate).isEmpty()) return left + script.words(State.NOT_RUN.words());
        String total = script.number(trace.gradient(gate).getAsDouble());
        if (gate.uses().size() < 2) return left + total;
        String terms = IntStream.range(0, parts.size())
                .mapToObj(i -> term(script, i, parts.get(i).gradient()))
                .collect(Collectors.joining(" + "));
        return left + terms + (trace.isGradientWhole(gate) ? " = " + total : " + …");
    }

    private static String term(Script script, int place, double number) {
        return place == 0 ? script.number(number) : script.guarded(number);
    }
}
