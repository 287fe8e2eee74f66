package downhill.gl;

import static org.lwjgl.opengl.GL43C.*;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where shaders find each buffer; the numbers reach GLSL as {@code BINDING_POSITION} and so on. */
public enum Binding {
    POSITION,
    STATE,
    STOPPED,
    SCALARS,
    TRAIL,
    FIELD,
    DATA,
    RESULT,
    /** A uniform block; the ones above are shader storage, of which a driver may allow no more than eight. */
    UNIFORMS;

    public int index() {
        return ordinal();
    }

    int target() {
        return this == UNIFORMS ? GL_UNIFORM_BUFFER : GL_SHADER_STORAGE_BUFFER;
    }

    /** One {@code #define} a line for every binding. */
    public static String defines() {
        return Arrays.stream(values())
                .map(binding -> "#define BINDING_" + binding + " " + binding.index() + "\n")
                .collect(Collectors.joining());
    }
}
