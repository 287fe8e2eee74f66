package downhill.ui.circuit;

import downhill.circuit.Layout.Point;
import downhill.circuit.Layout.Wire;
import downhill.circuit.Spacing;
import downhill.ui.kit.Lettering;
import downhill.ui.kit.Widgets;
import imgui.ImDrawList;
import java.util.List;

/** Writes on each wire to a value that several gates use what its gate hands back: the shares that add up there. */
record ShareDrawing(Widgets ui, ImDrawList list, CircuitCamera camera, CircuitPicture picture, CircuitFlow flow) {
    /** From the wire to the writing, and from the gate, in the layout's units. */
    private static final double OFF = 8;

    private static final double ARROW = 12;

    void draw() {
        List<Wire> wires = picture.layout.wires();
        for (int i = 0; i < wires.size(); i++) {
            if (!flow.share(i).isEmpty()) {
                share(wires.get(i), flow.share(i));
            }
        }
    }

    /** On the wire's last piece, which is level: above the first input's, below the others'. */
    private void share(Wire wire, String text) {
        List<Point> points = wire.points();
        Point end = points.get(points.size() - 1);
        Point from = points.get(points.size() - 2);
        Lettering digits = ui.fonts().drawnMono();
        float size = (float) Spacing.readable(Spacing.SUM * camera.zoom());
        float width = digits.width(size, text);
        double room = camera.zoom() * (end.x() - from.x() - ARROW);
        if (width > room) {
            return;
        }
        float right = camera.x(end.x() - ARROW);
        float middle = camera.y(end.y());
        float off = (float) (OFF * camera.zoom());
        float top = wire.to().input() == 0 ? middle - off - size * 1.1f : middle + off;
        digits.write(list, size, right - width, top, ui.theme().gradient(), text);
    }
}
