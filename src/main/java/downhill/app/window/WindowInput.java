package downhill.app.window;

import static org.lwjgl.glfw.GLFW.*;

import downhill.ui.input.Input;
import imgui.ImGui;
import imgui.callback.ImStrConsumer;
import imgui.callback.ImStrSupplier;
import imgui.flag.ImGuiKey;
import imgui.flag.ImGuiMouseCursor;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lwjgl.system.MemoryStack;

/** Tells the interface what GLFW hears, and the window which pointer and clipboard the interface wants. */
final class WindowInput {
    private static final int[][] SHAPES = {
        {ImGuiMouseCursor.Arrow, GLFW_ARROW_CURSOR},
        {ImGuiMouseCursor.TextInput, GLFW_IBEAM_CURSOR},
        {ImGuiMouseCursor.ResizeEW, GLFW_RESIZE_EW_CURSOR},
        {ImGuiMouseCursor.ResizeNS, GLFW_RESIZE_NS_CURSOR},
        {ImGuiMouseCursor.Hand, GLFW_POINTING_HAND_CURSOR}
    };

    private final long window;
    private final Map<Integer, Long> cursors;

    WindowInput(long window, Input input) {
        this.window = window;
        this.cursors = Stream.of(SHAPES)
                .collect(Collectors.toMap(shape -> shape[0], shape -> glfwCreateStandardCursor(shape[1])));
        mouse(input);
        glfwSetKeyCallback(window, (w, key, code, action, mods) -> key(input, key, code, action));
        glfwSetCharCallback(window, (w, character) -> input.character(character));
        glfwSetWindowFocusCallback(window, (w, focused) -> input.focus(focused));
        clipboard();
    }

    private void mouse(Input input) {
        glfwSetCursorPosCallback(window, (w, x, y) -> input.pointer((float) (x * pixels()), (float) (y * pixels())));
        glfwSetCursorEnterCallback(window, (w, entered) -> {
            if (!entered) {
                input.pointer(-Float.MAX_VALUE, -Float.MAX_VALUE);
            }
        });
        glfwSetMouseButtonCallback(window, (w, button, action, mods) -> {
            if (button <= GLFW_MOUSE_BUTTON_MIDDLE) {
                input.button(button, action == GLFW_PRESS);
            }
        });
        glfwSetScrollCallback(window, (w, x, y) -> input.wheel((float) x, (float) y));
    }

    private static void key(Input input, int key, int code, int action) {
        int known = Keys.of(key, glfwGetKeyName(key, code));
        if (known != ImGuiKey.None && action != GLFW_REPEAT) {
            input.key(known, action == GLFW_PRESS);
        }
    }

    private void clipboard() {
        ImGui.getIO().setSetClipboardTextFn(new ImStrConsumer() {
            @Override
            public void accept(String text) {
                glfwSetClipboardString(window, text);
            }
        });
        ImGui.getIO().setGetClipboardTextFn(new ImStrSupplier() {
            @Override
            public String get() {
                String text = glfwGetClipboardString(window);
                return text == null ? "" : text;
            }
        });
    }

    /** Framebuffer pixels for one of the window's own units: 2 on a Mac's fine screen, 1 elsewhere. */
    private double pixels() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            var width = stack.mallocInt(1);
            var fine = stack.mallocInt(1);
            var unused = stack.mallocInt(1);
            glfwGetWindowSize(window, width, unused);
            glfwGetFramebufferSize(window, fine, unused);
            return width.get(0) == 0 ? 1 : (double) fine.get(0) / width.get(0);
        }
    }

    /** Shows the pointer that the last frame asked for. */
    void pointer() {
        Long cursor = cursors.get(ImGui.getMouseCursor());
        glfwSetCursor(window, cursor == null ? cursors.get(ImGuiMouseCursor.Arrow) : cursor);
    }
}
