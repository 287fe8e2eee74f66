package downhill.render;

import static org.lwjgl.opengl.GL41C.*;

import downhill.gl.Context;
import downhill.gl.Uniform;
import downhill.gl.VertexArray;
import downhill.render.landscape.DomainPoint;
import downhill.render.landscape.Landscape;

/** Draws square patches of tangent planes, turned so that one side runs uphill; below the surface they show fainter. */
final class TangentRenderer implements AutoCloseable {
    private static final double HALF = 0.24;

    private final Shader shader;
    private final Uniform centre;
    private final Uniform uphill;
    private final Uniform level;
    private final Uniform colour;
    private final VertexArray array;

    TangentRenderer(Context context) {
        shader = new Shader(context, "tangent", "tangent");
        centre = shader.uniform("centre");
        uphill = shader.uniform("uphill");
        level = shader.uniform("level");
        colour = shader.uniform("colour");
        array = new VertexArray(context, "tangent");
    }

    void draw(DrawFrame drawFrame, Landscape landscape, DomainPoint domainPoint, int rgb) {
        if (!landscape.solid(domainPoint.x(), domainPoint.y())) return;
        double x = landscape.worldX(domainPoint.x());
        double y = landscape.worldY(domainPoint.y());
        shader.use(drawFrame);
        centre.set((float) x, (float) y, (float) landscape.height(domainPoint.x(), domainPoint.y()));
        turn(Incline.of(landscape, x, y));
        array.bind();
        glDepthMask(false);
        glDepthFunc(GL_GREATER);
        patch(rgb, 0.4);
        glDepthFunc(GL_LEQUAL);
        patch(rgb, 1);
        glDepthMask(true);
    }

    private void turn(Incline incline) {
        double steep = Math.hypot(incline.x(), incline.y());
        double east = steep == 0 ? 1 : incline.x() / steep;
        double north = steep == 0 ? 0 : incline.y() / steep;
        double flat = HALF / Math.sqrt(1 + steep * steep);
        uphill.set((float) (flat * east), (float) (flat * north), (float) (flat * steep));
        level.set((float) (-HALF * north), (float) (HALF * east), 0);
    }

    private void patch(int rgb, double alpha) {
        Shader.setColour(colour, rgb, alpha);
        glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
    }

    @Override
    public void close() {
        shader.close();
        array.close();
    }
}
