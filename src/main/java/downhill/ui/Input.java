package downhill.ui;

import imgui.ImGui;
import imgui.ImGuiIO;
import imgui.flag.ImGuiKey;
import imgui.internal.ImGuiContext;

/** What a person does with mouse and keyboard, told to the interface; a window and a test use the same. */
public final class Input {
    private final ImGuiContext context;

    Input(ImGuiContext context) {
        this.context = context;
    }

    /** The pointer is at these pixels from the top left of the frame. */
    public void pointer(float x, float y) {
        io().addMousePosEvent(x, y);
    }

    /** The button (0 left, 1 right, 2 middle) goes down or up. */
    public void button(int button, boolean down) {
        io().addMouseButtonEvent(button, down);
    }

    /** The wheel turns by these notches. */
    public void wheel(float x, float y) {
        io().addMouseWheelEvent(x, y);
    }

    /** The key (an ImGuiKey) goes down or up. */
    public void key(int key, boolean down) {
        int modifier = modifier(key);
        if (modifier != ImGuiKey.None) {
            io().addKeyEvent(modifier, down);
        }
        io().addKeyEvent(key, down);
    }

    /** A character (a Unicode code point) is typed. */
    public void character(int codePoint) {
        io().addInputCharacter(codePoint);
    }

    /** The window gains or loses the focus; keys that are down go up when it is lost. */
    public void focus(boolean focused) {
        io().addFocusEvent(focused);
    }

    private static int modifier(int key) {
        return switch (key) {
            case ImGuiKey.LeftCtrl, ImGuiKey.RightCtrl -> ImGuiKey.ModCtrl;
            case ImGuiKey.LeftShift, ImGuiKey.RightShift -> ImGuiKey.ModShift;
            case ImGuiKey.LeftAlt, ImGuiKey.RightAlt -> ImGuiKey.ModAlt;
            case ImGuiKey.LeftSuper, ImGuiKey.RightSuper -> ImGuiKey.ModSuper;
            default -> ImGuiKey.None;
        };
    }

    private ImGuiIO io() {
        ImGui.setCurrentContext(context);
        return ImGui.getIO();
    }
}
