package downhill.gl;

/** The kinds of OpenGL objects that a {@link Context} counts. */
public enum Kind {
    BUFFER,
    TEXTURE,
    FRAMEBUFFER,
    VERTEX_ARRAY,
    PROGRAM,
    TIMER_QUERY
}
