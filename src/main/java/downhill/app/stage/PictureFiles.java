package downhill.app.stage;

import downhill.app.console.Failure;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.gl.GlException;
import downhill.library.AtomicFile;
import downhill.ui.kit.Rect;
import downhill.ui.shell.Toasts;
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

/** Pictures of the stage or of the window as PNG files, written beside the frames. */
public final class PictureFiles {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'downhill-'yyyyMMdd-HHmmss-SSS'.png'");

    /** The menu that asked is gone from the frame after the next. */
    private static final int FRAMES = 3;

    private final Context context;
    private final Path folder;
    private final Executor worker;
    private final Toasts toasts;
    private final Queue<Runnable> done = new ConcurrentLinkedQueue<>();
    private int due;
    private boolean window;

    public PictureFiles(Context context, Path folder, Executor worker, Toasts toasts) {
        this.context = context;
        this.folder = folder;
        this.worker = worker;
        this.toasts = toasts;
    }

    /** The person's folder for pictures, or home without one. */
    public static Path usualFolder() {
        Path home = Path.of(System.getProperty("user.home"));
        Path pictures = home.resolve("Pictures");
        return Files.isDirectory(pictures) ? pictures : home;
    }

    /** Asks for a picture of a frame soon to come: of the whole window, or of what stands on its stage. */
    public void ask(boolean whole) {
        due = FRAMES;
        window = whole;
    }

    /** That part of the frame has all that stands on the stage, and no control yet. */
    public void staged(Framebuffer frame, Rect stage) {
        if (due == 1 && !window) take(frame, stage);
    }

    /** A frame is drawn whole. */
    public void drawn(Framebuffer frame) {
        for (Runnable next = done.poll(); next != null; next = done.poll()) next.run();
        if (due == 1 && window) take(frame, new Rect(0, 0, frame.width(), frame.height()));
        due = Math.max(0, due - 1);
        if (due == 1) context.forgetErrors();
    }

    /** One of which the driver has refused a part is no picture. */
    private void take(Framebuffer frame, Rect part) {
        int[] pixels = frame.readPixels();
        int across = frame.width();
        try {
            context.expectNoError();
            worker.execute(() -> done.add(saved(pixels, across, part)));
        } catch (GlException refused) {
            toasts.wrong(Failure.of(refused).sentence());
        }
    }

    private Runnable saved(int[] pixels, int across, Rect part) {
        int left = Math.max(0, Math.round(part.left()));
        int top = Math.max(0, Math.round(part.top()));
        int width = Math.min(across, Math.round(part.right())) - left;
        int height = Math.min(pixels.length / across, Math.round(part.bottom())) - top;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, top * across + left, across);
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
