package downhill.gl;

/** Who made the OpenGL context: EGL, a hidden GLFW window, or a window that is someone else's. */
interface Platform extends AutoCloseable {
    void makeCurrent();

    /** Gives back what this platform made; a window that is someone else's is left alone. */
    @Override
    void close();
}
