package downhill.app.explorer;

import downhill.gl.Framebuffer;
import downhill.ui.input.Input;
import downhill.ui.input.Typefaces;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Labels;

/** The whole explorer without a window; a frame takes so many seconds. */
public record ExplorerLoop(Explorer explorer, float seconds) implements UiDriver.Loop {
    /** 60 frames a second. */
    public ExplorerLoop(Explorer explorer) {
        this(explorer, 1 / 60f);
    }

    public ExplorerLoop {
        explorer.share(Typefaces.SHARED);
    }

    @Override
    public void frame(Framebuffer target) {
        explorer.frame(target, 1, seconds);
    }

    @Override
    public Input input() {
        return explorer.input();
    }

    @Override
    public Labels labels() {
        return explorer.labels();
    }

    @Override
    public void close() {
        explorer.close();
    }
}
