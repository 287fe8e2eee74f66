package downhill.app;

import downhill.experiment.Engine;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.loss.Surface;
import downhill.render.Ball;
import downhill.render.Camera;
import downhill.render.Cloud;
import downhill.render.Guides;
import downhill.render.Ink;
import downhill.render.Names;
import downhill.render.Palette;
import downhill.render.SceneRenderer;
import downhill.render.SceneView;
import downhill.render.Trail;
import downhill.ui.Look;
import downhill.ui.Rect;
import downhill.ui.Theme;
import java.util.ArrayList;
import java.util.List;

/** Draws a simulation into its part of the picture. */
final class Stage implements AutoCloseable {
    private final Context context;
    private final Simulation simulation;
    private final Picture picture;
    private final SceneRenderer renderer;
    private final Palette palette;
    private final int samples;
    private Framebuffer canvas;

    /** @param samples a pixel, for smooth edges */
    Stage(Context context, Simulation simulation, Palette palette, int samples) {
        this.context = context;
        this.simulation = simulation;
        this.picture = Picture.of(context, simulation);
        this.palette = palette;
        this.renderer = new SceneRenderer(context);
        this.samples = samples;
        show();
    }

    /** Several samples a pixel halve the frame rate of a processor that draws. */
    static int usualSamples(Context context) {
        String renderer = context.renderer();
        return renderer.contains("llvmpipe") || renderer.contains("softpipe") ? 1 : 4;
    }

    /** Takes over the simulation's landscape after a change. */
    void show() {
        Surface surface = simulation.experiment().surface();
        renderer.show(
                simulation.landscape(),
                palette,
                new Names(surface.x().name(), surface.y().name(), "loss"));
    }

    /** Draws the scene as seen by the camera into that part of the target, under a title if it stands alone. */
    void draw(Framebuffer target, Rect place, Camera camera, Theme theme, float scale, String title, Guides guides) {
        int width = Math.max(1, Math.round(place.width()));
        int height = Math.max(1, Math.round(place.height()));
        if (canvas == null || canvas.width() != width || canvas.height() != height) {
            resize(width, height);
        }
        renderer.draw(canvas, view(camera, theme, scale, title), guides);
        canvas.resolveInto(target, Math.round(place.left()), Math.round(place.top()));
    }

    private void resize(int width, int height) {
        if (canvas != null) {
            canvas.close();
        }
        canvas = new Framebuffer(context, "scene", width, height, samples);
    }

    private SceneView view(Camera camera, Theme theme, float scale, String title) {
        List<Cloud> clouds = new ArrayList<>();
        List<Trail> trails = new ArrayList<>();
        List<Ball> balls = new ArrayList<>();
        for (int team = 0; team < simulation.experiment().teams().size(); team++) {
            Look look = Look.of(theme, team);
            clouds.add(picture.cloud(team, look));
            trails.add(picture.trail(team, look));
            Engine.Ball ball = simulation.ball(team);
            balls.add(new Ball(ball.x(), ball.y(), look.colour()));
        }
        Ink ink = theme.equals(Theme.DARK) ? Ink.DARK : Ink.LIGHT;
        return new SceneView(camera, ink, scale, clouds, trails, balls, true, true, title);
    }

    @Override
    public void close() {
        picture.close();
        renderer.close();
        if (canvas != null) {
            canvas.close();
        }
    }
}
