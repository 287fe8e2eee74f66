package downhill.app;

import downhill.gl.Framebuffer;
import downhill.ui.Toasts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import javax.imageio.ImageIO;

/** Pictures of the window as PNG files, written beside the frames. */
final class Pictures {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'downhill-'yyyyMMdd-HHmmss-SSS'.png'");

    /** The menu that asked is gone from the frame after the next. */
    private static final int FRAMES = 3;

    private final Path folder;
    private final Executor worker;
    private final Toasts toasts;
    private final Queue<Runnable> done = new ConcurrentLinkedQueue<>();
    private int due;

    Pictures(Path folder, Executor worker, Toasts toasts) {
        this.folder = folder;
        this.worker = worker;
        this.toasts = toasts;
    }

    /** The person's folder for pictures, or home without one. */
    static Path usualFolder() {
        Path home = Path.of(System.getProperty("user.home"));
        Path pictures = home.resolve("Pictures");
        return Files.isDirectory(pictures) ? pictures : home;
    }

    /** Asks for a picture of a frame soon to come. */
    void ask() {
        due = FRAMES;
    }

    /** A frame is drawn whole. */
    void drawn(Framebuffer frame) {
        for (Runnable next = done.poll(); next != null; next = done.poll()) next.run();
        if (due > 0 && --due == 0) {
            int[] pixels = frame.readPixels();
            int width = frame.width();
            int height = frame.height();
            worker.execute(() -> done.add(saved(pixels, width, height)));
        }
    }

    private Runnable saved(int[] pixels, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        Path file = folder.resolve(LocalDateTime.now().format(NAME));
        try {
            Files.createDirectories(folder);
            AtomicFile.write(file, out -> ImageIO.write(image, "png", out));
            return () -> toasts.tell("The picture is in " + file + ".");
        } catch (IOException e) {
            return () -> toasts.wrong(Failure.of(e).sentence());
        }
    }
}
