package downhill.render;

import static org.lwjgl.opengl.GL41C.*;

import downhill.colour.Rgb;
import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.Uniform;
import downhill.gl.VertexArray;
import downhill.render.landscape.Landscape;

/**
 * Draws arrows with round shafts that follow the ground, of constant thickness on the screen and edged in dark. Arrows
 * are gathered and drawn together.
 */
final class ArrowRenderer implements AutoCloseable {
    private static final int STRIDE = 28;

    private final Shader shader;
    private final GroundUniforms ground;
    private final Uniform pieces;
    private final Uniform alpha;
    private final Uniform rightward;
    private final Uniform upward;
    private final VertexStream stream;
    private final VertexArray array;

    ArrowRenderer(Context context) {
        shader = new Shader(context, "arrow", "arrow");
        ground = new GroundUniforms(shader.shaderProgram);
        pieces = shader.uniform("pieces");
        alpha = shader.uniform("alpha");
        rightward = shader.uniform("rightward");
        upward = shader.uniform("upward");
        stream = new VertexStream(context);
        array = new VertexArray(context, "arrows");
        for (int i = 0; i < 3; i++) array.perInstance(i, 1);
    }

    /**
     * Adds an arrow from a place of the world by (dx, dy), half as thick as {@code half} pixels. One that leaves the
     * landscape ends at its border, without a head.
     */
    void add(Landscape landscape, double x, double y, double dx, double dy, int colour, double half) {
        double part = Math.min(1, Math.min(room(x, dx, landscape.halfX()), room(y, dy, landscape.halfY())));
        if (!(part > 0)) return;
        stream.add(x).add(y).add(part * dx).add(part * dy);
        stream.add(Rgb.abgr(colour)).add(half).add(part < 1 ? 0 : 2.8 * half);
    }

    /** The part of a way that stays within [−half, half]; not above 0 or NaN if it does not even begin there. */
    private static double room(double from, double by, double half) {
        if (!(Math.abs(from) <= half)) return Double.NaN;
        return by == 0 ? 1 : (Math.copySign(half, by) - from) / by;
    }

    /**
     * Draws what was added.
     *
     * @param count of pieces in which each follows the ground
     * @param through how opaque they show through what hides them, 0 to 1
     */
    void draw(DrawFrame drawFrame, Ground landscape, int count, double through) {
        int arrows = stream.size() / STRIDE;
        if (arrows == 0) return;
        Buffer buffer = stream.send();
        array.floats(0, buffer, 4, STRIDE, 0).colours(1, buffer, STRIDE, 16).floats(2, buffer, 2, STRIDE, 20);
        shader.use(drawFrame);
        landscape.bind(ground);
        Shader.set(rightward, drawFrame.right);
        Shader.set(upward, drawFrame.up);
        pieces.set(count);
        array.bind();
        glDepthMask(false);
        if (through > 0) {
            glDepthFunc(GL_GREATER);
            pass(through, count, arrows);
            glDepthFunc(GL_LEQUAL);
        }
        pass(1, count, arrows);
        glDepthMask(true);
    }

    private void pass(double opacity, int count, int arrows) {
        alpha.set((float) opacity);
        glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 2 * (count + 3), arrows);
    }

    @Override
    public void close() {
        shader.close();
        stream.close();
        array.close();
    }
}
