package downhill.render;

import static org.lwjgl.opengl.GL41C.GL_POINTS;
import static org.lwjgl.opengl.GL41C.glDrawArrays;

import downhill.gl.Context;
import downhill.gl.ShaderSource;
import downhill.gl.Uniform;
import java.util.Optional;

/** Draws particles by the hundred thousand as small plain squares. */
final class Dust implements AutoCloseable {
    private static final float LIFT = 0.006f;
    private static final double SIZE = 2;

    private final Shader points;
    private final GroundUniforms ground;
    private final Uniform colour;
    private final Uniform size;
    private final Uniform lift;
    private final Optional<Splat> splat;

    /** Counted for each pixel where that can be done, which is quicker. */
    static Dust of(Context context) {
        return new Dust(context, context.compute() ? Optional.of(new Splat(context)) : Optional.empty());
    }

    /** @param splat what draws pictures with one sample a pixel, if not points do; closed with this */
    Dust(Context context, Optional<Splat> splat) {
        this.splat = splat;
        points = new Shader(
                context,
                ParticleRenderer.withMarkers("scene/particles.vert").define("DUST", 1),
                ShaderSource.graphics("scene/dust.frag"));
        ground = new GroundUniforms(points.shaderProgram);
        colour = points.uniform("colour");
        size = points.uniform("size");
        lift = points.uniform("lift");
    }

    /** @param part of the usual size and strength */
    void draw(DrawFrame drawFrame, Ground landscape, Cloud cloud, double alpha, double part) {
        int pixels = (int) Math.max(1, Math.round(SIZE * drawFrame.scale * part));
        if (drawFrame.depth != null && splat.isPresent())
            splat.get().draw(drawFrame, landscape, cloud, pixels, LIFT, alpha * part);
        else points(drawFrame, landscape, cloud, pixels, alpha * part);
    }

    private void points(DrawFrame drawFrame, Ground landscape, Cloud cloud, int pixels, double alpha) {
        points.use(drawFrame);
        landscape.bind(ground);
        size.set((float) pixels);
        lift.set(LIFT);
        Shader.setColour(colour, cloud.colour(), alpha);
        glDrawArrays(GL_POINTS, 0, cloud.count());
    }

    @Override
    public void close() {
        points.close();
        splat.ifPresent(Splat::close);
    }
}
