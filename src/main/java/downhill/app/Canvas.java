package downhill.app;

import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.ui.Rect;

/** A framebuffer that is as large as the part of the window it is for. */
final class Canvas implements AutoCloseable {
    private final Context context;
    private final String name;
    private final int samples;
    private Framebuffer framebuffer;

    Canvas(Context context, String name, int samples) {
        this.context = context;
        this.name = name;
        this.samples = samples;
    }

    /** The framebuffer in the place's size, made anew where that is another. */
    Framebuffer of(Rect place) {
        int width = Math.max(1, Math.round(place.width()));
        int height = Math.max(1, Math.round(place.height()));
        if (framebuffer == null || framebuffer.width() != width || framebuffer.height() != height) {
            close();
            framebuffer = new Framebuffer(context, name, width, height, samples);
        }
        return framebuffer;
    }

    @Override
    public void close() {
        if (framebuffer != null) {
            framebuffer.close();
        }
    }
}
