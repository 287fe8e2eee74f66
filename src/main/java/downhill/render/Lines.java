package downhill.render;

import static org.lwjgl.opengl.GL41C.*;

import downhill.colour.Rgb;
import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.Uniform;
import downhill.gl.VertexArray;

/** Straight lines in the world, of constant width on the screen and smooth edges, gathered and drawn together. */
final class Lines implements AutoCloseable {
    private static final int STRIDE = 32;

    private final Shader shader;
    private final Uniform dash;
    private final VertexStream stream;
    private final VertexArray array;

    Lines(Context context) {
        shader = new Shader(context, "lines", "lines");
        dash = shader.uniform("dash");
        stream = new VertexStream(context);
        array = new VertexArray(context, "lines");
        for (int i = 0; i < 4; i++) array.perInstance(i, 1);
    }

    /** Adds a line; {@code ink} as {@link Rgb#abgr(int, double)} gives it, width in pixels. */
    void add(double x0, double y0, double z0, double x1, double y1, double z1, int ink, double width) {
        stream.add(x0).add(y0).add(z0).add(x1).add(y1).add(z1).add(ink).add(width);
    }

    /** Draws what was added with the depth test as it is; dashes of this many pixels, or 0 for none. */
    void draw(DrawFrame drawFrame, double dashPixels) {
        int count = stream.size() / STRIDE;
        if (count == 0) return;
        Buffer buffer = stream.send();
        array.floats(0, buffer, 3, STRIDE, 0)
                .floats(1, buffer, 3, STRIDE, 12)
                .colours(2, buffer, STRIDE, 24)
                .floats(3, buffer, 1, STRIDE, 28);
        shader.use(drawFrame);
        dash.set((float) dashPixels);
        array.bind();
        glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, count);
    }

    @Override
    public void close() {
        shader.close();
        stream.close();
        array.close();
    }
}
