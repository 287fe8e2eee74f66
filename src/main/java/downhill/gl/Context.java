package downhill.gl;

import static org.lwjgl.opengl.GL43C.*;

import java.util.EnumMap;
import java.util.Map;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GLCapabilities;

/** One OpenGL core context, current on the thread that made it, and the count of the objects that live in it. */
public final class Context implements AutoCloseable {
    private final Platform platform;
    private final GLCapabilities capabilities;
    private final DriverMessages messages;
    private final String renderer;
    private final String version;
    private final Limits limits;
    private final Map<ObjectKind, Integer> live = new EnumMap<>(ObjectKind.class);
    private long bufferBytes;
    private boolean closed;

    private Context(Platform platform, Debug debug) {
        this.platform = platform;
        this.capabilities = GL.createCapabilities();
        this.messages = new DriverMessages(debug);
        this.renderer = glGetString(GL_RENDERER);
        this.version = glGetString(GL_VERSION);
        this.limits = Limits.ofCurrent(compute());
    }

    /** A context without a display, made current. Throws {@link GlException} with what to install where none starts. */
    public static Context headless(Debug debug) {
        return new Context(Headless.open(), debug);
    }

    /** Adopts the GLFW context that is current on this thread; its window stays the caller's. */
    public static Context current(Debug debug) {
        long window = GLFW.glfwGetCurrentContext();
        if (window == 0) throw new GlException("No OpenGL context is current on this thread.");
        return new Context(new AdoptedWindow(window), debug);
    }

    /** Makes this context the one that this thread's OpenGL calls go to. */
    public void makeCurrent() {
        platform.makeCurrent();
        GL.setCapabilities(capabilities);
    }

    public String renderer() {
        return renderer;
    }

    public String version() {
        return version;
    }

    /** Whether compute shaders run here (OpenGL 4.3); without them the context can still draw. */
    public boolean compute() {
        return capabilities.OpenGL43;
    }

    public Limits limits() {
        return limits;
    }

    /** Waits until the device has done all that it was asked for. */
    public void finish() {
        glFinish();
    }

    /** Leaves out of {@link #expectNoError} what the driver has refused until now. */
    public void forgetErrors() {
        for (int more = 0; more < 16 && glGetError() != GL_NO_ERROR; more++) {}
    }

    /** Throws {@link GlException} if the driver refused a call since this was last asked. */
    public void expectNoError() {
        int error = glGetError();
        if (error == GL_NO_ERROR) return;
        // Some drivers have one of each kind, and say how many by ending with none.
        forgetErrors();
        throw new GlException("The driver could not draw a part of the picture (OpenGL error 0x"
                + Integer.toHexString(error) + "); try a smaller one.");
    }

    /** How many objects are open, by kind; kinds with none are left out. */
    public Map<ObjectKind, Integer> live() {
        return Map.copyOf(live);
    }

    /** The sizes of all open buffers together, in bytes. */
    public long bufferBytes() {
        return bufferBytes;
    }

    void reserved(long bytes) {
        bufferBytes += bytes;
    }

    void opened(ObjectKind objectKind) {
        live.merge(objectKind, 1, Integer::sum);
    }

    void closed(ObjectKind objectKind) {
        live.computeIfPresent(objectKind, (k, count) -> count == 1 ? null : count - 1);
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        messages.close();
        GL.setCapabilities(null);
        platform.close();
    }
}
