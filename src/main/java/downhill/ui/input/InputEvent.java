package downhill.ui.input;

import imgui.flag.ImGuiKey;

/**
 * One thing that mouse or keyboard did.
 *
 * @param code the button, the ImGuiKey or the Unicode code point
 * @param x of a place in pixels or of the wheel in notches; y as well
 */
record InputEvent(Kind kind, int code, boolean down, float x, float y) {
    enum Kind {
        MOVE,
        WHEEL,
        BUTTON,
        KEY,
        TEXT,
        FOCUS
    }

    /** The modifier that the key is, on either side of the keyboard, or None. */
    int modifier() {
        return switch (code) {
            case ImGuiKey.LeftCtrl, ImGuiKey.RightCtrl -> ImGuiKey.ModCtrl;
            case ImGuiKey.LeftShift, ImGuiKey.RightShift -> ImGuiKey.ModShift;
            case ImGuiKey.LeftAlt, ImGuiKey.RightAlt -> ImGuiKey.ModAlt;
            case ImGuiKey.LeftSuper, ImGuiKey.RightSuper -> ImGuiKey.ModSuper;
            default -> ImGuiKey.None;
        };
    }

    /** Whether the key makes a character, so that a text field hears of it as text. */
    boolean isLetter() {
        boolean main = code == ImGuiKey.Space || within(ImGuiKey._0, ImGuiKey.Z);
        boolean signs = within(ImGuiKey.Apostrophe, ImGuiKey.GraveAccent);
        boolean pad = within(ImGuiKey.Keypad0, ImGuiKey.KeypadEqual) && code != ImGuiKey.KeypadEnter;
        return kind == Kind.KEY && (main || signs || pad);
    }

    private boolean within(int first, int last) {
        return first <= code && code <= last;
    }
}
