package downhill.app.window;

import downhill.app.explorer.Explorer;
import downhill.gl.Context;
import downhill.gl.Debug;
import downhill.gl.Framebuffer;

/** The explorer in a window: events in, pictures out, until it is closed. */
public final class ExplorerWindow {
    private static final String NAME = "Downhill";
    private static final double NANO = 1e-9;
    private static final float LONGEST_FRAME = 0.25f;

    private Framebuffer target;

    private ExplorerWindow() {}

    /** Opens the window and returns when it is closed. NoDisplay where there is none. */
    public static void run(Startup startup) {
        try (Window window = new Window(NAME, startup.settings().window());
                Context context = Context.current(Debug.LOG);
                Explorer explorer =
                        new Explorer(context, startup.library(), startup.workspace(), startup.host(window))) {
            window.dropped(explorer.fileOpener()::open);
            startup.fill(explorer);
            new ExplorerWindow().loop(window, context, explorer, startup);
        }
    }

    private void loop(Window window, Context context, Explorer explorer, Startup startup) {
        WindowInput input = new WindowInput(window.handle(), explorer.input());
        long last = System.nanoTime();
        String stands = "";
        while (!window.closing()) {
            window.poll();
            long now = System.nanoTime();
            float seconds = (float) Math.min(LONGEST_FRAME, (now - last) * NANO);
            last = now;
            fit(context, window.size());
            explorer.frame(target, window.scale(), seconds);
            target.blitToWindow(target.width(), target.height());
            window.present();
            if (!explorer.stands().equals(stands)) {
                stands = explorer.stands();
                window.title(NAME + ": " + stands);
            }
            input.pointer();
            startup.watch(explorer, window, seconds);
        }
        startup.leave(explorer, window);
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
