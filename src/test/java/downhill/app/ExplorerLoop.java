package downhill.app;

import downhill.gl.Framebuffer;
import downhill.ui.Input;
import downhill.ui.Labels;
import downhill.ui.UiDriver;

/** The whole explorer without a window, 60 frames a second. */
record ExplorerLoop(Explorer explorer) implements UiDriver.Loop {
    @Override
    public void frame(Framebuffer target) {
        explorer.frame(target, 1, 1 / 60f);
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
