package downhill.ui.kit;

import downhill.colour.Rgb;
import downhill.colour.Theme;
import downhill.render.formula.FormulaPicture;
import downhill.render.formula.Formulas;
import imgui.ImFont;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiStyleVar;
import java.util.List;
import java.util.Optional;

/**
 * The controls of the interface. Each has a label, by which tests and people find it, and a help text that says what it
 * does and what to try. State goes in and comes out as values; the mutable boxes of Dear ImGui stay here.
 */
public final class Widgets {
    /** Dear ImGui measures a negative width from the right edge. */
    public static final float FULL_WIDTH = -Float.MIN_NORMAL;

    private final Labels labels = new Labels();
    private final Hint hint = new Hint(labels);
    private final Buttons buttons = new Buttons(this);
    private final Sliders sliders = new Sliders(this);
    private final Fields fields = new Fields(this);
    private final Typeahead typeahead = new Typeahead();
    private final FormulaView formulas;
    private Theme theme;
    private Fonts fonts;
    private float scale;
    private float seconds;
    private boolean reads;
    private String focused = "";

    public Widgets(Optional<Formulas> formulas) {
        this.formulas = new FormulaView(formulas);
    }

    public void begin(Frame frame, Fonts newFonts) {
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
    public String focused() {
        return focused;
    }

    /** What is typed while a list is open. */
    Typeahead typeahead() {
        return typeahead;
    }

    /** From the next frame on the letters for reading are there. */
    public void read() {
        reads = true;
    }

    /** No tooltip until the hand or the keyboard moves on. */
    public void hush() {
        hint.hush();
    }

    /** Whether pages were turned last, which takes the keyboard along to whatever is in view. */
    public boolean hushed() {
        return hint.hushed();
    }

    /** The keyboard is led to a control, which shows that it has it; its tooltip waits until the keyboard moves on. */
    public void lead(String label) {
        ImGui.setKeyboardFocusHere();
        hint.lead(label);
    }

    public boolean reads() {
        return reads;
    }

    /** A formula within a line of text, of letters of that size in pixels; none where this machine sets no formulas. */
    public FormulaPicture inlineFormula(String latex, float size) {
        return formulas.inline(latex, size);
    }

    /** A formula on its own that keeps to that width in pixels. */
    public FormulaPicture displayFormula(String latex, float size, float width) {
        return formulas.display(latex, size, width);
    }

    /** What to tell who typed a number that a slider does not take, once; empty if nobody did. */
    public String refusal() {
        return sliders.refusal();
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
    public boolean button(String label, String shown, float width, String help) {
        return buttons.button(label, shown, width, help);
    }

    /** The button that matters most here: filled with the accent colour. */
    public boolean primary(String label, float width, String help) {
        return primary(label, label, width, help);
    }

    /** The same that shows another text than its label. */
    public boolean primary(String label, String shown, float width, String help) {
        return buttons.primary(label, shown, width, help);
    }

    /** A button for one of several things of which one is shown; true when it was pressed. */
    public boolean tab(String label, boolean selected, String help) {
        return buttons.tab(label, selected, help);
    }

    /** A box to tick, with its label at its right, as high as a button. */
    public boolean checkbox(String label, boolean value, String help) {
        return checkbox(label, label, value, help);
    }

    /** The same that shows another text than its label. */
    public boolean checkbox(String label, String shown, boolean value, String help) {
        return buttons.checkbox(label, shown, value, help);
    }

    /** A value to drag, or to type after a click on the number; returns the new value. */
    public double slider(String label, double value, Range range, String shown, String help) {
        return sliders.slider(label, value, range, shown, help);
    }

    /** A slider in a line of other controls, of the given width in pixels, with its name before and its number after it. */
    public double inlineSlider(String label, double value, Range range, String shown, float width, String help) {
        return sliders.inlineSlider(label, value, range, shown, width, help);
    }

    /** A slider without name or number beside it, of the given width in pixels, in a line of buttons. */
    public double track(String label, double value, Range range, float width, String help) {
        return sliders.track(label, value, range, width, help);
    }

    /** Words in a line of buttons, at their middle; the next item may stand in the same line. */
    public void inline(String text, ImFont font, int colour) {
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY() + (px(Buttons.HEIGHT) - font.getFontSize()) / 2;
        int size = Math.round(font.getFontSize());
        ImGui.getWindowDrawList().addText(font, size, x, y, Rgb.abgr(colour), text);
        ImGui.dummy(font.calcTextSizeAX(font.getFontSize(), Float.MAX_VALUE, 0, text), px(Buttons.HEIGHT));
    }

    /** Whether a section is open after its heading, which opens and closes it, was drawn. */
    public boolean section(String label, boolean open, String help) {
        return new Section(this).draw(label, open, help);
    }

    /** The same with a few quiet words behind the heading that say how it stands. */
    public boolean section(String label, String note, boolean open, String help) {
        return new Section(this).draw(label, note, open, help);
    }

    /** One line of text to type, as wide as there is room; returns it as it stands now. */
    public String line(String label, String text, String help) {
        return fields.line(label, text, help);
    }

    /** A short text to type in a line of other controls, of the given width in pixels. */
    public Entry entry(String label, String text, float width, String help) {
        return fields.entry(label, text, width, help);
    }

    /** A whole number from 0 to most, typed; returns the new one, or the old while the text is none. */
    public long wholeNumber(String label, long value, long most, String help) {
        return fields.wholeNumber(label, value, most, help);
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
        return fields.textField(label, text, lines, help);
    }

    /** Lines of LaTeX as in print; the plain text stands in where this machine cannot set it. */
    public void formula(String label, List<String> lines, String plain, String help) {
        formulas.draw(this, label, lines, plain);
        done(label, help);
    }

    public void outlined() {
        ImGui.pushStyleVar(ImGuiStyleVar.FrameBorderSize, Math.max(1, Math.round(scale)));
        ImGui.pushStyleColor(ImGuiCol.Border, Rgb.abgr(theme.outline()));
    }

    public static void notOutlined() {
        ImGui.popStyleColor();
        ImGui.popStyleVar();
    }

    /** Makes the last item known under its label, with its help. */
    public void done(String label, String help) {
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
    public void listed(String label, String help) {
        known(label, help);
        hint.listed(label, help, scale);
    }

    /** Makes what is drawn there, and is no item, known under a label, with what it is. */
    public void drawn(String label, Rect place, Rect pane, String help) {
        labels.record(label, place, help, pane);
        hint.place(label, help, place, scale);
    }

    public static Rect lastItem() {
        return new Rect(
                ImGui.getItemRectMinX(), ImGui.getItemRectMinY(), ImGui.getItemRectMaxX(), ImGui.getItemRectMaxY());
    }
}
