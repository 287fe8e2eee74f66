package downhill.gl;

import static org.lwjgl.opengl.GL43C.*;

import java.nio.ByteBuffer;
import org.lwjgl.system.MemoryUtil;

/** A block of memory of the graphics device, for shader storage, vertices or uniforms; sizes and offsets in bytes. */
public final class Buffer extends GlObject {
    private final long bytes;

    /** A buffer of {@code bytes} zero bytes. */
    public Buffer(Context context, String label, long bytes) {
        super(context, ObjectKind.BUFFER, label, glGenBuffers());
        this.bytes = bytes;
        bindToCopy();
        name(GL_BUFFER);
        glBufferData(GL_COPY_WRITE_BUFFER, bytes, GL_DYNAMIC_DRAW);
        context.reserved(bytes);
        clear();
    }

    public static Buffer of(Context context, String label, float... values) {
        Buffer buffer = new Buffer(context, label, 4L * values.length);
        buffer.upload(0, values);
        return buffer;
    }

    public static Buffer of(Context context, String label, int... values) {
        Buffer buffer = new Buffer(context, label, 4L * values.length);
        buffer.upload(0, values);
        return buffer;
    }

    public long bytes() {
        return bytes;
    }

    /** Writes the whole array from byte {@code offset} on. */
    public void upload(long offset, float... values) {
        writing(offset, 4L * values.length);
        glBufferSubData(GL_COPY_WRITE_BUFFER, offset, values);
    }

    /** Writes the whole array from byte {@code offset} on. */
    public void upload(long offset, int... values) {
        writing(offset, 4L * values.length);
        glBufferSubData(GL_COPY_WRITE_BUFFER, offset, values);
    }

    /** Writes what remains of a direct buffer from byte {@code offset} on. */
    public void upload(long offset, ByteBuffer values) {
        writing(offset, values.remaining());
        glBufferSubData(GL_COPY_WRITE_BUFFER, offset, values);
    }

    /** Fills the array from byte {@code offset} on, after everything that writes the buffer is done. */
    public void download(long offset, float[] into) {
        writing(offset, 4L * into.length);
        glGetBufferSubData(GL_COPY_WRITE_BUFFER, offset, into);
    }

    /** Fills the array from byte {@code offset} on, after everything that writes the buffer is done. */
    public void download(long offset, int[] into) {
        writing(offset, 4L * into.length);
        glGetBufferSubData(GL_COPY_WRITE_BUFFER, offset, into);
    }

    /** Fills what remains of a direct buffer from byte {@code offset} on. */
    public void download(long offset, ByteBuffer into) {
        writing(offset, into.remaining());
        glGetBufferSubData(GL_COPY_WRITE_BUFFER, offset, into);
    }

    /** Sets every byte to zero. */
    public void clear() {
        bindToCopy();
        if (context().compute())
            glClearBufferData(GL_COPY_WRITE_BUFFER, GL_R8UI, GL_RED_INTEGER, GL_UNSIGNED_BYTE, (ByteBuffer) null);
        else uploadZeros();
    }

    private void uploadZeros() {
        ByteBuffer zeros = MemoryUtil.memCalloc(Math.toIntExact(bytes));
        glBufferSubData(GL_COPY_WRITE_BUFFER, 0, zeros);
        MemoryUtil.memFree(zeros);
    }

    /** Copies {@code count} bytes of this buffer from {@code from} to byte {@code to} of the target. */
    public void copyTo(Buffer target, long from, long to, long count) {
        check(from, count);
        target.check(to, count);
        glBindBuffer(GL_COPY_READ_BUFFER, id());
        glBindBuffer(GL_COPY_WRITE_BUFFER, target.id());
        glCopyBufferSubData(GL_COPY_READ_BUFFER, GL_COPY_WRITE_BUFFER, from, to, count);
    }

    /** Makes the buffer the storage or uniform block that shaders declare with this binding. */
    public void bind(Binding binding) {
        glBindBufferBase(binding.target(), binding.index(), id());
    }

    private void writing(long offset, long count) {
        check(offset, count);
        bindToCopy();
    }

    // The copy target is used so that no vertex array's element buffer changes on the way.
    private void bindToCopy() {
        glBindBuffer(GL_COPY_WRITE_BUFFER, id());
    }

    private void check(long offset, long count) {
        if (offset < 0 || offset + count > bytes)
            throw new IndexOutOfBoundsException(
                    "bytes " + offset + " to " + (offset + count) + " of " + this + ", which has " + bytes);
    }

    @Override
    void delete(int id) {
        context().reserved(-bytes);
        glDeleteBuffers(id);
    }
}
