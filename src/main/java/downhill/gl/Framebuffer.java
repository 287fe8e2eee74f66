package downhill.gl;

import static org.lwjgl.opengl.GL43C.*;

import java.nio.ByteBuffer;
import org.lwjgl.system.MemoryUtil;

/** A picture to draw into: RGBA8 colour and 24-bit depth, in one or several samples a pixel. */
public final class Framebuffer extends GlObject {
    private final int width;
    private final int height;
    private final int samples;
    private final Texture texture;
    private final Texture depth;
    private final int[] renderbuffers;

    /** {@code samples} above the driver's limit are lowered to it; 1 gives a picture with a {@link #texture()} and a {@link #depth()}. */
    public Framebuffer(Context context, String label, int width, int height, int samples) {
        super(context, ObjectKind.FRAMEBUFFER, label, glGenFramebuffers());
        this.width = width;
        this.height = height;
        this.samples = Math.min(samples, Math.max(1, context.limits().samples()));
        glBindFramebuffer(GL_FRAMEBUFFER, id());
        name(GL_FRAMEBUFFER);
        boolean single = this.samples == 1;
        texture = single ? texture("colour", TextureFormat.RGBA8, GL_COLOR_ATTACHMENT0) : null;
        depth = single ? texture("depth", TextureFormat.DEPTH24, GL_DEPTH_ATTACHMENT) : null;
        renderbuffers = single
                ? new int[0]
                : new int[] {
                    renderbuffer(GL_RGBA8, GL_COLOR_ATTACHMENT0),
                    renderbuffer(GL_DEPTH_COMPONENT24, GL_DEPTH_ATTACHMENT)
                };
        expectComplete();
    }

    private Texture texture(String what, TextureFormat format, int attachment) {
        Filter filter = format == TextureFormat.RGBA8 ? Filter.LINEAR : Filter.NEAREST;
        Texture made = new Texture(context(), label() + " " + what, format, width, height, filter);
        glFramebufferTexture2D(GL_FRAMEBUFFER, attachment, GL_TEXTURE_2D, made.id(), 0);
        return made;
    }

    private int renderbuffer(int format, int attachment) {
        int made = glGenRenderbuffers();
        glBindRenderbuffer(GL_RENDERBUFFER, made);
        glRenderbufferStorageMultisample(GL_RENDERBUFFER, samples, format, width, height);
        glFramebufferRenderbuffer(GL_FRAMEBUFFER, attachment, GL_RENDERBUFFER, made);
        return made;
    }

    private void expectComplete() {
        int status = glCheckFramebufferStatus(GL_FRAMEBUFFER);
        if (status == GL_FRAMEBUFFER_COMPLETE) return;
        close();
        throw new GlException("The driver cannot draw into a picture of " + width + " × " + height + " pixels with "
                + samples + " samples (status 0x" + Integer.toHexString(status) + "); try a smaller one.");
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int samples() {
        return samples;
    }

    /** The colours of a picture with one sample; closed with the framebuffer. */
    public Texture texture() {
        if (texture == null) throw new IllegalStateException(this + " has several samples: resolve it first");
        return texture;
    }

    /** How far from the eye each pixel of a picture with one sample is, 0 to 1; closed with the framebuffer. */
    public Texture depth() {
        if (depth == null) throw new IllegalStateException(this + " has several samples a pixel");
        return depth;
    }

    /** Draws go here, to the whole picture. */
    public void bind() {
        glBindFramebuffer(GL_FRAMEBUFFER, id());
        glViewport(0, 0, width, height);
    }

    /** Fills the whole picture with a colour 0xRRGGBB; draws go here from now on. */
    public void fill(int rgb) {
        bind();
        glClearColor((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f, 1);
        glClear(GL_COLOR_BUFFER_BIT);
    }

    /** Copies the colours, averaging samples, to a framebuffer of the same size. */
    public void resolveTo(Framebuffer target) {
        blit(target.id(), target.width, target.height);
    }

    /** Copies the colours, averaging samples, into a larger framebuffer, at pixels from its left and its top edge. */
    public void resolveInto(Framebuffer target, int left, int top) {
        glBindFramebuffer(GL_READ_FRAMEBUFFER, id());
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, target.id());
        int bottom = target.height - top - height;
        glBlitFramebuffer(
                0, 0, width, height, left, bottom, left + width, bottom + height, GL_COLOR_BUFFER_BIT, GL_NEAREST);
    }

    /** Copies a picture of one sample to the window, scaled to the window's pixels. */
    public void blitToWindow(int windowWidth, int windowHeight) {
        blit(0, windowWidth, windowHeight);
    }

    private void blit(int target, int toWidth, int toHeight) {
        glBindFramebuffer(GL_READ_FRAMEBUFFER, id());
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, target);
        boolean same = toWidth == width && toHeight == height;
        glBlitFramebuffer(
                0, 0, width, height, 0, 0, toWidth, toHeight, GL_COLOR_BUFFER_BIT, same ? GL_NEAREST : GL_LINEAR);
    }

    /** Width × height pixels as 0xAARRGGBB, the top row first, of a picture with one sample. */
    public int[] readPixels() {
        int[] pixels = new int[width * height];
        readPixels(pixels);
        return pixels;
    }

    /** As {@link #readPixels()}, into an array of width × height. */
    public void readPixels(int[] into) {
        ByteBuffer rows = MemoryUtil.memAlloc(4 * width * height);
        try {
            readRows(rows);
            for (int y = 0; y < height; y++) rows.asIntBuffer().get((height - 1 - y) * width, into, y * width, width);
        } finally {
            MemoryUtil.memFree(rows);
        }
    }

    // BGRA bytes are 0xAARRGGBB as little-endian ints, and OpenGL gives the lowest row first.
    private void readRows(ByteBuffer rows) {
        if (samples > 1) throw new IllegalStateException(this + " has several samples: resolve it first");
        glBindFramebuffer(GL_READ_FRAMEBUFFER, id());
        glPixelStorei(GL_PACK_ALIGNMENT, 1);
        glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
        glReadPixels(0, 0, width, height, GL_BGRA, GL_UNSIGNED_INT_8_8_8_8_REV, rows);
    }

    @Override
    void delete(int id) {
        glDeleteFramebuffers(id);
        if (texture != null) texture.close();
        if (depth != null) depth.close();
        glDeleteRenderbuffers(renderbuffers);
    }
}
