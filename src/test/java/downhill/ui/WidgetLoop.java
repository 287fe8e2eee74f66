package downhill.ui;

import downhill.gl.Framebuffer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Frames of widgets alone, at scale 1 and 60 a second, in the theme that is asked for. */
record WidgetLoop(ImGuiLayer layer, Supplier<Theme> theme, Consumer<Widgets> scene) implements UiDriver.Loop {
    WidgetLoop(Supplier<Theme> theme, Consumer<Widgets> scene) {
        this(new ImGuiLayer(), theme, scene);
    }

    WidgetLoop {
        layer.share(Typefaces.SHARED);
    }

    @Override
    public void frame(Framebuffer target) {
        target.bind();
        scene.accept(layer.begin(new Frame(target.width(), target.height(), 1, 1 / 60f, theme.get())));
        layer.end();
    }

    @Override
    public Input input() {
        return layer.input();
    }

    @Override
    public Labels labels() {
        return layer.labels();
    }

    @Override
    public void close() {
        layer.close();
    }
}
