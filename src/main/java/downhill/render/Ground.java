package downhill.render;

import downhill.gl.Context;
import downhill.gl.Filter;
import downhill.gl.Texture;
import downhill.gl.TextureFormat;
import downhill.render.landscape.Landscape;

/** A landscape's heights as a texture, for what lies on it. */
final class Ground implements AutoCloseable {
    private final Landscape landscape;
    private final Texture heights;

    Ground(Context context, Landscape landscape) {
        this.landscape = landscape;
        heights = new Texture(
                context,
                "heights",
                TextureFormat.R32F,
                landscape.field().width(),
                landscape.field().height(),
                Filter.LINEAR);
        heights.upload(landscape.heights());
    }

    Landscape landscape() {
        return landscape;
    }

    /** Lets a program that includes ground.glsl stand things on this landscape. */
    void bind(GroundUniforms uniforms) {
        double scaleX = landscape.worldX(1) - landscape.worldX(0);
        double scaleY = landscape.worldY(1) - landscape.worldY(0);
        uniforms.toWorld()
                .set((float) scaleX, (float) scaleY, (float) landscape.worldX(0), (float) landscape.worldY(0));
        uniforms.halfSize().set((float) landscape.halfX(), (float) landscape.halfY());
        uniforms.heights().set(0);
        heights.bind(0);
    }

    @Override
    public void close() {
        heights.close();
    }
}
