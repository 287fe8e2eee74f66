package downhill.render;

import static org.lwjgl.opengl.GL41C.*;

import downhill.colour.Rgb;
import downhill.gl.Context;
import downhill.gl.Uniform;

/** Draws the surface with its contour lines, and the skirt at its border. */
final class TerrainRenderer implements AutoCloseable {
    /** Between the lines that mark a part of a drape, at scale 1. */
    private static final float HATCH = 8;

    private final Shader surface;
    private final Shader border;
    private final GroundUniforms place;
    private final Uniform albedo;
    private final Uniform shape;
    private final Uniform surfaceGround;
    private final Uniform borderGround;
    private final Uniform wall;
    private final Uniform rise;
    private final Uniform contours;
    private final Uniform relief;
    private final Uniform drape;
    private final Uniform drapeTexture;

    TerrainRenderer(Context context) {
        surface = new Shader(context, "terrain", "terrain");
        border = new Shader(context, "skirt", "skirt");
        place = new GroundUniforms(surface.shaderProgram);
        albedo = surface.uniform("albedo");
        shape = surface.uniform("shape");
        surfaceGround = surface.uniform("ground");
        borderGround = border.uniform("ground");
        wall = border.uniform("wall");
        rise = surface.uniform("rise");
        contours = surface.uniform("contours");
        relief = surface.uniform("relief");
        drape = surface.uniform("drape");
        drapeTexture = surface.uniform("cloth");
    }

    /** The surface, and what it stands on: a wall around it down to the floor, or a map of it on a floor far below. */
    void draw(DrawFrame drawFrame, SceneResources sceneResources, Details details) {
        surface.use(drawFrame);
        sceneResources.ground.bind(place);
        albedo.set(1);
        shape.set(2);
        Shader.setColour(surfaceGround, drawFrame.sceneColours.ground());
        contours.set(
                details.contours() ? 1f : 0f,
                sceneResources.landscape.contours().strong());
        drape.set(3);
        drapeTexture.set(sceneResources.draped() ? 1 : 0, HATCH * drawFrame.scale);
        sceneResources.mesh.bind();
        sceneResources.bindDrape(3);
        surface(details.map() ? 0 : 1, 1, 0, sceneResources.mesh);
        if (details.map()) return;
        if (details.floorMap()) surface(0, 0, drawFrame.floor, sceneResources.mesh);
        else wall(drawFrame, sceneResources.skirt);
    }

    private void surface(float light, float factor, double lift, TerrainMesh mesh) {
        relief.set(light);
        rise.set(factor, (float) lift);
        glDrawElements(GL_TRIANGLES, mesh.count, GL_UNSIGNED_INT, 0);
    }

    private void wall(DrawFrame drawFrame, Skirt skirt) {
        border.use(drawFrame);
        Shader.setColour(borderGround, drawFrame.sceneColours.ground());
        Shader.setColour(
                wall,
                Rgb.mix(
                        drawFrame.sceneColours.line(),
                        drawFrame.sceneColours.muted(),
                        drawFrame.sceneColours.dark() ? 0.12 : 0));
        skirt.array.bind();
        glDrawArrays(GL_TRIANGLE_STRIP, 0, skirt.count);
    }

    @Override
    public void close() {
        surface.close();
        border.close();
    }
}
