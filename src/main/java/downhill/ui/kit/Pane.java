package downhill.ui.kit;

import downhill.colour.Rgb;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;

/** A part of the window with controls that stays where the layout puts it. */
public final class Pane {
    private static final int FIXED = ImGuiWindowFlags.NoTitleBar
            | ImGuiWindowFlags.NoResize
            | ImGuiWindowFlags.NoMove
            | ImGuiWindowFlags.NoDocking
            | ImGuiWindowFlags.NoSavedSettings
            | ImGuiWindowFlags.NoScrollbar
            | ImGuiWindowFlags.NoScrollWithMouse
            // The keyboard stays in the lesson when its next scene brings the timeline back.
            | ImGuiWindowFlags.NoFocusOnAppearing
            | ImGuiWindowFlags.NoBringToFrontOnFocus;

    private boolean scrolls;

    /** Opens the pane of that name; {@link #end} closes it. Padding is at scale 1. */
    public static void begin(Widgets ui, String name, Rect place, float paddingX, float paddingY) {
        begin(ui, name, place, paddingX, paddingY, FIXED);
    }

    /** The same that lies over all others: Dear ImGui puts what is not brought to the front behind what is there. */
    public static void beginOver(Widgets ui, String name, Rect place) {
        begin(ui, name, place, 0, 0, FIXED & ~ImGuiWindowFlags.NoBringToFrontOnFocus);
    }

    /** The same that is a bar of menus and nothing else. */
    public static void beginMenus(Widgets ui, String name, Rect place) {
        begin(ui, name, place, 0, 0, FIXED | ImGuiWindowFlags.MenuBar);
    }

    private static void begin(Widgets ui, String name, Rect place, float paddingX, float paddingY, int flags) {
        ImGui.setNextWindowPos(place.left(), place.top());
        ImGui.setNextWindowSize(place.width(), place.height());
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(paddingX), ui.px(paddingY));
        ImGui.begin(name, flags);
        ui.labels().pane(name);
        ImGui.popStyleVar();
    }

    public static void end() {
        ImGui.end();
    }

    /** Begins what scrolls if it has to; the scroll bar stands in the margin, given at scale 1. */
    public void beginScrolled(Widgets ui, String name, float margin) {
        beginScrolled(ui, name, margin, 0);
    }

    /** The same in which the arrow keys go on from what lies around it. */
    public void beginScrolledOn(Widgets ui, String name, float margin) {
        beginScrolled(ui, name, margin, ImGuiWindowFlags.NavFlattened);
    }

    private void beginScrolled(Widgets ui, String name, float margin, int flags) {
        ImGui.pushStyleVar(ImGuiStyleVar.ScrollbarSize, ui.px(margin));
        ImGui.pushStyleColor(
                ImGuiCol.ScrollbarGrab, scrolls ? Rgb.abgr(ui.theme().line()) : 0);
        float width = ImGui.getContentRegionAvailX() + ui.px(margin);
        ImGui.beginChild(
                name,
                width,
                0,
                false,
                flags | ImGuiWindowFlags.AlwaysVerticalScrollbar | ImGuiWindowFlags.NavFlattened);
    }

    public void endScrolled() {
        scrolls = ImGui.getScrollMaxY() > 0;
        ImGui.endChild();
        ImGui.popStyleColor();
        ImGui.popStyleVar();
    }
}
