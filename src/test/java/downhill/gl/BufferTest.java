package downhill.gl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.lwjgl.BufferUtils;

@GlTest
class BufferTest {
    @Test
    void givesBackWhatWasWritten(Context gl) {
        try (Buffer buffer = Buffer.of(gl, "values", 1f, 2f, 3f, 4f)) {
            buffer.upload(4, 20f, 30f);
            float[] all = new float[4];
            buffer.download(0, all);
            assertThat(all).containsExactly(1, 20, 30, 4);
        }
    }

    @Test
    void startsAndClearsToZero(Context gl) {
        try (Buffer buffer = new Buffer(gl, "zeros", 12)) {
            int[] values = {7, 7, 7};
            buffer.download(0, values);
            assertThat(values).containsExactly(0, 0, 0);
            buffer.upload(4, 5);
            buffer.clear();
            buffer.download(0, values);
            assertThat(values).containsExactly(0, 0, 0);
        }
    }

    @Test
    void copiesOnTheDevice(Context gl) {
        try (Buffer from = Buffer.of(gl, "from", 1, 2, 3);
                Buffer to = Buffer.of(gl, "to", 9, 9, 9)) {
            from.copyTo(to, 4, 0, 8);
            ByteBuffer bytes = BufferUtils.createByteBuffer(12);
            to.download(0, bytes);
            assertThat(new int[] {bytes.getInt(0), bytes.getInt(4), bytes.getInt(8)})
                    .containsExactly(2, 3, 9);
        }
    }

    @Test
    void refusesARangeOutsideItself(Context gl) {
        try (Buffer buffer = new Buffer(gl, "small", 8)) {
            assertThatThrownBy(() -> buffer.upload(4, 1f, 2f))
                    .hasMessage("bytes 4 to 12 of buffer \"small\", which has 8");
        }
    }

    @Test
    void isUnusableOnceClosed(Context gl) {
        Buffer buffer = new Buffer(gl, "gone", 8);
        buffer.close();
        buffer.close();
        assertThatThrownBy(() -> buffer.upload(0, 1f)).hasMessage("buffer \"gone\" is closed");
    }
}
