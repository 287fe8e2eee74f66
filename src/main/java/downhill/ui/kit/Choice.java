package downhill.ui.kit;

import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiComboFlags;
import java.util.List;

/** A list that opens to choose from. */
record Choice(Widgets ui) {
    /** The text's margin and the sign at the right, at scale 1. */
    private static final float BESIDE = 12 + 32;

    int draw(String label, String shown, int selected, List<Item> items, String help) {
        ImGui.setNextItemWidth(Widgets.FULL_WIDTH);
        Rect place = place();
        ImDrawList list = ImGui.getWindowDrawList();
        ui.outlined();
        int flags = ImGuiComboFlags.HeightLarge | ImGuiComboFlags.NoArrowButton;
        boolean open = ImGui.beginCombo("##" + label, fitted(shown, place.width() - ui.px(BESIDE)), flags);
        Widgets.notOutlined();
        Section.chevron(ui, list, place.right() - ui.px(18), place.centreY(), false);
        if (!open) {
            ui.done(label, help);
            return selected;
        }
        ui.labels().record(label, place, help);
        int next = items(items, selected);
        ImGui.endCombo();
        return next;
    }

    /** As much of the text as there is room for beside the sign that it opens. */
    private static String fitted(String text, float room) {
        if (ImGui.calcTextSizeX(text) <= room) {
            return text;
        }
        int letters = text.length();
        while (letters > 1 && ImGui.calcTextSizeX(text.substring(0, letters) + "…") > room) {
            letters--;
        }
        return text.substring(0, letters).strip() + "…";
    }

    private int items(List<Item> items, int selected) {
        int next = selected;
        int meant = ui.typeahead().find(items, ui.seconds());
        for (int i = 0; i < items.size(); i++) {
            if (i == meant) {
                ImGui.setKeyboardFocusHere();
            }
            if (ImGui.selectable(items.get(i).title(), i == selected)) {
                next = i;
            }
            if (i == meant) {
                ImGui.setScrollHereY();
            }
            if (i == selected && ImGui.isWindowAppearing()) {
                ImGui.setScrollHereY();
                ImGui.setItemDefaultFocus();
            }
            ui.listed(items.get(i).title(), items.get(i).help());
        }
        return next;
    }

    /** Where a control as wide as the window's content will lie. */
    private static Rect place() {
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        return new Rect(x, y, x + ImGui.getContentRegionAvailX(), y + ImGui.getFrameHeight());
    }
}
