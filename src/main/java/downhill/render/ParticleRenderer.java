package downhill.render;

import static org.lwjgl.opengl.GL41C.*;

import downhill.gl.Context;
import downhill.gl.ShaderSource;
import downhill.gl.Uniform;
import downhill.gl.VertexArray;
import downhill.render.landscape.Marker;

/** Draws clouds of particles: clear markers when they are few, {@link Dust} when they are many. */
final class ParticleRenderer implements AutoCloseable {
    /** Below this many pixels at scale 1 a particle is a plain square without a shape. */
    private static final double DUST = 2.6;

    /** How far a star or a triangle reaches beyond the disc that looks as large. */
    private static final double REACH = 1.3;

    /** A picture this many pixels high or wide, at scale 1, shows particles in their usual size. */
    private static final double WHOLE = 420;

    private static final double LEAST_PART = 0.4;

    private final Shader marked;
    private final Dust dust;
    private final GroundUniforms markedGround;
    private final Uniform markedColour;
    private final Uniform markedSize;
    private final Uniform markedLift;
    private final Uniform rim;
    private final Uniform wrong;
    private final Uniform marker;
    private final VertexArray array;

    ParticleRenderer(Context context) {
        this(context, Dust.of(context));
    }

    /** @param dust closed with this */
    ParticleRenderer(Context context, Dust dust) {
        this.dust = dust;
        marked = new Shader(context, withMarkers("scene/particles.vert"), withMarkers("scene/particles.frag"));
        markedGround = new GroundUniforms(marked.shaderProgram);
        markedColour = marked.uniform("colour");
        markedSize = marked.uniform("size");
        markedLift = marked.uniform("lift");
        rim = marked.uniform("rim");
        wrong = marked.uniform("wrong");
        marker = marked.uniform("marker");
        array = new VertexArray(context, "particles");
    }

    static ShaderSource withMarkers(String path) {
        ShaderSource source = ShaderSource.graphics(path).define("REACH", REACH);
        for (Marker kind : Marker.values()) source = source.define(kind.name(), kind.ordinal());
        return source;
    }

    void draw(DrawFrame drawFrame, Ground landscape, Cloud cloud) {
        if (cloud.count() == 0) return;
        double part = part(drawFrame);
        double pixels = pixels(cloud.count()) * part;
        attach(cloud);
        array.bind();
        glEnable(GL_PROGRAM_POINT_SIZE);
        glDepthMask(false);
        if (pixels < DUST) dust.draw(drawFrame, landscape, cloud, alpha(cloud.count()), part);
        else markers(drawFrame, landscape, cloud, pixels);
        glDepthMask(true);
    }

    /** In a small picture many particles would hide the landscape, so there they are smaller. */
    private static double part(DrawFrame drawFrame) {
        return Math.max(
                LEAST_PART, Math.min(1, Math.min(drawFrame.width, drawFrame.height) / (WHOLE * drawFrame.scale)));
    }

    private void markers(DrawFrame drawFrame, Ground landscape, Cloud cloud, double pixels) {
        marked.use(drawFrame);
        landscape.bind(markedGround);
        markedSize.set((float) (pixels * drawFrame.scale));
        rim.set((float) (Math.max(0, Math.min(1, (pixels - 4) / 5)) * drawFrame.scale));
        markedLift.set((float) (0.004 + pixels * drawFrame.pixel));
        Shader.setColour(wrong, drawFrame.sceneColours.wrong());
        marker.set(cloud.marker().ordinal());
        Shader.setColour(markedColour, cloud.colour(), alpha(cloud.count()));
        glDrawArrays(GL_POINTS, 0, cloud.count());
    }

    private void attach(Cloud cloud) {
        array.floats(0, cloud.positions(), 2, 8, cloud.offset());
        if (cloud.stopped() != null) {
            array.unsigned(1, cloud.stopped(), 4, cloud.stoppedOffset());
        } else {
            glDisableVertexAttribArray(1);
            glVertexAttribI1ui(1, 0);
        }
    }

    /** The diameter in pixels at scale 1: 14 for ten, about 2 for a hundred thousand. */
    private static double pixels(int count) {
        return 14 * Math.pow(10.0 / Math.max(10, count), 0.2);
    }

    private static double alpha(int count) {
        return Math.max(0.35, Math.min(1, 1.35 - 0.2 * Math.log10(Math.max(1, count))));
    }

    @Override
    public void close() {
        marked.close();
        dust.close();
        array.close();
    }
}
