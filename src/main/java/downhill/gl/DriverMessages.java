package downhill.gl;

import static org.lwjgl.opengl.KHRDebug.*;

import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GLDebugMessageCallback;

/** The driver's KHR_debug messages, thrown from the call that caused them or logged. Nothing where they are missing. */
final class DriverMessages implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(DriverMessages.class.getName());

    private final GLDebugMessageCallback callback;

    DriverMessages(Debug debug) {
        callback = GLDebugMessageCallback.create((source, type, id, severity, length, message, user) ->
                take(debug, source, type, severity, GLDebugMessageCallback.getMessage(length, message)));
        if (!supported()) return;
        GL11C.glEnable(GL_DEBUG_OUTPUT);
        if (debug == Debug.THROW) GL11C.glEnable(GL_DEBUG_OUTPUT_SYNCHRONOUS);
        glDebugMessageCallback(callback, 0);
    }

    static boolean supported() {
        return GL.getCapabilities().GL_KHR_debug;
    }

    private static void take(Debug debug, int source, int type, int severity, String text) {
        // What a shader's compiler says is reported by Program, with the place in the file.
        if (severity == GL_DEBUG_SEVERITY_NOTIFICATION || source == GL_DEBUG_SOURCE_SHADER_COMPILER) return;
        boolean wrong = type == GL_DEBUG_TYPE_ERROR || type == GL_DEBUG_TYPE_UNDEFINED_BEHAVIOR;
        if (wrong && debug == Debug.THROW) throw new GlException("OpenGL: " + text.strip());
        if (wrong) LOG.log(System.Logger.Level.ERROR, "OpenGL: {0}", text.strip());
        else LOG.log(System.Logger.Level.DEBUG, "OpenGL: {0}", text.strip());
    }

    @Override
    public void close() {
        if (supported()) {
            GL11C.glDisable(GL_DEBUG_OUTPUT);
            glDebugMessageCallback(null, 0);
        }
        callback.free();
    }
}
