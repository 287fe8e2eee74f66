package downhill.ui;

import imgui.ImGui;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** Where each control of the last frame lies and what it says it does, by its label. */
public final class Labels {
    private final Map<String, Control> controls = new LinkedHashMap<>();

    /**
     * A control's place on the screen and its tooltip.
     *
     * @param pane the window that it stands in
     * @param scrolls whether it may lie above or below its pane until that is scrolled
     */
    public record Control(Rect place, String help, Rect pane, boolean scrolls) {}

    void clear() {
        controls.clear();
    }

    void record(String label, Rect place, String help) {
        float left = ImGui.getWindowPosX();
        float top = ImGui.getWindowPosY();
        Rect pane = new Rect(left, top, left + ImGui.getWindowWidth(), top + ImGui.getWindowHeight());
        controls.put(label, new Control(place, help, pane, ImGui.getScrollMaxY() > 0));
    }

    /** The labels of the last frame, in the order in which they were drawn. */
    public Set<String> all() {
        return new LinkedHashSet<>(controls.keySet());
    }

    /** The control with that label; NoSuchElementException, naming those there are, if none has it. */
    public Control find(String label) {
        Control control = controls.get(label);
        if (control == null) {
            throw new NoSuchElementException("No control is labelled '" + label + "'; there are " + controls.keySet());
        }
        return control;
    }
}
