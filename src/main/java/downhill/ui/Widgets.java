package downhill.ui;

import downhill.render.FormulaPicture;
import downhill.render.Formulas;
import imgui.ImFont;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiMouseButton;
import imgui.flag.ImGuiStyleVar;
import imgui.type.ImLong;
import java.util.List;
import java.util.Optional;

/**
 * The controls of the interface. Each has a label, by which tests and people find it, and a help text that says what it
 * does and what to try. State goes in and comes out as values; the mutable boxes of Dear ImGui stay here.
 */
public final class Widgets {
    /** Dear ImGui measures a negative width from the right edge. */
    static final float FULL_WIDTH = -Float.MIN_NORMAL;

    private static final float BUTTON_HEIGHT = 36;

    private final Labels labels = new Labels();
    private final Hint hint = new Hint(labels);
    private final Slider slider = new Slider();
    private final TextBoxes texts = new TextBoxes();
    private final Typeahead typeahead = new Typeahead();
    private final FormulaView formulas;
    private Theme theme;
    private Fonts fonts;
    private float scale;
    private float seconds;
    private boolean reads;
    private String focused = "";

    Widgets(Optional<Formulas> formulas) {
        this.formulas = new FormulaView(formulas);
    }

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

    /** The label of the control that has had the keyboard last. */
    String focused() {
        return focused;
    }

    /** What is typed while a list is open. */
    Typeahead typeahead() {
        return typeahead;
    }

    /** From the next frame on the letters for reading are there. */
    void read() {
        reads = true;
    }

    /** No tooltip until the hand or the keyboard moves on. */
    void hush() {
        hint.hush();
    }

    boolean hushed() {
        return hint.hushed();
    }

    boolean reads() {
        return reads;
    }

    /** A formula within a line of text, of letters of that size in pixels; none where this machine sets no formulas. */
    FormulaPicture inlineFormula(String latex, float size) {
        return formulas.inline(latex, size);
    }

    /** A formula on its own that keeps to that width in pixels. */
    FormulaPicture displayFormula(String latex, float size, float width) {
        return formulas.display(latex, size, width);
    }

    /** What to tell who typed a number that a slider does not take, once; empty if nobody did. */
    public String refusal() {
        return slider.refusal();
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
        return button(label, label, width, help);
    }

    /** The same that shows another text than its label. */
    boolean button(String label, String shown, float width, String help) {
        boolean pressed = ImGui.button(shown + "##" + label, width, px(BUTTON_HEIGHT));
        done(label, help);
        return pressed;
    }

    /** The button that matters most here: filled with the accent colour. */
    public boolean primary(String label, float width, String help) {
        return primary(label, label, width, help);
    }

    /** The same that shows another text than its label. */
    boolean primary(String label, String shown, float width, String help) {
        ImGui.pushStyleColor(ImGuiCol.Button, Rgb.abgr(theme.accent()));
        ImGui.pushStyleColor(ImGuiCol.ButtonHovered, Rgb.abgr(Rgb.mix(theme.accent(), theme.onAccent(), 0.12)));
        ImGui.pushStyleColor(ImGuiCol.ButtonActive, Rgb.abgr(Rgb.mix(theme.accent(), theme.onAccent(), 0.24)));
        ImGui.pushStyleColor(ImGuiCol.Text, Rgb.abgr(theme.onAccent()));
        boolean pressed = ImGui.button(shown + "##" + label, width, px(BUTTON_HEIGHT));
        ImGui.popStyleColor(4);
        done(label, help);
        return pressed;
    }

    /** A button for one of several things of which one is shown; true when it was pressed. */
    boolean tab(String label, boolean selected, String help) {
        int colour = selected ? theme.accent() : theme.muted();
        ImGui.pushStyleColor(ImGuiCol.Text, Rgb.abgr(colour));
        ImGui.pushStyleColor(ImGuiCol.Button, 0);
        boolean pressed = ImGui.button(label, 0, px(BUTTON_HEIGHT));
        ImGui.popStyleColor(2);
        done(label, help);
        return pressed;
    }

    /** A box to tick, with its label at its right, as high as a button. */
    public boolean checkbox(String label, boolean value, String help) {
        return checkbox(label, label, value, help);
    }

    /** The same that shows another text than its label. */
    boolean checkbox(String label, String shown, boolean value, String help) {
        ImGui.setCursorPosY(ImGui.getCursorPosY() + (px(BUTTON_HEIGHT) - ImGui.getFrameHeight()) / 2);
        outlined();
        boolean pressed = ImGui.checkbox(shown + "###" + label, value);
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
        return slide(label, value, range, FULL_WIDTH, help + "\nClick the number to type one.");
    }

    /** A slider in a line of other controls, of the given width in pixels, with its name before and its number after it. */
    public double inlineSlider(String label, double value, Range range, String shown, float width, String help) {
        inline(label, fonts.small(), theme.muted());
        ImGui.sameLine();
        double next = track(label, value, range, width, help + "\nClick the number to type one.");
        inline(shown, fonts.mono(), theme.text());
        if (typed(label)) {
            slider.type(label);
        }
        ImGui.sameLine();
        return next;
    }

    /** A slider without name or number beside it, of the given width in pixels, in a line of buttons. */
    public double track(String label, double value, Range range, float width, String help) {
        float top = ImGui.getCursorPosY();
        ImGui.setCursorPosY(top + px((BUTTON_HEIGHT - Slider.HEIGHT) / 2));
        double next = slide(label, value, range, width, help);
        ImGui.sameLine();
        ImGui.setCursorPosY(top);
        return next;
    }

    /** Words in a line of buttons, at their middle; the next item may stand in the same line. */
    void inline(String text, ImFont font, int colour) {
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY() + (px(BUTTON_HEIGHT) - font.getFontSize()) / 2;
        int size = Math.round(font.getFontSize());
        ImGui.getWindowDrawList().addText(font, size, x, y, Rgb.abgr(colour), text);
        ImGui.dummy(font.calcTextSizeAX(font.getFontSize(), Float.MAX_VALUE, 0, text), px(BUTTON_HEIGHT));
    }

    private double slide(String label, double value, Range range, float width, String help) {
        double next = slider.draw(label, value, range, width, theme, scale);
        done(label, help);
        return next;
    }

    /** Whether a section is open after its heading, which opens and closes it, was drawn. */
    public boolean section(String label, boolean open, String help) {
        return new Section(this).draw(label, open, help);
    }

    /** The same with a few quiet words behind the heading that say how it stands. */
    boolean section(String label, String note, boolean open, String help) {
        return new Section(this).draw(label, note, open, help);
    }

    /** One line of text to type, as wide as there is room; returns it as it stands now. */
    public String line(String label, String text, String help) {
        outlined();
        ImGui.setNextItemWidth(FULL_WIDTH);
        boolean changed = ImGui.inputText("##" + label, texts.with(label, text));
        notOutlined();
        done(label, help);
        return texts.keep(label, changed);
    }

    /** A short text to type in a line of other controls, of the given width in pixels. */
    Entry entry(String label, String text, float width, String help) {
        ImGui.pushFont(fonts.mono());
        outlined();
        ImGui.setNextItemWidth(width);
        boolean changed = ImGui.inputText("##" + label, texts.with(label, text));
        Entry entry = new Entry(texts.read(label, changed), ImGui.isItemActive(), ImGui.isItemDeactivatedAfterEdit());
        notOutlined();
        ImGui.popFont();
        done(label, help);
        return entry;
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
        return new Choice(this).draw(label, shown, selected, items, help);
    }

    /** A text of one or more lines in the code font, to be put below its name; returns the text as it stands now. */
    public String textField(String label, String text, int lines, String help) {
        ImGui.pushFont(fonts.mono());
        outlined();
        float height = lines * ImGui.getTextLineHeight() + px(16);
        boolean changed = ImGui.inputTextMultiline("##" + label, texts.with(label, text), FULL_WIDTH, height);
        notOutlined();
        ImGui.popFont();
        done(label, help);
        return texts.keep(label, changed);
    }

    /** Lines of LaTeX as in print; the plain text stands in where this machine cannot set it. */
    public void formula(String label, List<String> lines, String plain, String help) {
        formulas.draw(this, label, lines, plain);
        done(label, help);
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
        return typed(label);
    }

    /** Whether the number just drawn was clicked. */
    private boolean typed(String label) {
        boolean clicked = ImGui.isItemHovered() && ImGui.isMouseReleased(ImGuiMouseButton.Left);
        labels.record(label + " value", lastItem(), "Click to type a value.");
        return clicked;
    }

    void outlined() {
        ImGui.pushStyleVar(ImGuiStyleVar.FrameBorderSize, Math.max(1, Math.round(scale)));
        ImGui.pushStyleColor(ImGuiCol.Border, Rgb.abgr(theme.outline()));
    }

    static void notOutlined() {
        ImGui.popStyleColor();
        ImGui.popStyleVar();
    }

    /** Makes the last item known under its label, with its help. */
    void done(String label, String help) {
        known(label, help);
        hint.item(label, help, scale);
    }

    private void known(String label, String help) {
        labels.record(label, lastItem(), help);
        if (ImGui.isItemFocused()) {
            focused = label;
            labels.mark(label);
        }
    }

    /** The same for an item of a list, whose tooltip lies beside the list. */
    void listed(String label, String help) {
        known(label, help);
        hint.listed(label, help, scale);
    }

    /** Makes what is drawn there, and is no item, known under a label, with what it is. */
    void drawn(String label, Rect place, Rect pane, String help) {
        labels.record(label, place, help, pane);
        hint.place(label, help, place, scale);
    }

    static Rect lastItem() {
        return new Rect(
                ImGui.getItemRectMinX(), ImGui.getItemRectMinY(), ImGui.getItemRectMaxX(), ImGui.getItemRectMaxY());
    }
}
