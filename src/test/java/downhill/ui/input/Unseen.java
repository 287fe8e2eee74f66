package downhill.ui.input;

import static org.lwjgl.opengl.GL30C.*;

import downhill.gl.Context;
import downhill.gl.Filter;
import downhill.gl.Framebuffer;
import downhill.gl.Texture;
import downhill.gl.TextureFormat;

/**
 * What frames that nobody looks at are drawn into: of any size by its own word, with a single pixel behind it, because
 * pixels take most of a frame's time without a graphics card. To read it is an error.
 */
final class Unseen implements AutoCloseable {
    private final Framebuffer framebuffer;
    private final Texture pixel;

    Unseen(Context context, int width, int height) {
        framebuffer = new Framebuffer(context, "unseen", width, height, 1);
        pixel = new Texture(context, "unseen pixel", TextureFormat.RGBA8, 1, 1, Filter.NEAREST);
        framebuffer.bind();
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, pixel.id(), 0);
        glReadBuffer(GL_NONE);
    }

    Framebuffer framebuffer() {
        return framebuffer;
    }

    @Override
    public void close() {
        framebuffer.close();
        pixel.close();
    }
}
