package downhill.gl;

import static org.lwjgl.glfw.GLFW.*;

/** The last headless route: an invisible GLFW window, on Linux through GLFW's null platform and EGL. */
record HiddenWindow(long window) implements Platform {
    static HiddenWindow open() {
        boolean linux = org.lwjgl.system.Platform.get() == org.lwjgl.system.Platform.LINUX;
        if (linux) {
            Egl.useForFunctions();
            glfwInitHint(GLFW_PLATFORM, GLFW_PLATFORM_NULL);
        }
        if (!glfwInit()) throw new GlException("GLFW did not start");
        for (Version version : Version.WANTED) {
            long window = create(version, linux);
            if (window != 0) return new HiddenWindow(window);
        }
        throw new GlException("GLFW made no OpenGL 4.1 context");
    }

    private static long create(Version version, boolean egl) {
        glfwDefaultWindowHints();
        glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
        glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, version.major());
        glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, version.minor());
        glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
        glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
        if (egl) glfwWindowHint(GLFW_CONTEXT_CREATION_API, GLFW_EGL_CONTEXT_API);
        return glfwCreateWindow(16, 16, "", 0, 0);
    }

    @Override
    public void makeCurrent() {
        glfwMakeContextCurrent(window);
    }

    @Override
    public void close() {
        glfwMakeContextCurrent(0);
        glfwDestroyWindow(window);
    }
}
