package downhill.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiComboFlags;
import imgui.flag.ImGuiMouseButton;
import imgui.flag.ImGuiMouseCursor;
import imgui.flag.ImGuiStyleVar;
import imgui.type.ImLong;
import imgui.type.ImString;
import java.util.List;

/**
 * The controls of the interface. Each has a label, by which tests and people find it, and a help text that says what it
 * does and what to try. State goes in and comes out as values; the mutable boxes of Dear ImGui stay here.
 */
public final class Widgets {
    /** Dear ImGui measures a negative width from the right edge. */
    static final float FULL_WIDTH = -Float.MIN_NORMAL;

    private static final int LONGEST_TEXT = 4000;

    private final Labels labels = new Labels();
    private final Hint hint = new Hint();
    private final Slider slider = new Slider();
    private Theme theme;
    private Fonts fonts;
    private float scale;
    private float seconds;

    Widgets() {}

    void begin(Frame frame, Fonts newFonts) {
        labels.clear();
        hint.begin(frame.seconds());
        theme = frame.theme();
        scale = frame.scale();
        seconds = frame.seconds();
        fonts = newFonts;
    }

    public Labels labels() {
        return labels;
    }

    public Theme theme() {
        return theme;
    }

    public Fonts fonts() {
        return fonts;
    }

    /** Seconds since the last frame. */
    public float seconds() {
        return seconds;
    }

    /** Pixels for a length at scale 1. */
    public float px(float length) {
        return length * scale;
    }

    /** A line of text, wrapped at the edge, in the given font and 0xRRGGBB colour. */
    public void text(String text, ImFont font, int colour) {
        ImGui.pushFont(font);
        ImGui.pushStyleColor(ImGuiCol.Text, Rgb.abgr(colour));
        ImGui.pushTextWrapPos(0);
        ImGui.textUnformatted(text);
        ImGui.popTextWrapPos();
        ImGui.popStyleColor();
        ImGui.popFont();
    }

    /** The name above a control. */
    public void name(String text) {
        text(text, fonts.small(), theme.muted());
    }

    /** The name above a control, with a disc of the colour 0xRRGGBB that the control's subject has in the landscape. */
    public void name(String text, int colour) {
        float x = ImGui.getCursorScreenPosX() + px(5);
        float y = ImGui.getCursorScreenPosY() + fonts.small().getFontSize() / 2;
        ImGui.getWindowDrawList().addCircleFilled(x, y, px(5), Rgb.abgr(colour));
        ImGui.setCursorPosX(ImGui.getCursorPosX() + px(16));
        name(text);
    }

    /** A hairline between what scrolls and what does not. */
    public void rule() {
        ImGui.separator();
    }

    /** Room between groups, in lengths at scale 1. */
    public void space(float height) {
        ImGui.dummy(0, px(height));
    }

    /** A button of the given width in pixels, or as wide as its text for 0; true when it was pressed. */
    public boolean button(String label, float width, String help) {
        boolean pressed = ImGui.button(label, width, px(36));
        done(label, help);
        return pressed;
    }

    /** Small words to press at the right end of the line just begun. */
    public boolean link(String label, String help) {
        ImGui.pushFont(fonts.small());
        ImGui.sameLine(ImGui.getContentRegionMaxX() - ImGui.calcTextSizeX(label));
        ImGui.pushStyleColor(ImGuiCol.Text, Rgb.abgr(theme.accent()));
        ImGui.textUnformatted(label);
        ImGui.popStyleColor();
        ImGui.popFont();
        boolean over = ImGui.isItemHovered();
        if (over) {
            ImGui.setMouseCursor(ImGuiMouseCursor.Hand);
            Rect place = lastItem();
            int colour = Rgb.abgr(theme.accent());
            ImGui.getWindowDrawList().addLine(place.left(), place.bottom(), place.right(), place.bottom(), colour);
        }
        done(label, help);
        return over && ImGui.isMouseReleased(ImGuiMouseButton.Left);
    }

    /** A small button that shows a disc of the colour 0xRRGGBB and the last sign of its label. */
    public boolean chip(String label, int colour, boolean selected, String help) {
        ImGui.pushStyleColor(ImGuiCol.Border, Rgb.abgr(selected ? theme.accent() : theme.field()));
        ImGui.pushStyleVar(ImGuiStyleVar.FrameBorderSize, px(1.5f));
        boolean pressed = ImGui.button("##" + label, px(36), px(28));
        ImGui.popStyleVar();
        ImGui.popStyleColor();
        Rect place = lastItem();
        done(label, help);
        ImDrawList list = ImGui.getWindowDrawList();
        list.addCircleFilled(place.left() + px(12), place.centreY(), px(5), Rgb.abgr(colour));
        float top = place.centreY() - fonts.small().getFontSize() / 2;
        String sign = label.substring(label.length() - 1);
        int size = Math.round(fonts.small().getFontSize());
        list.addText(fonts.small(), size, place.left() + px(21), top, Rgb.abgr(theme.text()), sign);
        return pressed;
    }

    /** The button that matters most here: filled with the accent colour. */
    public boolean primary(String label, float width, String help) {
        ImGui.pushStyleColor(ImGuiCol.Button, Rgb.abgr(theme.accent()));
        ImGui.pushStyleColor(ImGuiCol.ButtonHovered, Rgb.abgr(Rgb.mix(theme.accent(), theme.onAccent(), 0.12)));
        ImGui.pushStyleColor(ImGuiCol.ButtonActive, Rgb.abgr(Rgb.mix(theme.accent(), theme.onAccent(), 0.24)));
        ImGui.pushStyleColor(ImGuiCol.Text, Rgb.abgr(theme.onAccent()));
        boolean pressed = ImGui.button(label, width, px(36));
        ImGui.popStyleColor(4);
        done(label, help);
        return pressed;
    }

    public boolean checkbox(String label, boolean value, String help) {
        outlined();
        boolean pressed = ImGui.checkbox(label, value);
        notOutlined();
        done(label, help);
        return pressed != value;
    }

    /** A value to drag, or to type after a click on the number; returns the new value. */
    public double slider(String label, double value, Range range, String shown, String help) {
        ImGui.textUnformatted(label);
        if (number(label, shown)) {
            slider.type(label);
        }
        double next = slider.draw(label, value, range, theme, scale);
        done(label, help + "\nClick the number to type one.");
        return next;
    }

    /** A whole number from 0 to most, typed; returns the new one, or the old while the text is none. */
    public long wholeNumber(String label, long value, long most, String help) {
        ImGui.alignTextToFramePadding();
        ImGui.textUnformatted(label);
        ImGui.sameLine(ImGui.getContentRegionMaxX() - px(140));
        ImGui.pushFont(fonts.mono());
        outlined();
        ImGui.setNextItemWidth(px(140));
        ImLong box = new ImLong(value);
        ImGui.inputScalar("##" + label, box);
        notOutlined();
        ImGui.popFont();
        done(label, help);
        return Math.max(0, Math.min(most, box.get()));
    }

    /**
     * A list to choose from, to be put below its name; returns the index chosen, or the one given. Its items are
     * labelled by their titles.
     */
    public int choice(String label, String shown, int selected, List<Item> items, String help) {
        ImGui.setNextItemWidth(FULL_WIDTH);
        Rect place = nextFrame();
        ImDrawList list = ImGui.getWindowDrawList();
        outlined();
        int flags = ImGuiComboFlags.HeightLarge | ImGuiComboFlags.NoArrowButton;
        boolean open = ImGui.beginCombo("##" + label, shown, flags);
        notOutlined();
        chevron(list, place);
        labels.record(label, place, help);
        if (!open) {
            hint.item(label, help, scale);
            return selected;
        }
        int next = items(items, selected);
        ImGui.endCombo();
        return next;
    }

    /** A text of one or more lines in the code font, to be put below its name; returns the text as it stands now. */
    public String textField(String label, String text, int lines, String help) {
        ImString box = new ImString(text, LONGEST_TEXT);
        ImGui.pushFont(fonts.mono());
        outlined();
        float height = lines * ImGui.getTextLineHeight() + px(16);
        ImGui.inputTextMultiline("##" + label, box, FULL_WIDTH, height);
        notOutlined();
        ImGui.popFont();
        done(label, help);
        return box.get();
    }

    private int items(List<Item> items, int selected) {
        int next = selected;
        for (int i = 0; i < items.size(); i++) {
            if (ImGui.selectable(items.get(i).title(), i == selected)) {
                next = i;
            }
            done(items.get(i).title(), items.get(i).help());
        }
        return next;
    }

    /** The number at the right end of the line just begun; true when it was clicked. */
    private boolean number(String label, String shown) {
        ImGui.pushFont(fonts.mono());
        float width = ImGui.calcTextSizeX(shown);
        ImGui.sameLine(ImGui.getContentRegionMaxX() - width);
        ImGui.setCursorPosY(
                ImGui.getCursorPosY() + fonts.body().getAscent() - fonts.mono().getAscent());
        ImGui.textUnformatted(shown);
        ImGui.popFont();
        boolean clicked = ImGui.isItemHovered() && ImGui.isMouseReleased(ImGuiMouseButton.Left);
        labels.record(label + " value", lastItem(), "Click to type a value.");
        return clicked;
    }

    private void outlined() {
        ImGui.pushStyleVar(ImGuiStyleVar.FrameBorderSize, Math.max(1, Math.round(scale)));
        ImGui.pushStyleColor(ImGuiCol.Border, Rgb.abgr(theme.outline()));
    }

    private static void notOutlined() {
        ImGui.popStyleColor();
        ImGui.popStyleVar();
    }

    /** Two short lines that say: here is more to choose from. */
    private void chevron(ImDrawList list, Rect place) {
        float x = place.right() - px(18);
        float y = place.centreY() + px(2);
        float arm = px(5);
        int colour = Rgb.abgr(theme.muted());
        list.addLine(x - arm, y - arm, x, y, colour, px(1.5f));
        list.addLine(x, y, x + arm, y - arm, colour, px(1.5f));
    }

    private void done(String label, String help) {
        labels.record(label, lastItem(), help);
        hint.item(label, help, scale);
    }

    /** Where a control as wide as the window's content will lie. */
    private static Rect nextFrame() {
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        return new Rect(x, y, x + ImGui.getContentRegionAvailX(), y + ImGui.getFrameHeight());
    }

    private static Rect lastItem() {
        return new Rect(
                ImGui.getItemRectMinX(), ImGui.getItemRectMinY(), ImGui.getItemRectMaxX(), ImGui.getItemRectMaxY());
    }
}
