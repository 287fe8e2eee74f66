package downhill.ui.race;

import downhill.colour.Rgb;
import downhill.experiment.Experiment;
import downhill.experiment.Timeline;
import downhill.language.Digits;
import downhill.ui.kit.Slider;
import downhill.ui.kit.Widgets;
import downhill.workspace.Playback;
import imgui.ImDrawList;
import imgui.ImGui;
import java.util.List;

/** Small ticks on the scrubber where something was changed on the way. */
record ChangeTicks(Widgets ui, Playback playback, float left, float width) {
    private static final float NEAR = 5;
    private static final float HALF_HEIGHT = 8;

    /** What was changed at the tick under the pointer, or the text given. */
    String under(float pointerX, String otherwise) {
        List<Timeline.Change> changes = playback.changes();
        Experiment before = null;
        Timeline.Change first = null;
        Timeline.Change last = null;
        for (int i = 1; i < changes.size(); i++) {
            if (Math.abs(x(changes.get(i).step()) - pointerX) <= ui.px(NEAR)) {
                before = first == null ? changes.get(i - 1).experiment() : before;
                first = first == null ? changes.get(i) : first;
                last = changes.get(i);
            }
        }
        return first == null ? otherwise : when(first, last) + "\n" + ChangeWords.of(before, last.experiment());
    }

    private static String when(Timeline.Change first, Timeline.Change last) {
        return first == last
                ? "Changed after step " + Digits.count(first.step()) + ":"
                : "Changed from step " + Digits.count(first.step()) + " to " + Digits.count(last.step()) + ":";
    }

    /** Draws them over the track that was the last item. */
    void draw() {
        ImDrawList list = ImGui.getWindowDrawList();
        float y = (ImGui.getItemRectMinY() + ImGui.getItemRectMaxY()) / 2;
        int colour = Rgb.abgr(ui.theme().gradient());
        float last = Float.NEGATIVE_INFINITY;
        for (int i = 1; i < playback.changes().size(); i++) {
            float x = Math.round(x(playback.changes().get(i).step()));
            if (x > last + 1) {
                list.addLine(x, y - ui.px(HALF_HEIGHT), x, y + ui.px(HALF_HEIGHT), colour, Math.max(1, ui.px(2)));
                last = x;
            }
        }
    }

    private float x(long step) {
        float inset = Slider.inset(ui.px(1));
        double fraction = (double) step / Math.max(1, playback.furthest());
        return left + inset + (float) fraction * (width - 2 * inset);
    }
}
