package downhill.ui.plot;

import downhill.colour.Rgb;
import downhill.colour.Theme;
import downhill.language.Digits;
import downhill.ui.kit.Widgets;
import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import java.util.regex.Pattern;

/**
 * What a drawing of a lesson is drawn on: where, how large, and what it is called, so that its controls have labels of
 * their own.
 *
 * @param name the part's name, with which the labels of its controls begin
 * @param width in pixels, from the cursor
 * @param height of the whole drawing in pixels on the stage; 0 on the page, which is as long as it needs to be
 */
public record PlotArea(Widgets ui, String name, float width, float height) {
    private static final Pattern POWER = Pattern.compile("\\^(\\d{1,4})(?![\\d.])");

    private static final float PAGE_CHART = 240;
    private static final float STAGE_ENLARGES = 1.25f;

    public boolean onStage() {
        return height > 0;
    }

    /** Pixels for a length on a page at scale 1; strokes and marks are larger on the stage. */
    public float px(float length) {
        return ui.px(onStage() ? STAGE_ENLARGES * length : length);
    }

    public Theme theme() {
        return ui.theme();
    }

    public ImFont words() {
        return onStage() ? ui.fonts().body() : ui.fonts().small();
    }

    ImFont numbers() {
        return onStage() ? ui.fonts().mono() : ui.fonts().monoSmall();
    }

    /** The height of a chart above what takes {@code below} pixels. */
    public float chartHeight(float below) {
        return onStage() ? Math.max(ui.px(120), height - below) : ui.px(PAGE_CHART);
    }

    /** The label of one of its controls. */
    public String label(String control) {
        return name + " " + control;
    }

    /** A formula as people write it in a line: w² · x − 1. */
    public static String formula(String typed) {
        String raised = POWER.matcher(typed).replaceAll(power -> Digits.superscript(Integer.parseInt(power.group(1))));
        return raised.replace("-", "−").replace("*", "·");
    }

    public static float width(ImFont font, String text) {
        return font.calcTextSizeAX(font.getFontSize(), Float.MAX_VALUE, 0, text);
    }

    /** A text with its left top there. */
    public static void text(ImDrawList list, ImFont font, float x, float y, int colour, String text) {
        list.addText(font, Math.round(font.getFontSize()), Math.round(x), Math.round(y), Rgb.abgr(colour), text);
    }

    /** A button in a line of them. */
    public boolean button(String text, boolean primary, String help) {
        return button(text, text, primary, help);
    }

    /** The same with a label that stays while its text changes. */
    public boolean button(String text, String control, boolean primary, String help) {
        String label = label(control);
        boolean pressed = primary ? ui.primary(label, text, 0, help) : ui.button(label, text, 0, help);
        ImGui.sameLine();
        return pressed;
    }
}
