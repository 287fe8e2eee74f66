package downhill.ui.circuit;

import downhill.circuit.Circuit;
import downhill.circuit.Gate;
import downhill.circuit.GradientWidth;
import downhill.circuit.Layout.Point;
import downhill.circuit.Layout.Wire;
import downhill.colour.Rgb;
import downhill.colour.Theme;
import downhill.ui.circuit.CircuitFlow.Back;
import downhill.workspace.CircuitLab;
import imgui.ImDrawList;
import java.util.List;

/**
 * Draws the wires: green once a value has come along, with an orange rim once a gradient has gone back, the wider the
 * larger it was, dashed where the gradient is 0; and the numbers that are on their way.
 */
final class WireDrawing {
    private static final float LINE = 2;
    /** In pixels: from far away, too, one sees where gradients have been. */
    private static final float LEAST_RIM = 2.6f;

    private static final float DASH = 5;
    private static final float ARROW = 9;
    private static final float BEAD = 6;

    private final ImDrawList list;
    private final Theme theme;
    private final CircuitCamera camera;
    private final CircuitPicture picture;
    private final CircuitFlow flow;
    private final CircuitLab lab;
    private final Circuit circuit;
    private final float unit;

    WireDrawing(
            ImDrawList list,
            Theme theme,
            CircuitCamera camera,
            CircuitPicture picture,
            CircuitFlow flow,
            CircuitLab lab) {
        this.list = list;
        this.theme = theme;
        this.camera = camera;
        this.picture = picture;
        this.flow = flow;
        this.lab = lab;
        this.circuit = picture.circuit;
        this.unit = (float) camera.zoom();
    }

    void draw() {
        List<Wire> wires = picture.layout.wires();
        for (int i = 0; i < wires.size(); i++) {
            if (flow.back(i) == Back.GRADIENT) {
                rim(picture.wires[i], flow.width(i));
            }
        }
        for (WirePath out : picture.outs) {
            if (flow.isBackwardBegun()) {
                rim(out, (float) GradientWidth.of(1));
            }
        }
        for (int i = 0; i < wires.size(); i++) {
            wire(wires.get(i), picture.wires[i], flow.back(i));
        }
        for (int i = 0; i < picture.outs.length; i++) {
            out(picture.outs[i], circuit.gate(circuit.results().get(i)));
        }
        beads(wires);
    }

    /**
     * It ends behind the arrow's head, which lies beside a slanted outline. Pieces with discs at the joints: where a bend
     * is narrower than the rim, one stroke throws spikes.
     */
    private void rim(WirePath path, float width) {
        int colour = Rgb.abgr(Rgb.mix(theme.ground(), theme.gradient(), 0.5));
        float thick = Math.max(LEAST_RIM, width * unit);
        int end = path.count() - 1;
        float x = camera.x(path.x[0]);
        float y = camera.y(path.y[0]);
        for (int i = 1; i <= end; i++) {
            float nextX = camera.x(i < end ? path.x[i] : Math.max(path.x[end - 1], path.x[end] - ARROW));
            float nextY = camera.y(path.y[i]);
            list.addLine(x, y, nextX, nextY, colour, thick);
            if (i < end) list.addCircleFilled(nextX, nextY, thick / 2, colour);
            x = nextX;
            y = nextY;
        }
    }

    private int colour(Gate from) {
        if (from.isNumber()) {
            return Rgb.abgr(Rgb.mix(theme.ground(), theme.muted(), 0.6));
        }
        return Rgb.abgr(flow.isKnown(from.index()) ? theme.forward() : theme.outline());
    }

    private void wire(Wire wire, WirePath path, Back back) {
        int colour = colour(circuit.gate(wire.from()));
        stroke(path, colour, back == Back.ZERO);
        List<Point> junctions = wire.junctions();
        for (int i = 0; i < junctions.size(); i++) {
            Point at = junctions.get(i);
            list.addCircleFilled(camera.x(at.x()), camera.y(at.y()), 3.5f * unit, colour);
        }
        int end = path.count() - 1;
        arrow(path.x[end], path.y[end], 1, colour);
        if (back == Back.GRADIENT) {
            arrow(path.x[0], path.y[0], -1, Rgb.abgr(theme.gradient()));
        }
    }

    private void out(WirePath out, Gate output) {
        int colour = colour(output);
        stroke(out, colour, false);
        arrow(out.x[1], out.y[1], 1, colour);
        if (flow.isBackwardBegun()) {
            arrow(out.x[0], out.y[0], -1, Rgb.abgr(theme.gradient()));
        }
    }

    private void stroke(WirePath path, int colour, boolean dashed) {
        if (dashed) {
            for (int i = 1; i < path.count(); i++) {
                dashes(
                        camera.x(path.x[i - 1]),
                        camera.y(path.y[i - 1]),
                        camera.x(path.x[i]),
                        camera.y(path.y[i]),
                        colour);
            }
            return;
        }
        for (int i = 0; i < path.count(); i++) {
            list.pathLineTo(camera.x(path.x[i]), camera.y(path.y[i]));
        }
        list.pathStroke(colour, 0, Math.max(1, LINE * unit));
    }

    private void dashes(float fromX, float fromY, float toX, float toY, int colour) {
        float length = (float) Math.hypot(toX - fromX, toY - fromY);
        float dash = Math.max(2, DASH * unit);
        for (float at = 0; at < length; at += 2 * dash) {
            float a = at / length;
            float b = Math.min(length, at + dash) / length;
            list.addLine(
                    fromX + a * (toX - fromX),
                    fromY + a * (toY - fromY),
                    fromX + b * (toX - fromX),
                    fromY + b * (toY - fromY),
                    colour,
                    Math.max(1, LINE * unit));
        }
    }

    /** A head with its tip at a point: the way of the value (1) or of the gradient (−1). */
    private void arrow(float x, float y, int way, int colour) {
        float tip = camera.x(x);
        float middle = camera.y(y);
        float back = tip - way * ARROW * unit;
        float half = 0.55f * ARROW * unit;
        list.addTriangleFilled(tip, middle, back, middle - half, back, middle + half, colour);
    }

    /** The numbers of the gate at work, on their way into it or back out of it. */
    private void beads(List<Wire> wires) {
        if (lab.progress() >= 1 || lab.trace().current().isEmpty()) {
            return;
        }
        int gate = lab.trace().current().get().index();
        boolean back = lab.trace().isBackwardBegun();
        for (int i = 0; i < wires.size(); i++) {
            Wire wire = wires.get(i);
            boolean moves = wire.to().gate() == gate
                    && !(back
                            && (circuit.gate(wire.from()).isNumber()
                                    || lab.isAsking(wire.to().input())));
            if (moves) {
                bead(picture.wires[i], back);
            }
        }
    }

    private void bead(WirePath path, boolean back) {
        double eased = lab.progress() * lab.progress() * (3 - 2 * lab.progress());
        double share = back ? 1 - eased : eased;
        int piece = path.piece(share);
        double into = path.into(piece, share);
        float x = camera.x(path.x[piece] + into * (path.x[piece + 1] - path.x[piece]));
        float y = camera.y(path.y[piece] + into * (path.y[piece + 1] - path.y[piece]));
        int colour = back ? theme.gradient() : theme.forward();
        list.addCircleFilled(x, y, (BEAD + 5) * unit, Rgb.abgr(colour, 0.25));
        if (back) {
            float half = BEAD * unit;
            list.addQuadFilled(x - half, y, x, y - half, x + half, y, x, y + half, Rgb.abgr(colour));
        } else {
            list.addCircleFilled(x, y, BEAD * unit, Rgb.abgr(colour));
        }
    }
}
