package downhill.ui.kit;

import imgui.ImGui;
import imgui.flag.ImGuiMouseButton;

/** Values to drag, with the numbers beside them, which can be typed. */
final class Sliders {
    private static final String TYPE_ONE = "\nClick the number to type one.";

    private final Widgets ui;
    private final Slider slider = new Slider();

    Sliders(Widgets ui) {
        this.ui = ui;
    }

    /** What to tell who typed a number that is not taken, once; empty if nobody did. */
    String refusal() {
        return slider.refusal();
    }

    /** Below its name and its number. */
    double slider(String label, double value, Range range, String shown, String help) {
        ImGui.textUnformatted(label);
        if (number(label, shown)) {
            slider.type(label);
        }
        return slide(label, value, range, Widgets.FULL_WIDTH, help + TYPE_ONE);
    }

    /** Between its name and its number, in a line of other controls. */
    double inlineSlider(String label, double value, Range range, String shown, float width, String help) {
        ui.inline(label, ui.fonts().small(), ui.theme().muted());
        ImGui.sameLine();
        double next = track(label, value, range, width, help + TYPE_ONE);
        ui.inline(shown, ui.fonts().mono(), ui.theme().text());
        if (typed(label)) {
            slider.type(label);
        }
        ImGui.sameLine();
        return next;
    }

    /** Without them, in a line of buttons. */
    double track(String label, double value, Range range, float width, String help) {
        float top = ImGui.getCursorPosY();
        ImGui.setCursorPosY(top + ui.px((Buttons.HEIGHT - Slider.HEIGHT) / 2));
        double next = slide(label, value, range, width, help);
        ImGui.sameLine();
        ImGui.setCursorPosY(top);
        return next;
    }

    private double slide(String label, double value, Range range, float width, String help) {
        double next = slider.draw(label, value, range, width, ui.theme(), ui.px(1));
        ui.done(label, help);
        return next;
    }

    /** The number at the right end of the line just begun; true when it was clicked. */
    private boolean number(String label, String shown) {
        ImGui.pushFont(ui.fonts().mono());
        float width = ImGui.calcTextSizeX(shown);
        ImGui.sameLine(ImGui.getContentRegionMaxX() - width);
        ImGui.setCursorPosY(ImGui.getCursorPosY()
                + ui.fonts().body().getAscent()
                - ui.fonts().mono().getAscent());
        ImGui.textUnformatted(shown);
        ImGui.popFont();
        return typed(label);
    }

    /** Whether the number just drawn was clicked. */
    private boolean typed(String label) {
        boolean clicked = ImGui.isItemHovered() && ImGui.isMouseReleased(ImGuiMouseButton.Left);
        ui.labels().record(label + " value", Widgets.lastItem(), "Click to type a value.");
        return clicked;
    }
}
