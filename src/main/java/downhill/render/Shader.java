package downhill.render;

import downhill.gl.Context;
import downhill.gl.ShaderProgram;
import downhill.gl.ShaderSource;
import downhill.gl.Uniform;
import org.joml.Vector3d;

/** A program of {@code shaders/scene} with the uniforms that many of them share. */
final class Shader implements AutoCloseable {
    final ShaderProgram shaderProgram;
    private final Uniform viewProjection;
    private final Uniform view;
    private final Uniform keyLight;
    private final Uniform backward;

    Shader(Context context, String vertex, String fragment) {
        this(
                context,
                ShaderSource.graphics("scene/" + vertex + ".vert"),
                ShaderSource.graphics("scene/" + fragment + ".frag"));
    }

    Shader(Context context, ShaderSource vertex, ShaderSource fragment) {
        shaderProgram = ShaderProgram.graphics(context, "scene", vertex, fragment);
        viewProjection = shaderProgram.optional("viewProjection");
        view = shaderProgram.optional("view");
        keyLight = shaderProgram.optional("keyLight");
        backward = shaderProgram.optional("backward");
    }

    Uniform uniform(String name) {
        return shaderProgram.uniform(name);
    }

    void use(DrawFrame drawFrame) {
        shaderProgram.use();
        viewProjection.setMatrix(drawFrame.viewProjection);
        view.set((float) drawFrame.width, (float) drawFrame.height);
        set(keyLight, drawFrame.keyLight);
        set(backward, drawFrame.backward);
    }

    static void set(Uniform uniform, Vector3d value) {
        uniform.set((float) value.x, (float) value.y, (float) value.z);
    }

    /** Sets a vec3 to a colour 0xRRGGBB. */
    static void setColour(Uniform uniform, int rgb) {
        uniform.set((rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f);
    }

    /** Sets a vec4 to a colour 0xRRGGBB with an alpha. */
    static void setColour(Uniform uniform, int rgb, double alpha) {
        uniform.set((rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f, (float) alpha);
    }

    @Override
    public void close() {
        shaderProgram.close();
    }
}
