package downhill.gl;

import org.lwjgl.glfw.GLFW;

/** A GLFW window whose context was current when it was adopted; its owner destroys it. */
record AdoptedWindow(long window) implements Platform {
    @Override
    public void makeCurrent() {
        GLFW.glfwMakeContextCurrent(window);
    }

    @Override
    public void close() {}
}
