package downhill.ui;

import downhill.gl.Context;
import downhill.gl.Framebuffer;
import imgui.flag.ImGuiKey;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** A person at the interface without a display: clicks by label, drags and types through the real frame loop. */
public final class UiDriver implements AutoCloseable {
    private static final float SECONDS = 1 / 60f;

    private final Framebuffer framebuffer;
    private final ImGuiLayer layer = new ImGuiLayer();
    private final float scale;
    private Theme theme = Theme.DARK;
    private final Consumer<Widgets> scene;

    /** Draws the scene, a frame's worth of widgets, at the given size and content scale. */
    public UiDriver(Context context, int width, int height, float scale, Consumer<Widgets> scene) {
        this.framebuffer = new Framebuffer(context, "test", width, height, 1);
        this.scale = scale;
        this.scene = scene;
        frames(3);
    }

    public void theme(Theme next) {
        theme = next;
        frames(2);
    }

    public Labels labels() {
        return layer.labels();
    }

    public void frames(int count) {
        for (int i = 0; i < count; i++) {
            framebuffer.bind();
            scene.accept(layer.begin(new Frame(framebuffer.width(), framebuffer.height(), scale, SECONDS, theme)));
            layer.end();
        }
    }

    public void click(String label) {
        Rect place = labels().find(label).place();
        click(place.centreX(), place.centreY());
    }

    public void click(float x, float y) {
        move(x, y);
        press(x, y);
        release();
    }

    public void move(float x, float y) {
        layer.input().pointer(x, y);
        frames(2);
    }

    public void press(float x, float y) {
        layer.input().pointer(x, y);
        layer.input().button(0, true);
        frames(3);
    }

    public void release() {
        layer.input().button(0, false);
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
            layer.input().character(character);
            frames(1);
        });
        frames(2);
    }

    public void key(int key) {
        layer.input().key(key, true);
        frames(2);
        layer.input().key(key, false);
        frames(2);
    }

    public void chord(int modifier, int key) {
        layer.input().key(modifier, true);
        frames(2);
        key(key);
        layer.input().key(modifier, false);
        frames(2);
    }

    public void rest(String label) {
        Rect place = labels().find(label).place();
        move(place.centreX(), place.centreY());
        frames(40);
    }

    public int[] pixels() {
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
        layer.close();
        framebuffer.close();
    }
}
