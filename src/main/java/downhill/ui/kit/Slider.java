package downhill.ui.kit;

import downhill.colour.Rgb;
import downhill.colour.Theme;
import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiSliderFlags;
import imgui.flag.ImGuiStyleVar;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A thin track with a round knob. Dear ImGui's own slider lies invisible on it and does the work; while a value is
 * typed it shows through.
 */
public final class Slider {
    /** At scale 1. */
    static final float HEIGHT = 20;

    private static final float TYPED_HEIGHT = 28;
    private static final float KNOB = 7;
    private static final int[] HIDDEN = {
        ImGuiCol.Text,
        ImGuiCol.FrameBg,
        ImGuiCol.FrameBgHovered,
        ImGuiCol.FrameBgActive,
        ImGuiCol.SliderGrab,
        ImGuiCol.SliderGrabActive
    };

    private static final MathContext DRAGGED_DIGITS = new MathContext(3);

    private String typing = "";
    private String typeNext = "";

    /** The number as it is written so far; it counts when the writing ends, or 100 would be 1 and 10 on the way. */
    private double written;

    private String refusal = "";

    /** The next frame opens this slider for typing. */
    void type(String label) {
        typeNext = label;
    }

    /** As wide as given in pixels; a negative width is measured from the right edge. */
    double draw(String label, double value, Range range, float width, Theme theme, float scale) {
        double[] box = {value};
        boolean typed = label.equals(typing);
        if (label.equals(typeNext)) {
            ImGui.setKeyboardFocusHere();
            typeNext = "";
        }
        float height = (typed ? TYPED_HEIGHT : HEIGHT) * scale;
        begin(typed, scale, height);
        ImGui.setNextItemWidth(width);
        int flags = (typed ? 0 : ImGuiSliderFlags.AlwaysClamp) | (range.log() ? ImGuiSliderFlags.Logarithmic : 0);
        boolean changed = ImGui.sliderScalar("##" + label, box, range.min(), range.max(), range.format(), flags);
        end(typed);
        if (!typed) {
            paint(range.position(box[0]), theme, scale);
        }
        boolean finished = typed && ImGui.isItemDeactivatedAfterEdit();
        remember(label, box[0]);
        if (typed) {
            written = changed ? box[0] : written;
            return finished ? held(label, range) : value;
        }
        return changed ? rounded(box[0], range) : value;
    }

    private double held(String label, Range range) {
        refusal = range.refusal(label, written);
        double held = Math.min(range.max(), Math.max(range.min(), written));
        return range.whole() ? Math.rint(held) : held;
    }

    /** What to tell who typed a number outside the range, once; empty if nobody did. */
    String refusal() {
        String told = refusal;
        refusal = "";
        return told;
    }

    private static void begin(boolean typed, float scale, float height) {
        ImGui.pushStyleVar(ImGuiStyleVar.FramePadding, 8 * scale, (height - ImGui.getFontSize()) / 2);
        ImGui.pushStyleVar(ImGuiStyleVar.GrabMinSize, 16 * scale);
        for (int i = 0; i < HIDDEN.length && !typed; i++) {
            ImGui.pushStyleColor(HIDDEN[i], 0);
        }
    }

    private static void end(boolean typed) {
        ImGui.popStyleColor(typed ? 0 : HIDDEN.length);
        ImGui.popStyleVar(2);
    }

    /** Pixels from the slider's left end to its least value, and from its greatest to its right end. */
    public static float inset(float scale) {
        return (KNOB + 2) * scale;
    }

    private static void paint(double position, Theme theme, float scale) {
        float knob = KNOB * scale;
        float left = ImGui.getItemRectMinX() + inset(scale);
        float right = ImGui.getItemRectMaxX() - inset(scale);
        float y = (ImGui.getItemRectMinY() + ImGui.getItemRectMaxY()) / 2;
        float x = left + (float) position * (right - left);
        float half = 2 * scale;
        boolean held = ImGui.isItemActive() || ImGui.isItemHovered();
        ImDrawList list = ImGui.getWindowDrawList();
        list.addRectFilled(left - knob, y - half, right + knob, y + half, Rgb.abgr(theme.line()), half);
        list.addRectFilled(left - knob, y - half, x, y + half, Rgb.abgr(theme.accent()), half);
        if (held) {
            list.addCircleFilled(x, y, knob + 4 * scale, Rgb.abgr(theme.accent(), 0.25));
        }
        list.addCircleFilled(x, y, knob, Rgb.abgr(theme.accent()));
    }

    private void remember(String label, double value) {
        if (ImGui.isItemActive() && ImGui.getIO().getWantTextInput()) {
            written = label.equals(typing) ? written : value;
            typing = label;
        } else if (label.equals(typing)) {
            typing = "";
        }
    }

    /** A dragged value with as many digits as a hand can choose, kept inside the range. */
    private static double rounded(double value, Range range) {
        double round = range.whole()
                ? Math.rint(value)
                : new BigDecimal(value).round(DRAGGED_DIGITS).doubleValue();
        return Math.min(range.max(), Math.max(range.min(), round));
    }
}
