package downhill.app;

import downhill.gl.Framebuffer;
import downhill.ui.Input;
import downhill.ui.Labels;
import downhill.ui.Typefaces;
import downhill.ui.UiDriver;

/** The whole explorer without a window; a frame takes so many seconds. */
record ExplorerLoop(Explorer explorer, float seconds) implements UiDriver.Loop {
    /** 60 frames a second. */
    ExplorerLoop(Explorer explorer) {
        this(explorer, 1 / 60f);
    }

    ExplorerLoop {
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
