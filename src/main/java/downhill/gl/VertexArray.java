package downhill.gl;

import static org.lwjgl.opengl.GL43C.*;

/** Where a draw call finds its vertices: buffers of floats or unsigned integers by attribute, and an index buffer. */
public final class VertexArray extends GlObject {
    public VertexArray(Context context, String label) {
        super(context, ObjectKind.VERTEX_ARRAY, label, glGenVertexArrays());
        bind();
        name(GL_VERTEX_ARRAY);
    }

    public void bind() {
        glBindVertexArray(id());
    }

    /** Attribute {@code index} reads {@code size} floats every {@code stride} bytes from {@code offset} on. */
    public VertexArray floats(int index, Buffer buffer, int size, int stride, long offset) {
        attach(index, buffer);
        glVertexAttribPointer(index, size, GL_FLOAT, false, stride, offset);
        return this;
    }

    /** Attribute {@code index} reads one unsigned integer every {@code stride} bytes from {@code offset} on. */
    public VertexArray unsigned(int index, Buffer buffer, int stride, long offset) {
        attach(index, buffer);
        glVertexAttribIPointer(index, 1, GL_UNSIGNED_INT, stride, offset);
        return this;
    }

    /** Attribute {@code index} reads four bytes, each as 0 to 1, every {@code stride} bytes from {@code offset} on. */
    public VertexArray colours(int index, Buffer buffer, int stride, long offset) {
        attach(index, buffer);
        glVertexAttribPointer(index, 4, GL_UNSIGNED_BYTE, true, stride, offset);
        return this;
    }

    /** Attribute {@code index} moves on once every {@code instances} instances instead of at every vertex. */
    public VertexArray perInstance(int index, int instances) {
        bind();
        glVertexAttribDivisor(index, instances);
        return this;
    }

    /** The draw call's 32-bit indices. */
    public VertexArray indices(Buffer buffer) {
        bind();
        glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, buffer.id());
        return this;
    }

    private void attach(int index, Buffer buffer) {
        bind();
        glBindBuffer(GL_ARRAY_BUFFER, buffer.id());
        glEnableVertexAttribArray(index);
    }

    @Override
    void delete(int id) {
        glDeleteVertexArrays(id);
    }
}
