package downhill.gl;

/** The kinds of OpenGL objects that a {@link Context} counts. */
public enum ObjectKind {
    BUFFER,
    TEXTURE,
    FRAMEBUFFER,
    VERTEX_ARRAY,
    PROGRAM,
    TIMER_QUERY
}
