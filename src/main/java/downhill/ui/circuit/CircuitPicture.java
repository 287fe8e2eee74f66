package downhill.ui.circuit;

import downhill.circuit.Circuit;
import downhill.circuit.Gate;
import downhill.circuit.GateShape;
import downhill.circuit.Layout;
import downhill.circuit.Layout.Place;
import downhill.circuit.Layout.Point;
import downhill.circuit.Layout.Wire;
import downhill.circuit.Use;
import java.util.List;

/** What of a circuit's drawing stays as it is while its values change. */
public final class CircuitPicture {
    /** Between the last outline and the tip of the arrow that leaves it, in the layout's units. */
    static final double OUT = 36;

    final Circuit circuit;
    final Layout layout;
    final WirePath[] wires;
    /** The wires that leave the circuit. */
    final WirePath[] outs;

    final OpCurve[] curves;

    /** Takes as long as a few frames for hundreds of gates. */
    public CircuitPicture(Circuit circuit, Layout layout) {
        this.circuit = circuit;
        this.layout = layout;
        wires = layout.wires().stream().map(WirePath::new).toArray(WirePath[]::new);
        outs = circuit.outputs().stream().map(this::out).toArray(WirePath[]::new);
        curves = circuit.gates().stream().map(CircuitPicture::curve).toArray(OpCurve[]::new);
    }

    private WirePath out(Gate output) {
        Place place = layout.places().get(output.index());
        Point from = new Point(place.right(), place.y());
        Point to = new Point(place.right() + OUT, place.y());
        return new WirePath(new Wire(place.gate(), new Use(-1, 0), List.of(from, to), List.of()));
    }

    /** Whether this is the drawing of that circuit. */
    public boolean isOf(Circuit other) {
        return circuit == other;
    }

    private static OpCurve curve(Gate gate) {
        return GateShape.of(gate.op()) == GateShape.CURVE ? new OpCurve(gate.op()) : null;
    }
}
