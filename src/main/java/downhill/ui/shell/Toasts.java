package downhill.ui.shell;

import downhill.colour.Rgb;
import downhill.ui.kit.Rect;
import downhill.ui.kit.SmallControls;
import downhill.ui.kit.Widgets;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiCond;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;
import java.util.ArrayList;
import java.util.List;

/**
 * Messages low over the landscape, or high where the ball is low: what was done fades by itself, what went wrong stays
 * until it is dismissed.
 */
public final class Toasts {
    private static final float SECONDS = 5;
    private static final float FADE_SECONDS = 0.6f;
    private static final float WIDTH = 420;
    private static final float MARGIN = 24;

    /** What the ball takes with its marker. */
    private static final float BALL = 32;

    private static final int FLAGS = ImGuiWindowFlags.NoDecoration
            | ImGuiWindowFlags.AlwaysAutoResize
            | ImGuiWindowFlags.NoMove
            | ImGuiWindowFlags.NoDocking
            | ImGuiWindowFlags.NoSavedSettings
            | ImGuiWindowFlags.NoFocusOnAppearing;

    private final List<Toast> toasts = new ArrayList<>();
    private float now;

    /** That all of them took in the last frame. */
    private float height;

    /** @param until when it is gone, in the seconds of {@link #now} */
    private record Toast(String text, boolean wrong, float until) {
        float alpha(float now) {
            return Math.max(0, Math.min(1, (until - now) / FADE_SECONDS));
        }
    }

    /** Tells quietly what was done. */
    public void tell(String sentence) {
        add(new Toast(sentence, false, now + SECONDS));
    }

    /** Says what went wrong and what to do, until a person has read it. */
    public void wrong(String sentence) {
        add(new Toast(sentence, true, Float.POSITIVE_INFINITY));
    }

    /** Takes back what is no longer wrong. */
    public void retract(String sentence) {
        toasts.removeIf(old -> old.text.equals(sentence));
    }

    private void add(Toast toast) {
        toasts.removeIf(old -> old.text.equals(toast.text));
        toasts.add(toast);
    }

    /** The messages that are shown now, oldest first. */
    public List<String> texts() {
        return toasts.stream().map(Toast::text).toList();
    }

    /** Dismisses the latest; false if there was none. */
    public boolean dismiss() {
        return !toasts.isEmpty() && toasts.remove(toasts.get(toasts.size() - 1));
    }

    /** @param ballX where the ball is on the screen, which no message covers; ballY as well, or NaN where there is none */
    public void draw(Widgets ui, Rect scene, float ballX, float ballY) {
        now += ui.seconds();
        toasts.removeIf(toast -> toast.until <= now);
        float room = ui.px(MARGIN + BALL) + height;
        boolean meets = Math.abs(ballX - scene.centreX()) < ui.px(WIDTH / 2 + BALL) && ballY > scene.bottom() - room;
        boolean low = !meets || ballY < scene.top() + room;
        float at = low ? scene.bottom() - ui.px(MARGIN) : scene.top() + ui.px(MARGIN);
        height = 0;
        for (int i = toasts.size() - 1; i >= 0 && height < scene.height(); i--) {
            height += draw(ui, scene, toasts.get(i), low ? at - height : at + height, low) + ui.px(8);
        }
    }

    private float draw(Widgets ui, Rect scene, Toast toast, float at, boolean low) {
        ImGui.setNextWindowPos(scene.centreX(), at, ImGuiCond.Always, 0.5f, low ? 1 : 0);
        ImGui.setNextWindowBgAlpha(0.92f);
        ImGui.pushStyleVar(ImGuiStyleVar.Alpha, Math.max(0.01f, toast.alpha(now)));
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(16), ui.px(12));
        ImGui.pushStyleVar(ImGuiStyleVar.WindowRounding, ui.px(6));
        ImGui.pushStyleVar(ImGuiStyleVar.WindowBorderSize, 1);
        int colour = toast.wrong ? ui.theme().wrong() : ui.theme().text();
        ImGui.begin("toast " + toast.text, FLAGS);
        ImGui.pushTextWrapPos(Math.min(ui.px(WIDTH), scene.width() - ui.px(64)));
        ImGui.pushStyleColor(ImGuiCol.Text, Rgb.abgr(colour));
        ImGui.textUnformatted((toast.wrong ? "✗ " : "") + toast.text);
        ImGui.popStyleColor();
        ImGui.popTextWrapPos();
        ui.labels().say(toast.text, Widgets.lastItem());
        if (toast.wrong && SmallControls.words(ui, "Dismiss", "Takes this message away. Esc does the same.")) {
            toasts.remove(toast);
        }
        float high = ImGui.getWindowHeight();
        ImGui.end();
        ImGui.popStyleVar(4);
        return high;
    }
}
