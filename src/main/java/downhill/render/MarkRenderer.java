package downhill.render;

import static org.lwjgl.opengl.GL43C.*;

import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.ShaderSource;
import downhill.gl.VertexArray;

/** Draws signs of one size on the screen: stars at minima, filled for the lowest, and a ring where the pointer is. */
final class MarkRenderer implements AutoCloseable {
    private static final int STRIDE = 24;
    private static final int RING = 0;
    private static final int FILLED = 1;
    private static final int HOLLOW = 2;
    private static final int STAR_INK = 0xFFF3C4;

    private final Shader shader;
    private final VertexStream stream;
    private final VertexArray array;

    MarkRenderer(Context context) {
        ShaderSource fragment = ShaderSource.graphics("scene/mark.frag")
                .define("RING", RING)
                .define("FILLED", FILLED)
                .define("HOLLOW", HOLLOW);
        shader = new Shader(context, ShaderSource.graphics("scene/mark.vert"), fragment);
        stream = new VertexStream(context);
        array = new VertexArray(context, "marks");
        for (int i = 0; i < 3; i++) array.perInstance(i, 1);
    }

    void draw(Frame frame, Landscape landscape, Details details) {
        for (int i = 0; i < details.stars().size(); i++) {
            Star star = details.stars().get(i);
            add(landscape, star.x(), star.y(), star.global() ? FILLED : HOLLOW, (star.global() ? 11 : 9) * frame.scale);
        }
        if (details.pointed().isPresent()) {
            Spot spot = details.pointed().get();
            add(landscape, spot.x(), spot.y(), RING, 9 * frame.scale);
        }
        int count = stream.size() / STRIDE;
        if (count > 0) send(frame, count);
    }

    private void add(Landscape landscape, double x, double y, int kind, double radius) {
        if (!landscape.solid(x, y)) return;
        stream.add(landscape.worldX(x)).add(landscape.worldY(y)).add(landscape.height(x, y));
        stream.add(Ink.bytes(STAR_INK, 1)).add((double) kind).add(radius);
    }

    private void send(Frame frame, int count) {
        Buffer buffer = stream.send();
        array.floats(0, buffer, 3, STRIDE, 0).colours(1, buffer, STRIDE, 12).floats(2, buffer, 2, STRIDE, 16);
        shader.use(frame);
        array.bind();
        glDepthMask(false);
        glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, count);
        glDepthMask(true);
    }

    @Override
    public void close() {
        shader.close();
        stream.close();
        array.close();
    }
}
