package downhill.ui.kit;

import imgui.ImGui;
import imgui.type.ImLong;

/** What is typed: lines, texts and whole numbers. */
final class Fields {
    private final Widgets ui;
    private final TextBoxes texts = new TextBoxes();

    Fields(Widgets ui) {
        this.ui = ui;
    }

    String line(String label, String text, String help) {
        ui.outlined();
        ImGui.setNextItemWidth(Widgets.FULL_WIDTH);
        boolean changed = ImGui.inputText("##" + label, texts.with(label, text));
        Widgets.notOutlined();
        ui.done(label, help);
        return texts.keep(label, changed);
    }

    Entry entry(String label, String text, float width, String help) {
        ImGui.pushFont(ui.fonts().mono());
        ui.outlined();
        ImGui.setNextItemWidth(width);
        boolean changed = ImGui.inputText("##" + label, texts.with(label, text));
        Entry entry = new Entry(texts.read(label, changed), ImGui.isItemActive(), ImGui.isItemDeactivatedAfterEdit());
        Widgets.notOutlined();
        ImGui.popFont();
        ui.done(label, help);
        return entry;
    }

    long wholeNumber(String label, long value, long most, String help) {
        ImGui.alignTextToFramePadding();
        ImGui.textUnformatted(label);
        ImGui.sameLine(ImGui.getContentRegionMaxX() - ui.px(140));
        ImGui.pushFont(ui.fonts().mono());
        ui.outlined();
        ImGui.setNextItemWidth(ui.px(140));
        ImLong box = new ImLong(value);
        ImGui.inputScalar("##" + label, box);
        Widgets.notOutlined();
        ImGui.popFont();
        ui.done(label, help);
        return Math.max(0, Math.min(most, box.get()));
    }

    String textField(String label, String text, int lines, String help) {
        ImGui.pushFont(ui.fonts().mono());
        ui.outlined();
        float height = lines * ImGui.getTextLineHeight() + ui.px(16);
        boolean changed = ImGui.inputTextMultiline("##" + label, texts.with(label, text), Widgets.FULL_WIDTH, height);
        Widgets.notOutlined();
        ImGui.popFont();
        ui.done(label, help);
        return texts.keep(label, changed);
    }
}
