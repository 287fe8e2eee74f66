package downhill.ui.kit;

import imgui.ImGui;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Where each control of the last frame lies and what it says it does, by its label. */
public final class Labels {
    private final Map<String, Control> controls = new LinkedHashMap<>();
    private final List<String> panes = new ArrayList<>();
    private final List<String> panesBefore = new ArrayList<>();
    private String marked = "";
    private Optional<Control> tooltip = Optional.empty();

    /**
     * A control's place on the screen and its tooltip.
     *
     * @param pane the window that it stands in
     * @param scrolls whether it may lie above or below its pane until that is scrolled
     * @param said whether it is something that the program tells, and no control; its help is what stands there
     */
    public record Control(Rect place, String help, Rect pane, boolean scrolls, boolean said) {}

    void clear() {
        controls.clear();
        panesBefore.clear();
        panesBefore.addAll(panes);
        panes.clear();
        marked = "";
        tooltip = Optional.empty();
    }

    public void record(String label, Rect place, String help) {
        put(label, place, help, false);
    }

    /** The same outside all windows, in that part of the screen. */
    void record(String label, Rect place, String help, Rect pane) {
        controls.put(label, new Control(place, help, pane, false, false));
    }

    /** A sentence that the program says there. */
    public void say(String sentence, Rect place) {
        say(sentence, place, "");
    }

    /** A number or a text that the program shows there, by the name of what it tells. */
    public void say(String name, Rect place, String text) {
        put(name, place, text, true);
    }

    /** The same outside all windows, in that part of the screen. */
    public void say(String name, Rect place, String text, Rect pane) {
        controls.put(name, new Control(place, text, pane, false, true));
    }

    /** A tooltip's place and its text as it is broken into lines. */
    void tooltip(Rect place, String text) {
        tooltip = Optional.of(new Control(place, text, place, false, true));
    }

    /** The tooltip of the last frame, if it had one. */
    public Optional<Control> tooltip() {
        return tooltip;
    }

    private void put(String label, Rect place, String help, boolean said) {
        float left = ImGui.getWindowPosX();
        float top = ImGui.getWindowPosY();
        Rect pane = new Rect(left, top, left + ImGui.getWindowWidth(), top + ImGui.getWindowHeight());
        controls.put(label, new Control(place, help, pane, ImGui.getScrollMaxY() > 0, said));
    }

    /** A part of the window with controls, by the name that Dear ImGui knows it by. */
    public void pane(String name) {
        panes.add(name);
    }

    /** The parts with controls that the last whole frame had, in the order in which they were drawn. */
    public List<String> panes() {
        return panesBefore;
    }

    void mark(String label) {
        marked = label;
    }

    /** The label of the control that the keyboard is at, or empty. */
    public String marked() {
        return marked;
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
