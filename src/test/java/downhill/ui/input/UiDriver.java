package downhill.ui.input;

import static org.lwjgl.opengl.GL30C.*;

import com.sun.management.ThreadMXBean;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.ui.kit.Labels;
import downhill.ui.kit.Rect;
import imgui.flag.ImGuiKey;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.TestInfo;

/** A person at the interface without a display: clicks by label, drags and types through the real frame loop. */
public final class UiDriver implements AutoCloseable {
    /** The tag of a test that reads pixels. */
    public static final String LOOKS = "looks";

    /** Frames, of a sixtieth of a second, until what waits for a resting hand has happened. */
    private static final int REST = 40;

    private static final int MEASURED = 60;

    private final Framebuffer framebuffer;
    private final Optional<Unseen> unseen;
    private final Loop loop;

    /** What the person sits at. */
    public interface Loop extends AutoCloseable {
        void frame(Framebuffer target);

        Input input();

        Labels labels();

        @Override
        void close();
    }

    /** Without eyes: no pixel is drawn, because pixels take most of a frame's time without a graphics card. */
    public UiDriver(Context context, int width, int height, Loop loop) {
        this(context, width, height, loop, false);
    }

    private UiDriver(Context context, int width, int height, Loop loop, boolean looking) {
        this.unseen = looking ? Optional.empty() : Optional.of(new Unseen(context, width, height));
        this.framebuffer =
                unseen.map(Unseen::framebuffer).orElseGet(() -> new Framebuffer(context, "test", width, height, 1));
        this.loop = loop;
        frames(3);
    }

    /** One who sees what is drawn. */
    public static UiDriver looking(Context context, int width, int height, Loop loop) {
        return new UiDriver(context, width, height, loop, true);
    }

    /** One who sees if the test says so: {@code @Tag(UiDriver.LOOKS)}. */
    public static UiDriver of(TestInfo test, Context context, int width, int height, Loop loop) {
        return new UiDriver(context, width, height, loop, test.getTags().contains(LOOKS));
    }

    public Labels labels() {
        return loop.labels();
    }

    public void frames(int count) {
        if (unseen.isPresent()) {
            glEnable(GL_RASTERIZER_DISCARD);
        }
        try {
            for (int i = 1; i <= count; i++) {
                loop.frame(framebuffer);
            }
        } finally {
            glDisable(GL_RASTERIZER_DISCARD);
        }
    }

    public void click(String label) {
        Rect place = labels().find(label).place();
        click(place.centreX(), place.centreY());
    }

    public void doubleClick(String label) {
        Rect place = labels().find(label).place();
        move(place.centreX(), place.centreY());
        for (int i = 0; i < 2; i++) {
            press(place.centreX(), place.centreY());
            release();
        }
    }

    public void click(float x, float y) {
        move(x, y);
        press(x, y);
        release();
    }

    public void move(float x, float y) {
        loop.input().pointer(x, y);
        frames(2);
    }

    public void press(float x, float y) {
        loop.input().pointer(x, y);
        loop.input().button(0, true);
        frames(3);
    }

    public void release() {
        loop.input().button(0, false);
        frames(3);
    }

    /** Drags the slider's knob to the fraction in 0…1 of its width. */
    public void drag(String label, double fraction) {
        Rect place = labels().find(label).place();
        press(place.centreX(), place.centreY());
        move(place.left() + (float) fraction * place.width(), place.centreY());
        release();
    }

    /** Puts the text in place of what the field holds. */
    public void type(String label, String text) {
        Rect place = labels().find(label).place();
        click(place.left() + 20, place.top() + 14);
        chord(ImGuiKey.LeftCtrl, ImGuiKey.A);
        key(ImGuiKey.Delete);
        write(text);
    }

    /** Clicks the slider's number, writes a value and presses Enter. */
    public void typeValue(String label, String text) {
        click(label + " value");
        write(text);
        key(ImGuiKey.Enter);
    }

    public void write(String text) {
        text.codePoints().forEach(character -> {
            loop.input().character(character);
            frames(1);
        });
        frames(REST);
    }

    public void key(int key) {
        loop.input().key(key, true);
        frames(2);
        loop.input().key(key, false);
        frames(2);
    }

    public void chord(int modifier, int key) {
        loop.input().key(modifier, true);
        frames(2);
        key(key);
        loop.input().key(modifier, false);
        frames(2);
    }

    /** Turns the wheel by these notches where the pointer is. */
    public void wheel(float notches) {
        loop.input().wheel(0, notches);
        frames(3);
    }

    public void rest(String label) {
        Rect place = labels().find(label).place();
        move(place.centreX(), place.centreY());
        frames(REST);
    }

    /** Bytes of memory that this thread asks for in a frame, when nothing has been new for a while. */
    public long allocated() {
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        frames(MEASURED);
        long begun = memory.getCurrentThreadAllocatedBytes();
        frames(MEASURED);
        return (memory.getCurrentThreadAllocatedBytes() - begun) / MEASURED;
    }

    /** What is seen; without eyes, an error. */
    public int[] pixels() {
        if (unseen.isPresent()) {
            throw new IllegalStateException(
                    "nothing is seen: tag the test with UiDriver.LOOKS, or make the driver with UiDriver.looking");
        }
        return framebuffer.readPixels();
    }

    public void save(Path png) {
        BufferedImage image = new BufferedImage(framebuffer.width(), framebuffer.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, framebuffer.width(), framebuffer.height(), pixels(), 0, framebuffer.width());
        try {
            ImageIO.write(image, "png", png.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        loop.close();
        unseen.ifPresentOrElse(Unseen::close, framebuffer::close);
    }
}
