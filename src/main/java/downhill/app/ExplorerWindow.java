package downhill.app;

import downhill.gl.Context;
import downhill.gl.Debug;
import downhill.gl.Framebuffer;
import downhill.ui.Lab;
import downhill.ui.Shortcut;
import java.util.Set;

/** The explorer in a window: events in, pictures out, until it is closed. */
final class ExplorerWindow {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final double NANO = 1e-9;
    private static final float LONGEST_FRAME = 0.25f;

    private Framebuffer target;

    private ExplorerWindow() {}

    /** Opens the window on that lab and returns when it is closed. EngineException where there is no display. */
    static void run(Library library, Lab first) {
        try (Window window = new Window("Downhill", WIDTH, HEIGHT);
                Context context = Context.current(Debug.LOG);
                Explorer explorer = new Explorer(context, library, first)) {
            new ExplorerWindow().loop(window, context, explorer);
        }
    }

    private void loop(Window window, Context context, Explorer explorer) {
        WindowInput input = new WindowInput(window.handle(), explorer.input());
        long last = System.nanoTime();
        while (!window.closing()) {
            window.poll();
            long now = System.nanoTime();
            float seconds = (float) Math.min(LONGEST_FRAME, (now - last) * NANO);
            last = now;
            fit(context, window.size());
            act(explorer.frame(target, window.scale(), seconds), window);
            target.blitToWindow(target.width(), target.height());
            window.present();
            input.pointer();
        }
        target.close();
    }

    private void fit(Context context, int[] size) {
        int width = Math.max(1, size[0]);
        int height = Math.max(1, size[1]);
        if (target == null || target.width() != width || target.height() != height) {
            if (target != null) {
                target.close();
            }
            target = new Framebuffer(context, "window", width, height, 1);
        }
    }

    private void act(Set<Shortcut> keys, Window window) {
        if (keys.contains(Shortcut.FULL_SCREEN)) {
            window.toggleFullScreen();
        }
        if (keys.contains(Shortcut.SCREENSHOT)) {
            Screenshot.save(target);
        }
    }
}
