package downhill.circuit;

/** A circuit as a graph in Graphviz' language, with values and gradients as far as the trace has come. */
public final class DotFile {
    private DotFile() {}

    /** A whole file, for {@code dot -Tpdf}. */
    public static String of(Trace trace, String title) {
        Labels labels = new Labels(trace, Spacing.ROOMY);
        StringBuilder dot = new StringBuilder("digraph circuit {\n  rankdir=LR;\n");
        if (!title.isEmpty()) dot.append("  label=").append(quoted(title)).append(";\n  labelloc=t;\n");
        dot.append("  node [fontname=\"Inter\"];\n  edge [fontname=\"Inter\"];\n");
        for (Gate gate : trace.circuit().gates()) node(dot, gate, labels);
        for (Gate gate : trace.circuit().gates()) {
            for (int i = 0; i < gate.inputs().size(); i++) edge(dot, gate, i, trace);
        }
        return dot.append("}\n").toString();
    }

    private static void node(StringBuilder dot, Gate gate, Labels labels) {
        StringBuilder label = new StringBuilder(Labels.symbol(gate));
        String value = labels.name(gate) + labels.value(gate);
        if (!value.isEmpty()) label.append('\n').append(value);
        String gradient = labels.gradient(gate);
        if (!gradient.isEmpty()) label.append("\ngradient ").append(gradient);
        dot.append("  g").append(gate.index());
        dot.append(" [shape=").append(shape(gate)).append(", label=").append(quoted(label.toString()));
        dot.append("];\n");
    }

    private static String shape(Gate gate) {
        return switch (GateShape.of(gate.op())) {
            case PILL -> "box, style=rounded";
            case NUMBER -> "plaintext";
            case CIRCLE -> "circle";
            case DIAMOND -> "diamond";
            case WEDGE -> "trapezium, orientation=270";
            case CURVE -> "box";
        };
    }

    /** Which input it is matters to − and /, so each end says so where there are two. */
    private static void edge(StringBuilder dot, Gate gate, int input, Trace trace) {
        dot.append("  g").append(gate.inputs().get(input)).append(" -> g").append(gate.index());
        StringBuilder attributes = new StringBuilder();
        if (gate.inputs().size() > 1)
            attributes.append("headlabel=\"").append(input + 1).append('"');
        trace.downstream(gate, input)
                .ifPresent(gradient -> attributes
                        .append(attributes.isEmpty() ? "" : ", ")
                        .append("label=")
                        .append(quoted(Script.PLAIN.number(gradient))));
        if (!attributes.isEmpty()) dot.append(" [").append(attributes).append(']');
        dot.append(";\n");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
