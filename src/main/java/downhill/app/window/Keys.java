package downhill.app.window;

import static org.lwjgl.glfw.GLFW.*;

import imgui.flag.ImGuiKey;

/** GLFW's keys as Dear ImGui's. */
public final class Keys {
    private Keys() {}

    /** Signs on keys, and what Dear ImGui calls them. */
    private static final String SIGNS = "',-./;=[\\]`";

    /**
     * The ImGuiKey, or None for a key that the interface does not know. Keys are told by what stands on them: Ctrl+Z is
     * where this keyboard has its Z.
     *
     * @param name what the keyboard's layout writes with the key, or null
     */
    public static int of(int glfwKey, String name) {
        boolean onPad = within(glfwKey, GLFW_KEY_KP_0, GLFW_KEY_KP_EQUAL);
        int written = onPad || name == null || name.length() != 1 ? ImGuiKey.None : written(name.charAt(0));
        return written == ImGuiKey.None ? of(glfwKey) : written;
    }

    private static int written(char sign) {
        char upper = Character.toUpperCase(sign);
        if ('A' <= upper && upper <= 'Z') {
            return ImGuiKey.A + upper - 'A';
        }
        if ('0' <= sign && sign <= '9') {
            return ImGuiKey._0 + sign - '0';
        }
        int index = SIGNS.indexOf(sign);
        return index < 0 ? ImGuiKey.None : ImGuiKey.Apostrophe + index;
    }

    /** The same by the key's place on an American keyboard. */
    private static int of(int glfwKey) {
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
            case GLFW_KEY_APOSTROPHE -> ImGuiKey.Apostrophe;
            case GLFW_KEY_COMMA -> ImGuiKey.Comma;
            case GLFW_KEY_MINUS -> ImGuiKey.Minus;
            case GLFW_KEY_PERIOD -> ImGuiKey.Period;
            case GLFW_KEY_SLASH -> ImGuiKey.Slash;
            case GLFW_KEY_SEMICOLON -> ImGuiKey.Semicolon;
            case GLFW_KEY_EQUAL -> ImGuiKey.Equal;
            case GLFW_KEY_LEFT_BRACKET -> ImGuiKey.LeftBracket;
            case GLFW_KEY_BACKSLASH -> ImGuiKey.Backslash;
            case GLFW_KEY_RIGHT_BRACKET -> ImGuiKey.RightBracket;
            case GLFW_KEY_GRAVE_ACCENT -> ImGuiKey.GraveAccent;
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
