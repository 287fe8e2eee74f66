package downhill.ui.input;

import imgui.ImGui;
import imgui.flag.ImGuiPopupFlags;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * One thing that the program can do, said once: the menu, the list of all actions and the keyboard read it.
 *
 * @param menu the menu that holds it
 */
public record Action(String menu, String label, Key key, String help, BooleanSupplier enabled, Runnable what) {
    /** One that can always be done. */
    public Action(String menu, String label, Key key, String help, Runnable what) {
        this(menu, label, key, help, () -> true, what);
    }

    /** The same, possible only while that holds too. */
    public Action when(BooleanSupplier also) {
        return new Action(menu, label, key, help, () -> also.getAsBoolean() && enabled.getAsBoolean(), what);
    }

    /**
     * Those whose keys went down in this frame; none while a menu or dialog is open, and while a text is typed none that
     * write or edit.
     */
    public static List<Action> pressed(List<Action> actions) {
        if (ImGui.isPopupOpen("", ImGuiPopupFlags.AnyPopup)) return List.of();
        boolean typing = ImGui.getIO().getWantTextInput();
        return actions.stream()
                .filter(action -> action.key.pressed(typing) && action.enabled.getAsBoolean())
                .toList();
    }

    /** How well it fits what was typed, 0 best: its label begins so, a word of its label does, or only its help has it. */
    public int rank(String text) {
        String typed = text.toLowerCase(Locale.ROOT).strip();
        String name = label.toLowerCase(Locale.ROOT);
        if (name.startsWith(typed)) {
            return 0;
        }
        for (String word : typed.split("\\s+")) {
            if (!(" " + name).contains(" " + word)) {
                return 2;
            }
        }
        return 1;
    }

    /** Whether every word of the text is in the label, the menu or the help, in any case. */
    public boolean matches(String text) {
        String all = (menu + " " + label + " " + help).toLowerCase(Locale.ROOT);
        for (String word : text.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
