package downhill.render;

import static org.lwjgl.opengl.GL41C.*;

import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.render.camera.PictureRoom;
import downhill.render.landscape.AxisNames;
import downhill.render.landscape.Drape;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Palette;
import java.util.Optional;

/** Draws a landscape and everything on it into a framebuffer, with or without a window. */
public final class SceneRenderer implements AutoCloseable {
    private final Context context;
    private final DrawFrame drawFrame = new DrawFrame();
    private final Backdrop backdrop;
    private final TerrainRenderer terrain;
    private final ParticleRenderer particles;
    private final TrailRenderer trails;
    private final BallRenderer balls;
    private final GuideRenderer guiding;
    private final Shadow shadow;
    private final MarkRenderer marks;
    private final Lines lines;
    private final TextRenderer text;
    private final Captions ofLandscape = new Captions();
    private final Captions ofMap = new Captions();
    private final Plate plate = new Plate();
    private SceneResources sceneResources;

    public SceneRenderer(Context context) {
        this.context = context;
        backdrop = new Backdrop(context);
        terrain = new TerrainRenderer(context);
        particles = new ParticleRenderer(context);
        trails = new TrailRenderer(context);
        balls = new BallRenderer(context);
        guiding = new GuideRenderer(context);
        shadow = new Shadow(context);
        marks = new MarkRenderer(context);
        lines = new Lines(context);
        text = new TextRenderer(context);
    }

    /** Takes a landscape to the device; it is the one drawn until the next. */
    public void show(Landscape landscape, Palette palette, AxisNames axisNames) {
        if (sceneResources != null) {
            if (sceneResources.isOf(landscape, palette, axisNames)) return;
            sceneResources.close();
        }
        sceneResources = new SceneResources(context, landscape, palette, axisNames);
    }

    /** Lays other colours on the landscape that is shown, until the next one is, or takes them off. */
    public void drape(Optional<Drape> drape) {
        sceneResources.drape(drape);
    }

    /** Draws the picture; call {@link #show} before. The target may have several samples. */
    public void draw(Framebuffer target, SceneContents view) {
        draw(target, view, Guides.NONE);
    }

    /** The same with what explains it. */
    public void draw(Framebuffer target, SceneContents view, Guides guides) {
        drawFrame.set(target, view);
        text.begin(drawFrame);
        prepare(target);
        opaque(view.details());
        boolean covered = view.details().map() || view.details().floorMap();
        if (view.axes() && !covered) floor();
        for (int i = 0; i < view.trails().size(); i++)
            trails.draw(drawFrame, sceneResources.ground, view.trails().get(i));
        for (int i = 0; i < view.clouds().size(); i++)
            particles.draw(drawFrame, sceneResources.ground, view.clouds().get(i));
        marks.dots(drawFrame, sceneResources.landscape, guides.dots());
        guiding.draw(drawFrame, sceneResources, guides, lines);
        for (int i = 0; i < view.balls().size(); i++)
            balls.draw(drawFrame, sceneResources.landscape, view.balls().get(i), shadow, lines);
        marks.draw(drawFrame, view.camera(), sceneResources.landscape, view.details());
        words(view, guides);
    }

    /** The landscape first, so that what it hides of the ground costs nothing. */
    private void opaque(Details details) {
        glDisable(GL_BLEND);
        terrain.draw(drawFrame, sceneResources, details);
        backdrop.draw(drawFrame);
        glEnable(GL_BLEND);
    }

    private static void prepare(Framebuffer target) {
        target.bind();
        glDisable(GL_SCISSOR_TEST);
        glDisable(GL_CULL_FACE);
        glEnable(GL_DEPTH_TEST);
        glDepthFunc(GL_LEQUAL);
        glDepthMask(true);
        glEnable(GL_BLEND);
        glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
        glClear(GL_DEPTH_BUFFER_BIT);
    }

    private void floor() {
        Landscape landscape = sceneResources.landscape;
        double dark = drawFrame.sceneColours.dark() ? 0.4 : 0.14;
        shadow.draw(drawFrame, 0, 0, Landscape.FLOOR, 0, 0, landscape.halfX(), landscape.halfY(), 0.35, dark);
        sceneResources.axes.drawFloor(drawFrame, lines);
    }

    private void words(SceneContents view, Guides guides) {
        glDisable(GL_DEPTH_TEST);
        boolean roomy = !PictureRoom.isTiny(drawFrame.width / drawFrame.scale, drawFrame.height / drawFrame.scale);
        if (roomy) legends(view, guides);
        guiding.drawNames(drawFrame, sceneResources.landscape, guides, text);
        if (roomy) labels(view);
        text.draw(drawFrame);
    }

    /** Title, sentences, legend and axes, for which a picture has to have room; what matters more comes first. */
    private void legends(SceneContents view, Guides guides) {
        plate.show(drawFrame, sceneResources.landscape);
        Corner corner = view.details().corner();
        corner.take(text.places(), drawFrame.width);
        if (!view.title().isEmpty()) Legend.title(drawFrame, text, view.title());
        boolean map = view.details().map();
        boolean bar = !sceneResources.draped() || sceneResources.drapeLegend().ownBar();
        double free = captions(view, guides, bar);
        if (view.legend() && bar)
            sceneResources.legend.draw(
                    drawFrame, text, plate, sceneResources.axisNames.loss(), map, corner.right(), free);
        if (view.legend() && sceneResources.draped())
            sceneResources.drapeLegend().draw(drawFrame, text, plate, map, free);
        if (view.axes() && map) sceneResources.mapAxes.draw(drawFrame, text, free);
        else if (view.axes()) sceneResources.axes.drawNumbers(drawFrame, lines, text);
    }

    private double captions(SceneContents view, Guides guides, boolean bar) {
        Captions captions = view.details().map() ? ofMap : ofLandscape;
        if (view.legend() && bar) captions.add(sceneResources.legend.sentence());
        if (view.legend() && sceneResources.draped())
            captions.add(sceneResources.drapeLegend().sentence());
        captions.add(guides.note());
        return captions.draw(drawFrame, text, plate);
    }

    /** Numbers on the landscape, where nothing else stands. */
    private void labels(SceneContents view) {
        if (sceneResources.draped())
            sceneResources.drapeLegend().tags(drawFrame, view.camera(), sceneResources.landscape, text);
        if (view.details().labels() && view.details().contours())
            sceneResources.labels.draw(drawFrame, view.camera(), text);
    }

    /** Where the words of the last picture stand. */
    FreePlaces places() {
        return text.places();
    }

    @Override
    public void close() {
        if (sceneResources != null) sceneResources.close();
        backdrop.close();
        terrain.close();
        particles.close();
        trails.close();
        balls.close();
        guiding.close();
        shadow.close();
        marks.close();
        lines.close();
        text.close();
    }
}
