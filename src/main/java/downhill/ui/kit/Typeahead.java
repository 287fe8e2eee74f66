package downhill.ui.kit;

import imgui.ImGui;
import imgui.flag.ImGuiKey;
import java.util.List;

/** Letters typed while a list is open: the first item that has a word beginning with them is meant. */
final class Typeahead {
    private static final float FORGET_SECONDS = 1;
    private static final int LETTERS = 26;
    private static final int DIGITS = 10;

    private final StringBuilder typed = new StringBuilder();
    private float since;

    /** The index of the item that the letters of this frame lead to; −1 without a letter or an item. */
    int find(List<Item> items, float seconds) {
        since += seconds;
        if (since > FORGET_SECONDS || ImGui.isWindowAppearing()) {
            typed.setLength(0);
        }
        int before = typed.length();
        read(ImGuiKey.A, LETTERS, 'a');
        read(ImGuiKey._0, DIGITS, '0');
        return typed.length() == before ? -1 : meant(items);
    }

    private void read(int first, int count, char letter) {
        for (int i = 0; i < count; i++) {
            if (ImGui.isKeyPressed(first + i, false)) {
                typed.append((char) (letter + i));
                since = 0;
            }
        }
    }

    private int meant(List<Item> items) {
        String word = typed.toString();
        for (int i = 0; i < items.size(); i++) {
            if (begins(items.get(i).title(), word, 0)) {
                return i;
            }
        }
        for (int i = 0; i < items.size(); i++) {
            if (hasWord(items.get(i).title(), word)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasWord(String title, String word) {
        for (int at = 1; at < title.length(); at++) {
            if (!Character.isLetterOrDigit(title.charAt(at - 1)) && begins(title, word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String title, String word, int at) {
        return title.regionMatches(true, at, word, 0, word.length());
    }
}
