package downhill.gl;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class with a headless {@link Context} of its own, given to its constructor and methods. Driver errors throw,
 * and no object may be left open at the end. Without OpenGL it is skipped, or fails with -Ddownhill.requireGl=true.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(GlExtension.class)
public @interface GlTest {
    /** Whether the tests need compute shaders; a context without them counts as missing then. */
    boolean compute() default false;
}
