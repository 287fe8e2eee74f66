package downhill.app.window;

import static org.lwjgl.glfw.GLFW.*;

import org.lwjgl.PointerBuffer;
import org.lwjgl.glfw.GLFWVidMode;
import org.lwjgl.system.MemoryStack;

/** A window that fills the screen and comes back to where it was. */
final class WindowMode {
    private final long window;
    private WindowPlace plain;

    WindowMode(long window) {
        this.window = window;
        this.plain = measure();
    }

    void toggle() {
        if (full()) {
            glfwSetWindowMonitor(window, 0, plain.x(), plain.y(), plain.width(), plain.height(), GLFW_DONT_CARE);
            return;
        }
        plain = measure();
        long monitor = glfwGetPrimaryMonitor();
        GLFWVidMode mode = monitor == 0 ? null : glfwGetVideoMode(monitor);
        if (mode != null) {
            glfwSetWindowMonitor(window, monitor, 0, 0, mode.width(), mode.height(), mode.refreshRate());
        }
    }

    private boolean full() {
        return glfwGetWindowMonitor(window) != 0;
    }

    /** Where the window is, or was before it filled the screen. */
    WindowPlace place() {
        WindowPlace now = full() ? plain : measure();
        return new WindowPlace(now.x(), now.y(), now.width(), now.height(), full());
    }

    /** Puts the window where it was left, unless no screen is there any more, and no larger than its screen. */
    void restore(WindowPlace left) {
        if (onScreen(left)) {
            put(left);
        }
        fit();
        if (left.fullScreen()) {
            toggle();
        }
    }

    private void put(WindowPlace place) {
        glfwSetWindowSize(window, place.width(), place.height());
        glfwSetWindowPos(window, place.x(), place.y());
    }

    /** On a small screen the window with its frame is as large as that. */
    private void fit() {
        WindowPlace now = measure();
        long monitor = holding(now) != 0 ? holding(now) : glfwGetPrimaryMonitor();
        if (monitor == 0) {
            return;
        }
        WindowPlace fits;
        try (MemoryStack stack = MemoryStack.stackPush()) {
            var area = stack.mallocInt(4);
            var frame = stack.mallocInt(4);
            glfwGetMonitorWorkarea(monitor, area.slice(0, 1), area.slice(1, 1), area.slice(2, 1), area.slice(3, 1));
            glfwGetWindowFrameSize(window, frame.slice(0, 1), frame.slice(1, 1), frame.slice(2, 1), frame.slice(3, 1));
            fits = now.within(
                    area.get(0) + frame.get(0),
                    area.get(1) + frame.get(1),
                    area.get(2) - frame.get(0) - frame.get(2),
                    area.get(3) - frame.get(1) - frame.get(3));
        }
        if (fits.width() < now.width() || fits.height() < now.height()) {
            put(fits);
        }
    }

    /** Whether a screen holds the upper left corner, by which the window can be taken. */
    private static boolean onScreen(WindowPlace place) {
        return holding(place) != 0;
    }

    /** The screen with the upper left corner, or 0. */
    private static long holding(WindowPlace place) {
        PointerBuffer monitors = glfwGetMonitors();
        for (int i = 0; monitors != null && i < monitors.limit(); i++) {
            if (holds(monitors.get(i), place)) {
                return monitors.get(i);
            }
        }
        return 0;
    }

    private static boolean holds(long monitor, WindowPlace place) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            var x = stack.mallocInt(1);
            var y = stack.mallocInt(1);
            var width = stack.mallocInt(1);
            var height = stack.mallocInt(1);
            glfwGetMonitorWorkarea(monitor, x, y, width, height);
            int right = place.x() - x.get(0);
            int down = place.y() - y.get(0);
            return right >= 0 && down >= 0 && right < width.get(0) && down < height.get(0);
        }
    }

    private WindowPlace measure() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            var x = stack.mallocInt(1);
            var y = stack.mallocInt(1);
            var width = stack.mallocInt(1);
            var height = stack.mallocInt(1);
            glfwGetWindowPos(window, x, y);
            glfwGetWindowSize(window, width, height);
            return new WindowPlace(x.get(0), y.get(0), width.get(0), height.get(0), false);
        }
    }
}
