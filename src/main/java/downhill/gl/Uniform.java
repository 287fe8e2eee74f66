package downhill.gl;

import static org.lwjgl.opengl.GL43C.*;

/** A uniform of one program, found once by name; setting it needs no binding. */
public final class Uniform {
    private final Program program;
    private final int location;

    Uniform(Program program, int location) {
        this.program = program;
        this.location = location;
    }

    public void set(int value) {
        glProgramUniform1i(program.id(), location, value);
    }

    public void set(int x, int y) {
        glProgramUniform2i(program.id(), location, x, y);
    }

    public void setUnsigned(int value) {
        glProgramUniform1ui(program.id(), location, value);
    }

    public void setUnsigned(int x, int y) {
        glProgramUniform2ui(program.id(), location, x, y);
    }

    public void setUnsigned(int x, int y, int z) {
        glProgramUniform3ui(program.id(), location, x, y, z);
    }

    public void set(float value) {
        glProgramUniform1f(program.id(), location, value);
    }

    public void set(float x, float y) {
        glProgramUniform2f(program.id(), location, x, y);
    }

    public void set(float x, float y, float z) {
        glProgramUniform3f(program.id(), location, x, y, z);
    }

    public void set(float x, float y, float z, float w) {
        glProgramUniform4f(program.id(), location, x, y, z, w);
    }

    /** A float array, from its first element on. */
    public void setArray(float... values) {
        glProgramUniform1fv(program.id(), location, values);
    }

    /** A 4 × 4 matrix, column after column. */
    public void setMatrix(float[] columns) {
        glProgramUniformMatrix4fv(program.id(), location, false, columns);
    }
}
