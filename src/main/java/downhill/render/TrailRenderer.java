package downhill.render;

import static org.lwjgl.opengl.GL41C.*;

import downhill.gl.Context;
import downhill.gl.Uniform;
import downhill.gl.VertexArray;

/** Draws trails of constant width, edged in dark, that fade with age; what is hidden shows faint and dashed. */
final class TrailRenderer implements AutoCloseable {
    private static final int MOST_PIECES = 8;
    private static final int PIECES_IN_ALL = 40_000;

    private final Shader shader;
    private final GroundUniforms ground;
    private final Uniform colour;
    private final Uniform width;
    private final Uniform pieces;
    private final Uniform followers;
    private final Uniform age;
    private final Uniform span;
    private final Uniform dash;
    private final VertexArray array;

    TrailRenderer(Context context) {
        shader = new Shader(context, "trail", "trail");
        ground = new GroundUniforms(shader);
        colour = shader.uniform("colour");
        width = shader.uniform("width");
        pieces = shader.uniform("pieces");
        followers = shader.uniform("followers");
        age = shader.uniform("age");
        span = shader.uniform("span");
        dash = shader.uniform("dash");
        array = new VertexArray(context, "trails").perInstance(0, 1).perInstance(1, 1);
    }

    void draw(Frame frame, Ground landscape, Trail trail) {
        if (trail.filled() < 2) return;
        shader.use(frame);
        landscape.bind(ground);
        followers.set(trail.followers());
        span.set(trail.filled() - 1);
        glDepthMask(false);
        dash.set(0f);
        stroke(trail, Palette.mix(trail.colour(), 0, 0.85), 0.55, 4.6 * frame.scale);
        stroke(trail, trail.colour(), 1, 2.4 * frame.scale);
        dash.set(4 * frame.scale);
        glDepthFunc(GL_GREATER);
        stroke(trail, trail.colour(), 0.4, 2.4 * frame.scale);
        glDepthFunc(GL_LEQUAL);
        glDepthMask(true);
    }

    private void stroke(Trail trail, int rgb, double alpha, double pixels) {
        Shader.setColour(colour, rgb, alpha);
        width.set((float) pixels);
        segments(trail);
    }

    /** The ring's newest part up to its start, the step across its end, and the part before that. */
    private void segments(Trail trail) {
        int newest = trail.newest();
        int back = trail.filled() - 1;
        int recent = Math.min(back, newest);
        run(trail, newest - recent, newest - recent + 1, recent, recent - 1);
        if (back <= recent) return;
        run(trail, trail.slots() - 1, 0, 1, recent);
        int early = back - recent - 1;
        run(trail, trail.slots() - 1 - early, trail.slots() - early, early, back - 1);
    }

    private void run(Trail trail, int from, int to, int steps, int oldest) {
        if (steps <= 0) return;
        int row = 8 * trail.followers();
        int cuts = Math.max(1, Math.min(MOST_PIECES, PIECES_IN_ALL / (trail.filled() * trail.followers())));
        pieces.set(cuts);
        age.set(oldest);
        array.floats(0, trail.ring(), 2, 8, trail.offset() + (long) from * row)
                .floats(1, trail.ring(), 2, 8, trail.offset() + (long) to * row);
        array.bind();
        glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 2 * (cuts + 1), steps * trail.followers());
    }

    @Override
    public void close() {
        shader.close();
        array.close();
    }
}
