package downhill.render;

import downhill.gl.Context;

/** The landscape being drawn, with what of it lies on the device. */
final class Shown implements AutoCloseable {
    final Landscape landscape;
    final Names names;
    final Ground ground;
    final TerrainMesh mesh;
    final Skirt skirt;
    final Axes axes;
    final Legend legend;
    private GradientField gradients;

    Shown(Context context, Landscape landscape, Palette palette, Names names) {
        this.landscape = landscape;
        this.names = names;
        ground = new Ground(context, landscape);
        mesh = new TerrainMesh(context, landscape, palette);
        skirt = new Skirt(context, landscape, palette);
        axes = new Axes(landscape, names);
        legend = new Legend(landscape, palette);
    }

    /** The gradient's arrows, made when they are first asked for. */
    GradientField gradients() {
        if (gradients == null) gradients = new GradientField(landscape);
        return gradients;
    }

    @Override
    public void close() {
        ground.close();
        mesh.close();
        skirt.close();
    }
}
