package downhill.gl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@GlTest
class TimerQueryTest {
    @Test
    void answersAfterItsEnd(Context gl) {
        try (TimerQuery query = new TimerQuery(gl, "clear");
                Buffer buffer = new Buffer(gl, "work", 1 << 16)) {
            query.begin();
            buffer.clear();
            query.end();
            assertThat(query.nanoseconds()).isGreaterThanOrEqualTo(0);
            assertThat(query.available()).isTrue();
        }
    }
}
