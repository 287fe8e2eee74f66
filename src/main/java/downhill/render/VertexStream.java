package downhill.render;

import downhill.colour.Rgb;
import downhill.gl.Buffer;
import downhill.gl.Context;
import java.nio.ByteBuffer;
import org.lwjgl.system.MemoryUtil;

/** Vertices gathered on the CPU and sent at once; the memory on both sides is kept and grows as needed. */
final class VertexStream implements AutoCloseable {
    private final Context context;
    private ByteBuffer bytes = MemoryUtil.memAlloc(1 << 14);
    private Buffer buffer;

    VertexStream(Context context) {
        this.context = context;
        this.buffer = new Buffer(context, "stream", bytes.capacity());
    }

    VertexStream add(double value) {
        reserve();
        bytes.putFloat((float) value);
        return this;
    }

    /** Adds a colour of four bytes as {@link Rgb#abgr(int, double)} gives it. */
    VertexStream add(int value) {
        reserve();
        bytes.putInt(value);
        return this;
    }

    private void reserve() {
        if (bytes.remaining() < 4) bytes = MemoryUtil.memRealloc(bytes, bytes.capacity() * 2);
    }

    int size() {
        return bytes.position();
    }

    /** Sends what was added and starts anew; the buffer is the same until more is sent than it holds. */
    Buffer send() {
        if (buffer.bytes() < bytes.capacity()) {
            buffer.close();
            buffer = new Buffer(context, "stream", bytes.capacity());
        }
        bytes.flip();
        buffer.upload(0, bytes);
        bytes.clear();
        return buffer;
    }

    @Override
    public void close() {
        buffer.close();
        MemoryUtil.memFree(bytes);
    }
}
