package downhill.app;

import static org.lwjgl.glfw.GLFW.*;

import org.lwjgl.glfw.GLFWVidMode;
import org.lwjgl.system.MemoryStack;

/** A window that fills the screen and comes back to where it was. */
final class WindowMode {
    private final long window;
    private final int[] place = new int[4];

    WindowMode(long window) {
        this.window = window;
    }

    void toggle() {
        if (glfwGetWindowMonitor(window) != 0) {
            glfwSetWindowMonitor(window, 0, place[0], place[1], place[2], place[3], GLFW_DONT_CARE);
            return;
        }
        remember();
        long monitor = glfwGetPrimaryMonitor();
        GLFWVidMode mode = monitor == 0 ? null : glfwGetVideoMode(monitor);
        if (mode != null) {
            glfwSetWindowMonitor(window, monitor, 0, 0, mode.width(), mode.height(), mode.refreshRate());
        }
    }

    private void remember() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            var first = stack.mallocInt(1);
            var second = stack.mallocInt(1);
            glfwGetWindowPos(window, first, second);
            place[0] = first.get(0);
            place[1] = second.get(0);
            glfwGetWindowSize(window, first, second);
            place[2] = first.get(0);
            place[3] = second.get(0);
        }
    }
}
