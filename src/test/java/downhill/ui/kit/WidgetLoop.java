package downhill.ui.kit;

import downhill.colour.Theme;
import downhill.gl.Framebuffer;
import downhill.ui.input.ImGuiLayer;
import downhill.ui.input.Input;
import downhill.ui.input.Typefaces;
import downhill.ui.input.UiDriver;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Frames of widgets alone, at scale 1 and 60 a second, in the theme that is asked for. */
public record WidgetLoop(ImGuiLayer layer, Supplier<Theme> theme, Consumer<Widgets> scene) implements UiDriver.Loop {
    public WidgetLoop(Supplier<Theme> theme, Consumer<Widgets> scene) {
        this(new ImGuiLayer(), theme, scene);
    }

    public WidgetLoop {
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
