package downhill.gl;

import static org.lwjgl.opengl.GL43C.*;

/** Linked shaders. A text that the driver refuses is a {@link ShaderException} that names file and line. */
public final class ShaderProgram extends GlObject {
    private ShaderProgram(Context context, String label) {
        super(context, ObjectKind.PROGRAM, label, glCreateProgram());
        name(GL_PROGRAM);
    }

    /** A program that draws. */
    public static ShaderProgram graphics(Context context, String label, ShaderSource vertex, ShaderSource fragment) {
        return link(
                new ShaderProgram(context, label),
                new Stage(GL_VERTEX_SHADER, vertex.assemble()),
                new Stage(GL_FRAGMENT_SHADER, fragment.assemble()));
    }

    /** A program that computes. Needs OpenGL 4.3. */
    public static ShaderProgram compute(Context context, String label, ShaderSource source) {
        if (!context.compute())
            throw new GlException("Compute shaders need OpenGL 4.3, and this driver has " + context.version() + ".");
        return link(new ShaderProgram(context, label), new Stage(GL_COMPUTE_SHADER, source.assemble()));
    }

    private record Stage(int type, Assembled text) {}

    private static ShaderProgram link(ShaderProgram shaderProgram, Stage... stages) {
        try {
            for (Stage stage : stages) shaderProgram.attach(stage);
            glLinkProgram(shaderProgram.id());
            shaderProgram.expectLinked();
            return shaderProgram;
        } catch (RuntimeException refused) {
            shaderProgram.close();
            throw refused;
        }
    }

    // A shader that is deleted while attached lives as long as its program.
    private void attach(Stage stage) {
        int shader = glCreateShader(stage.type);
        try {
            glShaderSource(shader, stage.text.text());
            glCompileShader(shader);
            if (glGetShaderi(shader, GL_COMPILE_STATUS) == 0)
                throw new ShaderException(stage.text, glGetShaderInfoLog(shader));
            glAttachShader(id(), shader);
        } finally {
            glDeleteShader(shader);
        }
    }

    private void expectLinked() {
        if (glGetProgrami(id(), GL_LINK_STATUS) == 0)
            throw new GlException("The driver cannot link " + this + ": "
                    + glGetProgramInfoLog(id()).strip());
    }

    /** A uniform that the shaders use; throws when there is none of that name. */
    public Uniform uniform(String name) {
        int location = glGetUniformLocation(id(), name);
        if (location < 0) throw new GlException(this + " has no uniform " + name + ".");
        return new Uniform(this, location);
    }

    /** A uniform that the shaders may not use; setting it then does nothing. */
    public Uniform optional(String name) {
        return new Uniform(this, glGetUniformLocation(id(), name));
    }

    public void use() {
        glUseProgram(id());
    }

    /** Runs a compute program over x · y · z work groups; the caller sets the barrier it needs. */
    public void dispatch(int x, int y, int z) {
        use();
        glDispatchCompute(x, y, z);
    }

    /** Runs a compute program over as many work groups as the buffer's first three unsigned integers say. */
    public void dispatchIndirect(Buffer groups) {
        use();
        glBindBuffer(GL_DISPATCH_INDIRECT_BUFFER, groups.id());
        glDispatchComputeIndirect(0);
    }

    @Override
    void delete(int id) {
        // One in use keeps its id until another is used, and Dear ImGui would restore the id of a program that is gone.
        if (glGetInteger(GL_CURRENT_PROGRAM) == id) glUseProgram(0);
        glDeleteProgram(id);
    }
}
