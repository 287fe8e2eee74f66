package downhill.ui.input;

import imgui.ImGui;
import imgui.ImGuiIO;
import imgui.flag.ImGuiKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A key or chord that stands for an action, as it is shown, and the strokes any of which it is. */
public record Key(String shown, List<Stroke> strokes, boolean repeats) {
    public static final Key NONE = new Key("", List.of(), false);

    /** What moves and presses the focused control while the keyboard is in a panel. */
    private static final Set<Integer> OF_THE_FOCUS = Set.of(
            ImGuiKey.Space,
            ImGuiKey.Enter,
            ImGuiKey.LeftArrow,
            ImGuiKey.RightArrow,
            ImGuiKey.UpArrow,
            ImGuiKey.DownArrow,
            ImGuiKey.Home);

    /** With Ctrl, where a text is typed: select, copy, paste, undo, and moves by words. */
    private static final Set<Integer> EDITING = Set.of(
            ImGuiKey.A,
            ImGuiKey.C,
            ImGuiKey.V,
            ImGuiKey.X,
            ImGuiKey.Y,
            ImGuiKey.Z,
            ImGuiKey.Insert,
            ImGuiKey.Delete,
            ImGuiKey.Backspace,
            ImGuiKey.Enter,
            ImGuiKey.LeftArrow,
            ImGuiKey.RightArrow,
            ImGuiKey.UpArrow,
            ImGuiKey.DownArrow,
            ImGuiKey.Home,
            ImGuiKey.End);

    /**
     * A key with what is held beside it.
     *
     * @param code an ImGuiKey
     */
    public record Stroke(int code, boolean command, boolean shift) {
        /** Whether it writes or edits where a text is typed. */
        boolean edits() {
            boolean function = code >= ImGuiKey.F1 && code <= ImGuiKey.F12;
            return command ? EDITING.contains(code) : !function;
        }

        boolean pressed(ImGuiIO io, boolean repeats) {
            return (io.getKeyCtrl() || io.getKeySuper()) == command
                    && io.getKeyShift() == shift
                    && !(io.getNavVisible() && !command && OF_THE_FOCUS.contains(code))
                    && ImGui.isKeyPressed(code, repeats);
        }
    }

    /** The key alone; {@code code} is an ImGuiKey. */
    public static Key of(String shown, int code) {
        return new Key(shown, List.of(new Stroke(code, false, false)), false);
    }

    public static Key shift(String name, int code) {
        return new Key("Shift+" + name, List.of(new Stroke(code, false, true)), false);
    }

    /** With Ctrl, or Cmd on a Mac. */
    public static Key command(String name, int code) {
        return new Key("Ctrl+" + name, List.of(new Stroke(code, true, false)), false);
    }

    public static Key commandShift(String name, int code) {
        return new Key("Ctrl+Shift+" + name, List.of(new Stroke(code, true, true)), false);
    }

    /** The same action on another key too, which is not shown. */
    public Key or(Key other) {
        List<Stroke> both =
                Stream.concat(strokes.stream(), other.strokes.stream()).toList();
        return new Key(shown, both, repeats);
    }

    /** Goes on while it is held down. */
    public Key repeating() {
        return new Key(shown, strokes, true);
    }

    /** @param typing whether a text has the keyboard: then only what does not write or edit is for the program */
    boolean pressed(boolean typing) {
        ImGuiIO io = ImGui.getIO();
        for (int i = 0; i < strokes.size(); i++) {
            boolean ofText = typing && strokes.get(i).edits();
            if (!ofText && strokes.get(i).pressed(io, repeats)) {
                return true;
            }
        }
        return false;
    }
}
