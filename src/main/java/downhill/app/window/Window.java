package downhill.app.window;

import static org.lwjgl.glfw.GLFW.*;

import downhill.app.console.NoDisplay;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.lwjgl.glfw.Callbacks;
import org.lwjgl.glfw.GLFWDropCallback;
import org.lwjgl.glfw.GLFWErrorCallback;
import org.lwjgl.system.MemoryStack;

/** The program's window with its OpenGL context, made current; hidden until its first picture is ready. */
final class Window implements AutoCloseable {
    private static final String ADVICE =
            "a window could not be opened (%s): it needs a display and OpenGL 4.1 or newer";

    private final long handle;
    private final WindowMode mode;
    private String failure = "no display";

    Window(String title, WindowPlace place) {
        glfwSetErrorCallback(
                GLFWErrorCallback.create((code, text) -> failure = GLFWErrorCallback.getDescription(text)));
        if (!glfwInit()) {
            throw new NoDisplay(ADVICE.formatted(failure));
        }
        handle = open(title, WindowPlace.FIRST.width(), WindowPlace.FIRST.height());
        mode = new WindowMode(handle);
        mode.restore(place);
        glfwMakeContextCurrent(handle);
        glfwSwapInterval(1);
    }

    /** OpenGL 4.3 for compute shaders; 4.1 is what macOS has. */
    private long open(String title, int width, int height) {
        for (int minor : new int[] {3, 1}) {
            hints(minor);
            long window = glfwCreateWindow(width, height, title, 0, 0);
            if (window != 0) {
                return window;
            }
        }
        glfwTerminate();
        throw new NoDisplay(ADVICE.formatted(failure));
    }

    private static void hints(int minor) {
        glfwDefaultWindowHints();
        glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 4);
        glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, minor);
        glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
        glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
        glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
        glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
        glfwWindowHint(GLFW_DEPTH_BITS, 0);
    }

    long handle() {
        return handle;
    }

    /** Pixels of the framebuffer, which may differ from the window's own units. */
    int[] size() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            var width = stack.mallocInt(1);
            var height = stack.mallocInt(1);
            glfwGetFramebufferSize(handle, width, height);
            return new int[] {width.get(0), height.get(0)};
        }
    }

    /** How much larger than at 96 dots an inch things are to be drawn. */
    float scale() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            var x = stack.mallocFloat(1);
            var y = stack.mallocFloat(1);
            glfwGetWindowContentScale(handle, x, y);
            return Math.max(1, x.get(0));
        }
    }

    boolean closing() {
        return glfwWindowShouldClose(handle);
    }

    /** Takes the events in, and waits for the next if the window is minimised. */
    void poll() {
        if (glfwGetWindowAttrib(handle, GLFW_ICONIFIED) == GLFW_TRUE) {
            glfwWaitEvents();
        } else {
            glfwPollEvents();
        }
    }

    /** Brings the picture to the screen, and with the first one the window. */
    void present() {
        glfwSwapBuffers(handle);
        if (glfwGetWindowAttrib(handle, GLFW_VISIBLE) == GLFW_FALSE) {
            glfwShowWindow(handle);
        }
    }

    /** Stands above it from now on. */
    void title(String next) {
        glfwSetWindowTitle(handle, next);
    }

    /** Where it is, to be kept. */
    WindowPlace place() {
        return mode.place();
    }

    /** Tells of files that are dropped on it. */
    void dropped(Consumer<Path> open) {
        glfwSetDropCallback(handle, (window, count, names) -> {
            for (int i = 0; i < count; i++) open.accept(Path.of(GLFWDropCallback.getName(names, i)));
        });
    }

    /** Fills the screen, or comes back from there. */
    void toggleFullScreen() {
        mode.toggle();
    }

    /** Asks for its end after this frame. */
    void quit() {
        glfwSetWindowShouldClose(handle, true);
    }

    @Override
    public void close() {
        Callbacks.glfwFreeCallbacks(handle);
        glfwDestroyWindow(handle);
        glfwTerminate();
    }
}
