package downhill.gl;

/** Something OpenGL cannot do here; the message is one sentence for a person. */
public class GlException extends RuntimeException {
    public GlException(String message) {
        super(message);
    }

    public GlException(String message, Throwable cause) {
        super(message, cause);
    }
}
