package downhill.render;

import downhill.gl.Context;
import downhill.gl.Filter;
import downhill.gl.Texture;
import downhill.gl.TextureFormat;
import downhill.render.landscape.AxisNames;
import downhill.render.landscape.Drape;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Palette;
import java.util.Optional;

/** The landscape being drawn, with what of it lies on the device. */
final class SceneResources implements AutoCloseable {
    final Landscape landscape;
    private final Palette palette;
    final AxisNames axisNames;
    final Ground ground;
    final TerrainMesh mesh;
    final Skirt skirt;
    final Axes axes;
    final MapAxes mapAxes;
    final ContourLabels labels;
    final Legend legend;
    private final Context context;
    private GradientField gradients;
    private Texture drapeTexture;
    private DrapeLegend draped;

    SceneResources(Context context, Landscape landscape, Palette palette, AxisNames axisNames) {
        this.context = context;
        this.landscape = landscape;
        this.palette = palette;
        this.axisNames = axisNames;
        ground = new Ground(context, landscape);
        mesh = new TerrainMesh(context, landscape, palette);
        skirt = new Skirt(context, landscape, palette);
        axes = new Axes(landscape, axisNames);
        mapAxes = new MapAxes(landscape, axisNames);
        labels = new ContourLabels(landscape, palette);
        legend = new Legend(landscape, palette);
    }

    /** Whether these are of that landscape in those colours. */
    boolean isOf(Landscape shown, Palette colours, AxisNames names) {
        return shown == landscape && colours.equals(palette) && names.equals(axisNames);
    }

    /** The gradient's arrows, made when they are first asked for. */
    GradientField gradients() {
        if (gradients == null) gradients = new GradientField(landscape);
        return gradients;
    }

    /** Lays other colours on the landscape, or takes them off. */
    void drape(Optional<Drape> drape) {
        if (drapeTexture != null) drapeTexture.close();
        drapeTexture = null;
        draped = null;
        drape.ifPresent(this::lay);
    }

    private void lay(Drape drape) {
        drapeTexture = new Texture(context, "drape", TextureFormat.RGBA8, drape.side(), drape.side(), Filter.LINEAR);
        drapeTexture.upload(drape.texels());
        draped = new DrapeLegend(drape);
    }

    boolean draped() {
        return drapeTexture != null;
    }

    /** What explains the drape that lies on it. */
    DrapeLegend drapeLegend() {
        return draped;
    }

    /** Binds the drape's colours, or the plain ones where there is none. */
    void bindDrape(int unit) {
        if (drapeTexture != null) drapeTexture.bind(unit);
        else mesh.bindColours(unit);
    }

    @Override
    public void close() {
        if (drapeTexture != null) drapeTexture.close();
        ground.close();
        mesh.close();
        skirt.close();
    }
}
