package downhill.render;

import static org.lwjgl.opengl.GL41C.*;

import downhill.colour.Rgb;
import downhill.gl.Context;
import downhill.gl.ShaderSource;
import downhill.gl.Uniform;
import downhill.gl.VertexArray;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Marker;

/** Draws balls: a shaded sphere with a ring or a marker, a short shadow and a drop line to the floor. */
final class BallRenderer implements AutoCloseable {
    private static final double RADIUS = 0.032;

    private final Shader shader;
    private final Uniform centre;
    private final Uniform rightward;
    private final Uniform upward;
    private final Uniform radius;
    private final Uniform colour;
    private final Uniform alpha;
    private final Uniform marker;
    private final VertexArray array;

    BallRenderer(Context context) {
        shader = new Shader(
                context, ShaderSource.graphics("scene/ball.vert"), ParticleRenderer.withMarkers("scene/ball.frag"));
        centre = shader.uniform("centre");
        rightward = shader.uniform("rightward");
        upward = shader.uniform("upward");
        radius = shader.uniform("radius");
        colour = shader.uniform("colour");
        alpha = shader.uniform("alpha");
        marker = shader.uniform("marker");
        array = new VertexArray(context, "ball");
    }

    void draw(DrawFrame drawFrame, Landscape landscape, Ball ball, Shadow shadow, Lines lines) {
        if (!landscape.solid(ball.x(), ball.y())) return;
        double x = landscape.worldX(ball.x());
        double y = landscape.worldY(ball.y());
        double z = landscape.height(ball.x(), ball.y());
        Incline incline = Incline.of(landscape, x, y);
        double slopeX = incline.x();
        double slopeY = incline.y();
        double away = 0.5 * RADIUS;
        double shadowX = x + away * drawFrame.right.x;
        double shadowY = y + away * drawFrame.right.y;
        shadow.draw(
                drawFrame,
                shadowX,
                shadowY,
                Incline.height(landscape, shadowX, shadowY),
                slopeX,
                slopeY,
                0,
                0,
                2 * RADIUS,
                0.6);
        drop(drawFrame, lines, x, y, z, ball.colour());
        sphere(drawFrame, ball, x, y, z, 1 / Math.sqrt(1 + slopeX * slopeX + slopeY * slopeY), slopeX, slopeY);
    }

    // Below the surface the line is hidden from above, so it shows dashed through it.
    private static void drop(DrawFrame drawFrame, Lines lines, double x, double y, double z, int colour) {
        glDisable(GL_DEPTH_TEST);
        lines.add(x, y, z, x, y, drawFrame.floor, Rgb.abgr(colour, 0.55), 1.4 * drawFrame.scale);
        lines.draw(drawFrame, 3 * drawFrame.scale);
        glEnable(GL_DEPTH_TEST);
    }

    private void sphere(
            DrawFrame drawFrame, Ball ball, double x, double y, double z, double up, double slopeX, double slopeY) {
        shader.use(drawFrame);
        double lift = RADIUS * up;
        centre.set((float) (x - lift * slopeX), (float) (y - lift * slopeY), (float) (z + lift));
        Shader.set(rightward, drawFrame.right);
        Shader.set(upward, drawFrame.up);
        radius.set((float) RADIUS);
        Shader.setColour(colour, ball.colour());
        marker.set(ball.marker().map(Marker::ordinal).orElse(-1));
        array.bind();
        glDepthFunc(GL_GREATER);
        glDepthMask(false);
        disc(0.3);
        glDepthMask(true);
        glDepthFunc(GL_LEQUAL);
        disc(1);
    }

    private void disc(double opacity) {
        alpha.set((float) opacity);
        glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
    }

    @Override
    public void close() {
        shader.close();
        array.close();
    }
}
