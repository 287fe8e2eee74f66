package downhill.render;

import static org.lwjgl.opengl.GL43C.*;

import downhill.colour.OnLandscape;
import downhill.colour.Rgb;
import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.ShaderSource;
import downhill.gl.VertexArray;
import downhill.render.camera.Camera;
import downhill.render.camera.Occlusion;
import downhill.render.landscape.DomainPoint;
import downhill.render.landscape.Landscape;
import java.util.List;

/** Draws signs of one size on the screen: stars at minima, filled for the lowest, and a ring where the pointer is. */
final class MarkRenderer implements AutoCloseable {
    private static final int STRIDE = 24;
    private static final int RING = 0;
    private static final int FILLED = 1;
    private static final int HOLLOW = 2;
    private static final int DOT = 3;

    /** How strongly what lies behind a ridge shows. */
    private static final double HIDDEN = 0.3;

    /** Many dots on one place still let it be seen. */
    private static final double DOT_ALPHA = 0.75;

    /** How far towards the eye dots are drawn, so that the slope they lie on does not hide them. */
    private static final double LIFT = 0.025;

    private final Shader shader;
    private final VertexStream stream;
    private final VertexArray array;

    MarkRenderer(Context context) {
        ShaderSource fragment = ShaderSource.graphics("scene/mark.frag")
                .define("RING", RING)
                .define("FILLED", FILLED)
                .define("HOLLOW", HOLLOW)
                .define("DOT", DOT);
        shader = new Shader(context, ShaderSource.graphics("scene/mark.vert"), fragment);
        stream = new VertexStream(context);
        array = new VertexArray(context, "marks");
        for (int i = 0; i < 3; i++) array.perInstance(i, 1);
    }

    /** Dots that lie on the ground, hidden by what stands before them. */
    void dots(DrawFrame drawFrame, Landscape landscape, List<Dot> dots) {
        for (int i = 0; i < dots.size(); i++) add(drawFrame, landscape, dots.get(i));
        glDepthMask(false);
        send(drawFrame);
        glDepthMask(true);
    }

    /** The stars of the minima and the ring where the pointer is, over everything. */
    void draw(DrawFrame drawFrame, Camera camera, Landscape landscape, Details details) {
        for (int i = 0; i < details.stars().size(); i++) {
            Star star = details.stars().get(i);
            add(
                    camera,
                    landscape,
                    star.x(),
                    star.y(),
                    star.global() ? FILLED : HOLLOW,
                    (star.global() ? 11 : 9) * drawFrame.scale);
        }
        if (details.pointed().isPresent()) {
            DomainPoint domainPoint = details.pointed().get();
            add(camera, landscape, domainPoint.x(), domainPoint.y(), RING, 9 * drawFrame.scale);
        }
        glDisable(GL_DEPTH_TEST);
        send(drawFrame);
        glEnable(GL_DEPTH_TEST);
    }

    private void add(DrawFrame drawFrame, Landscape landscape, Dot dot) {
        if (!landscape.solid(dot.x(), dot.y())) return;
        stream.add(landscape.worldX(dot.x()) + LIFT * drawFrame.backward.x);
        stream.add(landscape.worldY(dot.y()) + LIFT * drawFrame.backward.y);
        stream.add(landscape.height(dot.x(), dot.y()) + LIFT * drawFrame.backward.z);
        stream.add(Rgb.abgr(dot.colour(), DOT_ALPHA)).add((double) DOT).add(dot.radius() * drawFrame.scale);
    }

    private void add(Camera camera, Landscape landscape, double x, double y, int kind, double radius) {
        if (!landscape.solid(x, y)) return;
        double worldX = landscape.worldX(x);
        double worldY = landscape.worldY(y);
        double z = landscape.height(x, y);
        double alpha = Occlusion.sees(landscape, camera, worldX, worldY, z) ? 1 : HIDDEN;
        stream.add(worldX).add(worldY).add(z);
        stream.add(Rgb.abgr(OnLandscape.MARK, alpha)).add((double) kind).add(radius);
    }

    private void send(DrawFrame drawFrame) {
        int count = stream.size() / STRIDE;
        if (count == 0) return;
        Buffer buffer = stream.send();
        array.floats(0, buffer, 3, STRIDE, 0).colours(1, buffer, STRIDE, 12).floats(2, buffer, 2, STRIDE, 16);
        shader.use(drawFrame);
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
