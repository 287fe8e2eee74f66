package downhill.render;

import static org.lwjgl.opengl.GL41C.*;

import downhill.colour.Rgb;
import downhill.gl.BufferTexture;
import downhill.gl.Context;
import downhill.gl.Uniform;
import downhill.gl.VertexArray;

/** Draws trails of constant width, edged in dark, that fade with age; the ball's shows faint and dashed where hidden. */
final class TrailRenderer implements AutoCloseable {
    /** How opaque the dark edge of a trail is. */
    static final double EDGE_ALPHA = 0.7;

    private static final int RING = 3;
    private static final int MOST_PIECES = 8;
    private static final int PIECES_IN_ALL = 8_000;
    private static final int SEGMENTS_IN_ALL = 4_000;

    private final Shader shader;
    private final GroundUniforms ground;
    private final Uniform ring;
    private final Uniform base;
    private final Uniform slots;
    private final Uniform followers;
    private final Uniform from;
    private final Uniform drawn;
    private final Uniform segments;
    private final Uniform newest;
    private final Uniform span;
    private final Uniform stride;
    private final Uniform kept;
    private final Uniform pieces;
    private final Uniform cell;
    private final Uniform colour;
    private final Uniform width;
    private final Uniform dash;
    private final BufferTexture texture;
    private final VertexArray array;

    TrailRenderer(Context context) {
        shader = new Shader(context, "trail", "trail");
        ground = new GroundUniforms(shader.shaderProgram);
        ring = shader.uniform("ring");
        base = shader.uniform("base");
        slots = shader.uniform("slots");
        followers = shader.uniform("followers");
        from = shader.uniform("from");
        drawn = shader.uniform("drawn");
        segments = shader.uniform("segments");
        newest = shader.uniform("newest");
        span = shader.uniform("span");
        stride = shader.uniform("stride");
        kept = shader.uniform("kept");
        pieces = shader.uniform("pieces");
        cell = shader.uniform("cell");
        colour = shader.uniform("colour");
        width = shader.uniform("width");
        dash = shader.uniform("dash");
        texture = new BufferTexture(context, "trails");
        array = new VertexArray(context, "trails");
    }

    void draw(DrawFrame drawFrame, Ground landscape, Trail trail) {
        if (trail.filled() < 2) return;
        use(drawFrame, landscape, trail);
        glDepthMask(false);
        if (trail.followers() > 1) stroke(drawFrame, trail, 1, trail.followers() - 1, 0.45, 0.6);
        stroke(drawFrame, trail, 0, 1, 1, 1);
        pen(trail.colour(), 0.4, 2.4 * drawFrame.scale, 4 * drawFrame.scale);
        glDepthFunc(GL_GREATER);
        ways(trail, 0, 1);
        glDepthFunc(GL_LEQUAL);
        glDepthMask(true);
    }

    /** The ball's way stands out among the others', which are paler and thinner. */
    private void stroke(DrawFrame drawFrame, Trail trail, int first, int count, double alpha, double thin) {
        pen(edge(trail.colour()), EDGE_ALPHA * alpha, 4.6 * thin * drawFrame.scale, 0);
        ways(trail, first, count);
        pen(trail.colour(), alpha, 2.4 * thin * drawFrame.scale, 0);
        ways(trail, first, count);
    }

    private void use(DrawFrame drawFrame, Ground landscape, Trail trail) {
        shader.use(drawFrame);
        landscape.bind(ground);
        texture.pairs(RING, trail.ring());
        ring.set(RING);
        base.set((int) (trail.offset() / 8));
        slots.set(trail.slots());
        followers.set(trail.followers());
        newest.set(trail.newest());
        span.set(trail.filled() - 1);
        kept.set(trail.fades() ? 0f : 1f);
        cell.set((float) drawFrame.pixel);
        array.bind();
    }

    private void pen(int rgb, double alpha, double pixels, double dashPixels) {
        Shader.setColour(colour, rgb, alpha);
        width.set((float) pixels);
        dash.set((float) dashPixels);
    }

    /** The ways of {@code count} followers: every step of a few, of many every third or fifth; oscillations show in both. */
    private void ways(Trail trail, int first, int count) {
        int steps = trail.filled() - 1;
        int apart = steps * count / SEGMENTS_IN_ALL + 1 | 1;
        int cuts = (steps + apart - 1) / apart + 1;
        from.set(first);
        drawn.set(count);
        stride.set(apart);
        segments.set(cuts);
        int each = Math.max(1, Math.min(MOST_PIECES, PIECES_IN_ALL / (cuts * count)));
        pieces.set(each);
        glDrawArrays(GL_TRIANGLE_STRIP, 0, (2 * each + 4) * cuts * count);
    }

    /** The colour of the edge that lets a trail stand out on ground of its own colour. */
    static int edge(int colour) {
        return Rgb.mix(colour, Rgb.BLACK, 0.85);
    }

    @Override
    public void close() {
        shader.close();
        array.close();
        texture.close();
    }
}
