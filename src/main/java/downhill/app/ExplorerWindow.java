package downhill.app;

import downhill.gl.Context;
import downhill.gl.Debug;
import downhill.gl.Framebuffer;

/** The explorer in a window: events in, pictures out, until it is closed. */
final class ExplorerWindow {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final double NANO = 1e-9;
    private static final float LONGEST_FRAME = 0.25f;

    private Framebuffer target;

    private ExplorerWindow() {}

    /** Opens the window on that desk and returns when it is closed. EngineException where there is no display. */
    static void run(Library library, Desk desk) {
        try (Window window = new Window("Downhill", WIDTH, HEIGHT);
                Context context = Context.current(Debug.LOG);
                Explorer explorer = new Explorer(context, library, desk, window.host())) {
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
            explorer.frame(target, window.scale(), seconds);
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
}
