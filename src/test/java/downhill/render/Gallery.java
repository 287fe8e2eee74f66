package downhill.render;

import downhill.colour.Theme;
import downhill.document.Catalogue;
import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.Debug;
import downhill.gl.Framebuffer;
import downhill.render.camera.Camera;
import downhill.render.camera.Framing;
import downhill.render.landscape.AxisNames;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Marker;
import downhill.render.landscape.Palette;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.lwjgl.opengl.GL11C;

/**
 * Draws pictures of every surface to look at, and writes into figures.txt beside them how fast: main(folder, width,
 * height, samples, ink, palette).
 */
final class Gallery {
    private static final int[] TEAMS = {0xE69F00, 0x56B4E9, 0x009E73, 0xF0E442, 0x0072B2, 0xD55E00, 0xCC79A7};

    private final Context gl;
    private final int width;
    private final int height;
    private final int samples;
    private final SceneColours sceneColours;
    private final Palette palette;
    private final List<Buffer> buffers = new ArrayList<>();

    private Gallery(Context gl, String... arguments) {
        this.gl = gl;
        width = Integer.parseInt(arguments[1]);
        height = Integer.parseInt(arguments[2]);
        samples = Integer.parseInt(arguments[3]);
        sceneColours = arguments[4].equals("light") ? SceneColours.of(Theme.LIGHT) : SceneColours.of(Theme.DARK);
        palette = Catalogue.load("palette", Optional.empty(), Palette::read).get(arguments[5]);
    }

    public static void main(String... arguments) throws IOException {
        try (Context gl = Context.headless(Debug.THROW)) {
            Gallery gallery = new Gallery(gl, arguments);
            Path folder = Files.createDirectories(Path.of(arguments[0]));
            List<String> figures = new ArrayList<>();
            for (Surfaces surface : Surfaces.values())
                if (arguments.length < 7 || surface.name().matches(arguments[6]))
                    figures.add(gallery.draw(surface, folder.toFile()));
            Files.write(folder.resolve("figures.txt"), figures);
        }
    }

    private String draw(Surfaces surface, File folder) throws IOException {
        String figures;
        Landscape landscape = surface.landscape(256);
        try (SceneRenderer scene = new SceneRenderer(gl);
                Framebuffer drawn = new Framebuffer(gl, "drawn", width, height, samples);
                Framebuffer target = new Framebuffer(gl, "target", width, height, 1)) {
            scene.show(landscape, palette, new AxisNames("x", "y", "loss"));
            SceneContents view = view(surface, landscape);
            scene.draw(drawn, view, Explained.guides(landscape, view));
            drawn.resolveTo(target);
            save(target, new File(folder, surface.name().toLowerCase(java.util.Locale.ROOT) + ".png"));
            figures = surface + ": " + landscape.sentence() + "; "
                    + time(scene, drawn, view, Explained.guides(landscape, view));
        }
        buffers.forEach(Buffer::close);
        buffers.clear();
        return figures;
    }

    /** Processor time beside the clock's, because the clock counts what other programs take. */
    private static String time(SceneRenderer scene, Framebuffer drawn, SceneContents view, Guides guides) {
        var process = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        int frames = 60;
        for (int i = 0; i < frames; i++) scene.draw(drawn, view, guides);
        GL11C.glFinish();
        long cpu = process.getProcessCpuTime();
        long start = System.nanoTime();
        for (int i = 0; i < frames; i++) scene.draw(drawn, view, guides);
        GL11C.glFinish();
        return "%.1f ms a frame, %.1f ms of processor time"
                .formatted(
                        (System.nanoTime() - start) / 1e6 / frames, (process.getProcessCpuTime() - cpu) / 1e6 / frames);
    }

    private SceneContents view(Surfaces surface, Landscape landscape) {
        Camera camera = Framing.all(Camera.START, landscape, (double) width / height);
        String name = surface.name().charAt(0)
                + surface.name().substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        String without = System.getProperty("without", "");
        int count = Integer.getInteger("particles", 3000);
        List<Cloud> clouds = new ArrayList<>();
        int teams = Integer.getInteger("teams", 2);
        for (int i = 0; i < teams; i++)
            clouds.add(new Cloud(
                    scatter(landscape, count / teams, i), 0, null, 0, count / teams, TEAMS[i], Marker.values()[i]));
        List<Trail> trails = new ArrayList<>();
        List<Ball> balls = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            float[] path = descend(surface, landscape, i);
            Buffer ring = Buffer.of(gl, "ring", path);
            buffers.add(ring);
            trails.add(new Trail(ring, 0, path.length / 2, 1, path.length / 2 - 1, path.length / 2, TEAMS[i], true));
            balls.add(new Ball(path[path.length - 2], path[path.length - 1], TEAMS[i]));
        }
        return new SceneContents(
                camera,
                sceneColours,
                height / 720f,
                clouds,
                without.contains("t") ? List.of() : trails,
                without.contains("b") ? List.of() : balls,
                !without.contains("a"),
                !without.contains("l"),
                name);
    }

    /** A normalised descent of fixed step length, for a believable path. */
    private static float[] descend(Surfaces surface, Landscape landscape, int team) {
        var field = landscape.field();
        double spanX = field.x1() - field.x0();
        double spanY = field.y1() - field.y0();
        double x = field.x0() + spanX * (team == 0 ? 0.12 : 0.86);
        double y = field.y0() + spanY * (team == 0 ? 0.8 : 0.25);
        float[] path = new float[2 * 90];
        double vx = 0;
        double vy = 0;
        for (int i = 0; i < path.length / 2; i++) {
            path[2 * i] = (float) x;
            path[2 * i + 1] = (float) y;
            double h = 1e-4;
            double gx = (landscape.height(x + h * spanX, y) - landscape.height(x - h * spanX, y)) / (2 * h);
            double gy = (landscape.height(x, y + h * spanY) - landscape.height(x, y - h * spanY)) / (2 * h);
            vx = 0.9 * vx - 0.002 * gx;
            vy = 0.9 * vy - 0.002 * gy;
            x += spanX * vx;
            y += spanY * vy;
        }
        return path;
    }

    private Buffer scatter(Landscape landscape, int count, int seed) {
        Random random = new Random(seed);
        float[] positions = new float[2 * count];
        var field = landscape.field();
        for (int i = 0; i < count; i++) {
            positions[2 * i] = (float) (field.x0() + (field.x1() - field.x0()) * random.nextDouble());
            positions[2 * i + 1] = (float) (field.y0() + (field.y1() - field.y0()) * random.nextDouble());
        }
        Buffer buffer = Buffer.of(gl, "scatter", positions);
        buffers.add(buffer);
        return buffer;
    }

    private static void save(Framebuffer target, File file) throws IOException {
        BufferedImage image = new BufferedImage(target.width(), target.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, target.width(), target.height(), target.readPixels(), 0, target.width());
        ImageIO.write(image, "png", file);
    }
}
