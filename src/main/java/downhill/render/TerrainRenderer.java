package downhill.render;

import static org.lwjgl.opengl.GL41C.*;

import downhill.gl.Context;
import downhill.gl.Uniform;

/** Draws the surface with its contour lines, and the skirt at its border. */
final class TerrainRenderer implements AutoCloseable {
    private final Shader surface;
    private final Shader border;
    private final GroundUniforms place;
    private final Uniform albedo;
    private final Uniform shape;
    private final Uniform surfaceGround;
    private final Uniform borderGround;
    private final Uniform wall;

    TerrainRenderer(Context context) {
        surface = new Shader(context, "terrain", "terrain");
        border = new Shader(context, "skirt", "skirt");
        place = new GroundUniforms(surface);
        albedo = surface.uniform("albedo");
        shape = surface.uniform("shape");
        surfaceGround = surface.uniform("ground");
        borderGround = border.uniform("ground");
        wall = border.uniform("wall");
    }

    void draw(Frame frame, Ground ground, TerrainMesh mesh, Skirt skirt) {
        surface.use(frame);
        ground.bind(place);
        albedo.set(1);
        shape.set(2);
        Shader.setColour(surfaceGround, frame.ink.ground());
        mesh.bind();
        glDrawElements(GL_TRIANGLES, mesh.count, GL_UNSIGNED_INT, 0);
        border.use(frame);
        Shader.setColour(borderGround, frame.ink.ground());
        Shader.setColour(wall, Palette.mix(frame.ink.line(), frame.ink.muted(), frame.ink.dark() ? 0.12 : 0));
        skirt.array.bind();
        glDrawArrays(GL_TRIANGLE_STRIP, 0, skirt.count);
    }

    @Override
    public void close() {
        surface.close();
        border.close();
    }
}
