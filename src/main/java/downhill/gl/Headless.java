package downhill.gl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.lwjgl.opengl.GL;

/** The three ways to an OpenGL context without a display, in the order in which they are tried. */
final class Headless {
    private static final String ADVICE =
            "OpenGL 4.1 or newer could not be started: install a graphics driver, or on Debian and Ubuntu"
                    + " \"apt install libegl1 libgl1-mesa-dri\" for the software renderer (%s).";

    private final List<String> failures = new ArrayList<>();

    private Headless() {}

    static Platform open() {
        Headless attempt = new Headless();
        Platform made = attempt.route("EGL device", Egl::device);
        if (made == null) made = attempt.route("EGL surfaceless", Egl::surfaceless);
        if (made == null) made = attempt.route("GLFW", HiddenWindow::open);
        if (made == null) throw new GlException(ADVICE.formatted(String.join("; ", attempt.failures)));
        return made;
    }

    /** A context that can be made current, or null; a library that is not there is a failure like any other. */
    private Platform route(String name, Supplier<Platform> open) {
        try {
            Platform made = open.get();
            made.makeCurrent();
            // Loads the OpenGL library, which can be missing where EGL is there.
            GL.getFunctionProvider();
            return made;
        } catch (RuntimeException | LinkageError failure) {
            failures.add(name + ": " + sentence(failure).lines().findFirst().orElse(""));
            return null;
        }
    }

    /** A class that cannot be initialised has its reason in the cause. */
    private static String sentence(Throwable failure) {
        Throwable cause = failure.getMessage() == null && failure.getCause() != null ? failure.getCause() : failure;
        return String.valueOf(cause.getMessage());
    }
}
