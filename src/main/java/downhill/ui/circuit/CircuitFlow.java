package downhill.ui.circuit;

import downhill.circuit.Circuit;
import downhill.circuit.Gate;
import downhill.circuit.GradientWidth;
import downhill.circuit.Labels;
import downhill.circuit.Layout.Wire;
import downhill.circuit.Trace;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** How far both passes have come along each wire of a circuit; worked out anew only when a number has moved. */
final class CircuitFlow {
    /** What has come back along a wire. */
    enum Back {
        NOT_YET,
        /** A gradient of 0, with which nothing passes. */
        ZERO,
        GRADIENT
    }

    private final CircuitPicture picture;
    private final boolean[] known;
    private final Back[] back;
    private final float[] widths;
    private final String[] shares;
    private Trace trace;

    CircuitFlow(CircuitPicture picture) {
        this.picture = picture;
        known = new boolean[picture.circuit.gates().size()];
        back = new Back[picture.wires.length];
        widths = new float[picture.wires.length];
        shares = new String[picture.wires.length];
        Arrays.fill(shares, "");
        Arrays.fill(back, Back.NOT_YET);
    }

    /** Another trace of the same circuit. */
    void follow(Trace next) {
        if (next.isSame(trace)) {
            return;
        }
        trace = next;
        Circuit circuit = picture.circuit;
        for (Gate gate : circuit.gates()) {
            known[gate.index()] = next.value(gate).isPresent();
        }
        List<Wire> wires = picture.layout.wires();
        Labels labels = new Labels(next, picture.layout.spacing());
        for (int i = 0; i < back.length; i++) {
            Wire wire = wires.get(i);
            OptionalDouble gradient =
                    next.downstream(circuit.gate(wire.to().gate()), wire.to().input());
            back[i] = back(gradient);
            shares[i] = labels.share(circuit.gate(wire.to().gate()), wire.to().input());
            widths[i] = back[i] == Back.GRADIENT ? (float) GradientWidth.of(gradient.getAsDouble()) : 0;
        }
    }

    private static Back back(OptionalDouble gradient) {
        if (gradient.isEmpty()) {
            return Back.NOT_YET;
        }
        return gradient.getAsDouble() == 0 ? Back.ZERO : Back.GRADIENT;
    }

    /** Whether that gate's value has been computed. */
    boolean isKnown(int gate) {
        return known[gate];
    }

    /** Of the wire with that index in the layout. */
    Back back(int wire) {
        return back[wire];
    }

    /** Of the rim of that wire, in the layout's units; 0 where no gradient has come back. */
    float width(int wire) {
        return widths[wire];
    }

    /** What came back along that wire, where it is one of several parts; else empty. */
    String share(int wire) {
        return shares[wire];
    }

    /** Whether the result has its gradient, 1. */
    boolean isBackwardBegun() {
        return trace.isBackwardBegun();
    }
}
