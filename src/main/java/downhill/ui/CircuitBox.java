package downhill.ui;

import downhill.circuit.Schematic;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/**
 * A circuit to run inside a page: its drawing, whose inputs can be dragged, above the buttons of its passes. It keeps
 * its own state, so a page holds one for each circuit that it shows.
 */
public final class CircuitBox {
    private static final float BAR = 36 + 2 * 8;
    private static final float ROUND = 6;

    private final CircuitDrawing drawing;
    private CircuitLab lab;

    /** At rest, at the circuit's own values. The worker lays the drawing out. */
    public CircuitBox(Schematic schematic, Executor worker) {
        drawing = new CircuitDrawing(worker, true);
        lab = CircuitLab.of(schematic);
    }

    /** The circuit as it stands. */
    public CircuitLab lab() {
        return lab;
    }

    public void change(UnaryOperator<CircuitLab> change) {
        lab = change.apply(lab);
    }

    /**
     * Draws it where the next control goes, that wide and high in pixels, 360 by 200 at scale 1 or more. The name is
     * its own in the page; labels inside begin with it: "first: Forward Pass", "first: Gate x".
     */
    public void draw(Widgets ui, String name, float width, float height) {
        ImGui.pushStyleColor(ImGuiCol.ChildBg, Rgb.abgr(ui.theme().ground()));
        ImGui.pushStyleVar(ImGuiStyleVar.ChildRounding, ui.px(ROUND));
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, 0, 0);
        int still = ImGuiWindowFlags.NoScrollbar | ImGuiWindowFlags.NoScrollWithMouse;
        ImGui.beginChild(name, width, height, true, still);
        ImGui.popStyleVar(2);
        ImGui.popStyleColor();
        ui.labels().enter(name);
        float left = ImGui.getWindowPosX();
        float top = ImGui.getWindowPosY();
        Rect place = new Rect(left + 1, top + 1, left + width - 1, top + height - ui.px(BAR));
        lab = drawing.inside(ui, lab.after(ui.seconds()), place);
        ImGui.setCursorScreenPos(left + ui.px(8), place.bottom() + ui.px(8));
        lab = CircuitBar.brief(ui, lab);
        ui.labels().leave();
        ImGui.endChild();
    }
}
