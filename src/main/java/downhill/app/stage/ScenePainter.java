package downhill.app.stage;

import downhill.colour.Theme;
import downhill.experiment.Engine;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.render.Ball;
import downhill.render.Cloud;
import downhill.render.SceneColours;
import downhill.render.SceneContents;
import downhill.render.SceneRenderer;
import downhill.render.Trail;
import downhill.render.landscape.Drape;
import downhill.render.landscape.Palette;
import downhill.ui.kit.Rect;
import downhill.workspace.TeamColours;
import downhill.workspace.TeamLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a simulation into its part of the picture. */
public final class ScenePainter implements AutoCloseable {
    private final Simulation simulation;
    private final ParticleSource particleSource;
    private final SceneRenderer renderer;
    private final CachedPicture landscape;
    private final CachedPicture map;
    private Palette palette;
    private Optional<Drape> drape = Optional.empty();

    /** @param samples a pixel, for smooth edges */
    public ScenePainter(Context context, Simulation simulation, Palette palette, int samples) {
        this.simulation = simulation;
        this.particleSource = ParticleSource.of(context, simulation);
        this.palette = palette;
        this.renderer = new SceneRenderer(context);
        this.landscape = new CachedPicture(context, "landscape", samples);
        this.map = new CachedPicture(context, "map", samples);
        show();
    }

    /** Several samples a pixel halve the frame rate of a processor that draws. */
    public static int usualSamples(Context context) {
        String renderer = context.renderer();
        return renderer.contains("llvmpipe") || renderer.contains("softpipe") ? 1 : 4;
    }

    /** Takes over the simulation's landscape after a change. */
    void show() {
        renderer.show(simulation.landscape(), palette, simulation.landscapes().axisNames());
        renderer.drape(drape);
    }

    Palette palette() {
        return palette;
    }

    /** Lays other colours on the landscape, or takes them off. */
    void drape(Optional<Drape> next) {
        drape = next;
        renderer.drape(next);
    }

    /** Shows the landscape in other colours. */
    void paint(Palette next) {
        if (!next.equals(palette)) {
            palette = next;
            show();
        }
    }

    /** Draws a picture of the scene into that part of the target; one that has not changed is not drawn again. */
    void draw(Framebuffer target, Rect place, SceneShot sceneShot) {
        CachedPicture cachedPicture = sceneShot.details().map() ? map : landscape;
        Framebuffer drawn = cachedPicture.of(
                still(place, sceneShot),
                framebuffer -> renderer.draw(framebuffer, view(sceneShot), sceneShot.guides()));
        drawn.resolveInto(target, Math.round(place.left()), Math.round(place.top()));
    }

    private PictureKey still(Rect place, SceneShot sceneShot) {
        return new PictureKey(
                sceneShot,
                Math.max(1, Math.round(place.width())),
                Math.max(1, Math.round(place.height())),
                simulation.experiment(),
                simulation.engine().step(),
                simulation.balls(),
                simulation.landscape(),
                palette,
                drape);
    }

    private SceneContents view(SceneShot sceneShot) {
        List<Cloud> clouds = new ArrayList<>();
        List<Trail> trails = new ArrayList<>();
        List<Ball> balls = new ArrayList<>();
        // On the landscape the dark theme's colours stand out in either theme.
        Theme hues = TeamColours.of(sceneShot.theme(), Theme.DARK, simulation.experiment());
        boolean race = simulation.experiment().teams().size() > 1;
        for (int team = 0; team < simulation.experiment().teams().size(); team++) {
            TeamLook teamLook = TeamLook.of(hues, team);
            clouds.add(particleSource.cloud(team, teamLook));
            if (sceneShot.trails()) {
                trails.add(particleSource.trail(team, teamLook, !sceneShot.wholeTrails()));
            }
            Engine.Ball ball = simulation.ball(team);
            balls.add(new Ball(
                    ball.x(), ball.y(), teamLook.colour(), race ? Optional.of(teamLook.marker()) : Optional.empty()));
        }
        return new SceneContents(
                sceneShot.camera(),
                SceneColours.of(sceneShot.theme()),
                sceneShot.scale(),
                clouds,
                trails,
                balls,
                sceneShot.axes(),
                sceneShot.legend(),
                sceneShot.title(),
                sceneShot.details());
    }

    @Override
    public void close() {
        particleSource.close();
        renderer.close();
        landscape.close();
        map.close();
    }
}
