package downhill.app.stage;

import downhill.gl.Context;
import downhill.gl.Framebuffer;
import java.util.function.Consumer;

/**
 * The picture of one part of the window, drawn only when it changes. Where several samples a pixel are too slow for
 * every frame, a picture that stands still is drawn once more with them.
 */
final class CachedPicture implements AutoCloseable {
    /** Frames without a change until a picture is held to stand still. */
    private static final int REST = 8;

    private static final int FINE = 4;

    private final Context context;
    private final String name;
    private final int samples;
    private Framebuffer framebuffer;
    private Framebuffer fine;
    private PictureKey shown;
    private int rested;

    /** @param samples a pixel of a picture that moves */
    CachedPicture(Context context, String name, int samples) {
        this.context = context;
        this.name = name;
        this.samples = samples;
    }

    /** The picture of that, drawn by {@code draw} unless it is there already. */
    Framebuffer of(PictureKey wanted, Consumer<Framebuffer> draw) {
        boolean moved = !wanted.equals(shown);
        rested = moved ? 0 : Math.min(REST + 1, rested + 1);
        if (moved) {
            framebuffer = fit(framebuffer, wanted, samples);
            shown = wanted;
            draw.accept(framebuffer);
        }
        if (rested == REST && samples == 1) {
            fine = fit(fine, wanted, FINE);
            draw.accept(fine);
            // Averaged here once, and not in every frame that shows it.
            fine.resolveTo(framebuffer);
        }
        return framebuffer;
    }

    private Framebuffer fit(Framebuffer old, PictureKey wanted, int perPixel) {
        if (old != null && old.width() == wanted.width() && old.height() == wanted.height()) {
            return old;
        }
        if (old != null) {
            old.close();
        }
        return new Framebuffer(context, name, wanted.width(), wanted.height(), perPixel);
    }

    @Override
    public void close() {
        if (framebuffer != null) {
            framebuffer.close();
        }
        if (fine != null) {
            fine.close();
        }
    }
}
