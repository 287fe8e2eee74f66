package downhill.gl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lwjgl.opengl.GL43C.*;

import java.util.Map;
import org.junit.jupiter.api.Test;

@GlTest
class ContextTest {
    @Test
    void saysWhatItRunsOn(Context gl) {
        assertThat(gl.renderer()).isNotBlank();
        assertThat(gl.version()).matches("[34]\\.\\d.*");
        assertThat(gl.limits().textureSize()).isGreaterThanOrEqualTo(4096);
        assertThat(gl.limits().storageBytes()).isGreaterThanOrEqualTo(gl.compute() ? 1 << 24 : 0);
    }

    @Test
    void aDriverErrorIsThrownFromTheCallThatCausedIt(Context gl) {
        assertThatThrownBy(() -> glEnable(0xFFFF))
                .isInstanceOf(GlException.class)
                .hasMessageContaining("GL_INVALID_ENUM");
    }

    @Test
    void whatTheDriverHasRefusedIsToldOnce(Context gl) {
        forgetWhatOthersProvoked();
        assertThatThrownBy(() -> glEnable(0xFFFF)).isInstanceOf(GlException.class);
        assertThatThrownBy(gl::expectNoError)
                .isInstanceOf(GlException.class)
                .hasMessage("The driver could not draw a part of the picture (OpenGL error 0x500); try a smaller one.");
        gl.expectNoError();
    }

    /** The context is that of the tests before, and so are its errors. */
    private static void forgetWhatOthersProvoked() {
        int error = glGetError();
        while (error != GL_NO_ERROR) error = glGetError();
    }

    @Test
    void countsWhatIsOpenByKind(Context gl) {
        Buffer first = new Buffer(gl, "first", 4);
        Buffer second = new Buffer(gl, "second", 4);
        assertThat(gl.live()).isEqualTo(Map.of(ObjectKind.BUFFER, 2));
        first.close();
        assertThat(gl.live()).isEqualTo(Map.of(ObjectKind.BUFFER, 1));
        second.close();
        assertThat(gl.live()).isEmpty();
    }

    @Test
    void twoContextsLiveBesideEachOther(Context gl) {
        try (Context other = Context.headless(Debug.THROW);
                Buffer there = Buffer.of(other, "there", 2f)) {
            assertThat(gl.live()).isEmpty();
            assertThat(other.live()).containsKey(ObjectKind.BUFFER);
            assertThat(there.bytes()).isEqualTo(4);
        } finally {
            gl.makeCurrent();
        }
        assertThat(glGetString(GL_RENDERER)).isEqualTo(gl.renderer());
    }
}
