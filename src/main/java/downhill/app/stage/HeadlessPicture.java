package downhill.app.stage;

import downhill.colour.Theme;
import downhill.experiment.Experiment;
import downhill.gl.Context;
import downhill.gl.Debug;
import downhill.gl.Framebuffer;
import downhill.library.AtomicFile;
import downhill.library.Library;
import downhill.render.Guides;
import downhill.scene.Viewpoint;
import downhill.ui.kit.Rect;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A picture of an experiment without a window.
 *
 * @param steps how many the particles have taken
 * @param samples a pixel, 1 to what the driver allows
 */
public record HeadlessPicture(
        Experiment experiment,
        Theme theme,
        String title,
        int steps,
        int width,
        int height,
        int samples,
        Viewpoint viewpoint) {
    /** Pixels of a picture at which words and lines have the size that they have in a window. */
    private static final float PLAIN_HEIGHT = 720;

    /** Steps after which the opening scene shows its particles on their way. */
    private static final int OPENING_STEPS = 14;

    /** The opening scene on its way into the valleys. */
    public static HeadlessPicture opening(Library library, int width, int height) {
        return new HeadlessPicture(
                library.opening().experiment(), Theme.DARK, "", OPENING_STEPS, width, height, 4, Viewpoint.FIRST);
    }

    /** Draws it and writes a PNG, whole or not at all; gives the renderer's name. */
    public String write(Library library, Path file) throws IOException {
        AtomicFile.check(file);
        try (Context context = Context.headless(Debug.LOG)) {
            check(context);
            BufferedImage image = draw(context, library);
            AtomicFile.write(file, out -> ImageIO.write(image, "png", out));
            return context.renderer();
        }
    }

    private void check(Context context) {
        int side = context.limits().textureSize();
        if (width > side || height > side) {
            throw new IllegalArgumentException(
                    "a picture here has at most " + side + " pixels a side: --size is " + width + "x" + height);
        }
        if (samples > context.limits().samples()) {
            throw new IllegalArgumentException("this driver has at most "
                    + context.limits().samples() + " samples a pixel: --samples is " + samples);
        }
    }

    private BufferedImage draw(Context context, Library library) {
        try (Simulation simulation = Simulation.on(context, experiment);
                ScenePainter scenePainter =
                        new ScenePainter(context, simulation, library.palettes().get("viridis"), samples);
                Framebuffer target = new Framebuffer(context, "picture", width, height, 1)) {
            simulation.landscapes().growWhole();
            simulation.advance(steps);
            Viewports viewports = new Viewports(simulation, scenePainter, library.palettes(), viewpoint.view());
            viewports.landscape().motion(false);
            viewports.look(viewpoint);
            viewports.place(new Rect(0, 0, width, height), false, height / PLAIN_HEIGHT);
            viewports.draw(target, theme, title, Guides.NONE);
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, width, height, target.readPixels(), 0, width);
            context.expectNoError();
            return image;
        }
    }
}
