package downhill.render;

import static org.lwjgl.opengl.GL41C.*;

import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.Uniform;
import downhill.gl.VertexArray;

/** Soft dark patches: the landscape's on the floor, the ball's on the landscape. */
final class Shadow implements AutoCloseable {
    private static final int STRIDE = 20;

    private final Shader shader;
    private final Uniform inner;
    private final Uniform blur;
    private final Uniform strength;
    private final VertexStream stream;
    private final VertexArray array;

    Shadow(Context context) {
        shader = new Shader(context, "shadow", "shadow");
        inner = shader.uniform("inner");
        blur = shader.uniform("blur");
        strength = shader.uniform("strength");
        stream = new VertexStream(context);
        array = new VertexArray(context, "shadow");
    }

    /** A patch around (x, y, z) on a plane of these slopes: full in a box, gone {@code soft} outside it, in world units. */
    void draw(
            DrawFrame drawFrame,
            double x,
            double y,
            double z,
            double slopeX,
            double slopeY,
            double halfX,
            double halfY,
            double soft,
            double dark) {
        for (int i = 0; i < 4; i++) {
            double dx = ((i & 1) * 2 - 1) * (halfX + soft);
            double dy = ((i >> 1) * 2 - 1) * (halfY + soft);
            stream.add(x + dx)
                    .add(y + dy)
                    .add(z + dx * slopeX + dy * slopeY)
                    .add(dx)
                    .add(dy);
        }
        Buffer buffer = stream.send();
        array.floats(0, buffer, 3, STRIDE, 0).floats(1, buffer, 2, STRIDE, 12);
        shader.use(drawFrame);
        inner.set((float) halfX, (float) halfY);
        blur.set((float) soft);
        strength.set((float) dark);
        array.bind();
        glDepthMask(false);
        glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
        glDepthMask(true);
    }

    @Override
    public void close() {
        shader.close();
        stream.close();
        array.close();
    }
}
