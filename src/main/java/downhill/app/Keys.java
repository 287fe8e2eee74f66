package downhill.app;

import static org.lwjgl.glfw.GLFW.*;

import imgui.flag.ImGuiKey;

/** GLFW's keys as Dear ImGui's. */
final class Keys {
    private Keys() {}

    /** The ImGuiKey, or None for a key that the interface does not know. */
    static int of(int glfwKey) {
        if (within(glfwKey, GLFW_KEY_A, GLFW_KEY_Z)) {
            return ImGuiKey.A + glfwKey - GLFW_KEY_A;
        }
        if (within(glfwKey, GLFW_KEY_0, GLFW_KEY_9)) {
            return ImGuiKey._0 + glfwKey - GLFW_KEY_0;
        }
        if (within(glfwKey, GLFW_KEY_F1, GLFW_KEY_F12)) {
            return ImGuiKey.F1 + glfwKey - GLFW_KEY_F1;
        }
        if (within(glfwKey, GLFW_KEY_KP_0, GLFW_KEY_KP_EQUAL)) {
            return ImGuiKey.Keypad0 + glfwKey - GLFW_KEY_KP_0;
        }
        return named(glfwKey);
    }

    private static boolean within(int key, int first, int last) {
        return first <= key && key <= last;
    }

    private static int named(int key) {
        return switch (key) {
            case GLFW_KEY_TAB -> ImGuiKey.Tab;
            case GLFW_KEY_LEFT -> ImGuiKey.LeftArrow;
            case GLFW_KEY_RIGHT -> ImGuiKey.RightArrow;
            case GLFW_KEY_UP -> ImGuiKey.UpArrow;
            case GLFW_KEY_DOWN -> ImGuiKey.DownArrow;
            case GLFW_KEY_PAGE_UP -> ImGuiKey.PageUp;
            case GLFW_KEY_PAGE_DOWN -> ImGuiKey.PageDown;
            case GLFW_KEY_HOME -> ImGuiKey.Home;
            case GLFW_KEY_END -> ImGuiKey.End;
            case GLFW_KEY_INSERT -> ImGuiKey.Insert;
            case GLFW_KEY_DELETE -> ImGuiKey.Delete;
            case GLFW_KEY_BACKSPACE -> ImGuiKey.Backspace;
            case GLFW_KEY_SPACE -> ImGuiKey.Space;
            case GLFW_KEY_ENTER -> ImGuiKey.Enter;
            case GLFW_KEY_ESCAPE -> ImGuiKey.Escape;
            case GLFW_KEY_SLASH -> ImGuiKey.Slash;
            case GLFW_KEY_MINUS -> ImGuiKey.Minus;
            case GLFW_KEY_EQUAL -> ImGuiKey.Equal;
            case GLFW_KEY_PERIOD -> ImGuiKey.Period;
            default -> modifier(key);
        };
    }

    private static int modifier(int key) {
        return switch (key) {
            case GLFW_KEY_LEFT_CONTROL -> ImGuiKey.LeftCtrl;
            case GLFW_KEY_LEFT_SHIFT -> ImGuiKey.LeftShift;
            case GLFW_KEY_LEFT_ALT -> ImGuiKey.LeftAlt;
            case GLFW_KEY_LEFT_SUPER -> ImGuiKey.LeftSuper;
            case GLFW_KEY_RIGHT_CONTROL -> ImGuiKey.RightCtrl;
            case GLFW_KEY_RIGHT_SHIFT -> ImGuiKey.RightShift;
            case GLFW_KEY_RIGHT_ALT -> ImGuiKey.RightAlt;
            case GLFW_KEY_RIGHT_SUPER -> ImGuiKey.RightSuper;
            default -> ImGuiKey.None;
        };
    }
}
