package downhill.app;

import downhill.gl.Framebuffer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import javax.imageio.ImageIO;

/** Pictures of the window as PNG files. */
final class Screenshot {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private Screenshot() {}

    /** Saves the picture in the person's folder Pictures, or home without one, and returns the file. */
    static Path save(Framebuffer picture) {
        Path file = place("", ".png");
        write(picture, file);
        return file;
    }

    /** A new file in the person's folder Pictures, or home without one, such as downhill-circuit-20261124-101500.svg. */
    static Path place(String what, String ending) {
        Path home = Path.of(System.getProperty("user.home"));
        Path pictures = home.resolve("Pictures");
        String name = "downhill-" + (what.isEmpty() ? "" : what + "-")
                + LocalDateTime.now().format(TIME) + ending;
        return (Files.isDirectory(pictures) ? pictures : home).resolve(name);
    }

    static void write(Framebuffer picture, Path file) {
        int width = picture.width();
        BufferedImage image = new BufferedImage(width, picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, picture.height(), picture.readPixels(), 0, width);
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The picture could not be written to " + file, e);
        }
    }
}
