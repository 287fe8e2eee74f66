package downhill.gl;

import static org.lwjgl.opengl.GL43C.*;

/** A uniform of one program, found once by name; setting it needs no binding. */
public final class Uniform {
    private final ShaderProgram shaderProgram;
    private final int location;

    Uniform(ShaderProgram shaderProgram, int location) {
        this.shaderProgram = shaderProgram;
        this.location = location;
    }

    public void set(int value) {
        glProgramUniform1i(shaderProgram.id(), location, value);
    }

    public void set(int x, int y) {
        glProgramUniform2i(shaderProgram.id(), location, x, y);
    }

    public void setUnsigned(int value) {
        glProgramUniform1ui(shaderProgram.id(), location, value);
    }

    public void setUnsigned(int x, int y) {
        glProgramUniform2ui(shaderProgram.id(), location, x, y);
    }

    public void setUnsigned(int x, int y, int z) {
        glProgramUniform3ui(shaderProgram.id(), location, x, y, z);
    }

    public void set(float value) {
        glProgramUniform1f(shaderProgram.id(), location, value);
    }

    public void set(float x, float y) {
        glProgramUniform2f(shaderProgram.id(), location, x, y);
    }

    public void set(float x, float y, float z) {
        glProgramUniform3f(shaderProgram.id(), location, x, y, z);
    }

    public void set(float x, float y, float z, float w) {
        glProgramUniform4f(shaderProgram.id(), location, x, y, z, w);
    }

    /** A float array, from its first element on. */
    public void setArray(float... values) {
        glProgramUniform1fv(shaderProgram.id(), location, values);
    }

    /** A 4 × 4 matrix, column after column. */
    public void setMatrix(float[] columns) {
        glProgramUniformMatrix4fv(shaderProgram.id(), location, false, columns);
    }
}
