package downhill.render;

import static org.lwjgl.opengl.GL41C.*;

import downhill.gl.Context;
import downhill.gl.Uniform;
import downhill.gl.VertexArray;

/** The ground behind everything, where nothing is drawn yet. */
final class Backdrop implements AutoCloseable {
    private final Shader shader;
    private final Uniform ground;
    private final Uniform glow;
    private final VertexArray array;

    Backdrop(Context context) {
        shader = new Shader(context, "backdrop", "backdrop");
        ground = shader.uniform("ground");
        glow = shader.uniform("glow");
        array = new VertexArray(context, "backdrop");
    }

    void draw(DrawFrame drawFrame) {
        shader.use(drawFrame);
        Shader.setColour(ground, drawFrame.sceneColours.ground());
        glow.set(drawFrame.sceneColours.dark() ? 0.055f : 0.012f);
        array.bind();
        glDrawArrays(GL_TRIANGLES, 0, 3);
    }

    @Override
    public void close() {
        shader.close();
        array.close();
    }
}
