package downhill.gl;

import static org.lwjgl.opengl.GL43C.*;

import java.nio.ByteBuffer;

/** A 2-D texture, row 0 first; a table of colours is one of height 1. */
public final class Texture extends GlObject {
    private final TextureFormat format;
    private final int width;
    private final int height;

    public Texture(Context context, String label, TextureFormat format, int width, int height, Filter filter) {
        super(context, ObjectKind.TEXTURE, label, glGenTextures());
        this.format = format;
        this.width = width;
        this.height = height;
        glBindTexture(GL_TEXTURE_2D, id());
        name(GL_TEXTURE);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, filter.value);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, filter.value);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
        glTexImage2D(
                GL_TEXTURE_2D, 0, format.internal, width, height, 0, format.layout, format.type, (ByteBuffer) null);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Replaces every texel of a float texture; {@code texels} has width × height × channels values. */
    public void upload(float[] texels) {
        expect(4L * texels.length);
        bindToUpload();
        glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, width, height, format.layout, format.type, texels);
    }

    /** Replaces every texel; an RGBA8 texture takes one int a texel with red in the lowest byte. */
    public void upload(int[] texels) {
        expect(4L * texels.length);
        bindToUpload();
        glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, width, height, format.layout, format.type, texels);
    }

    /** Replaces every texel with what remains of a direct buffer. */
    public void upload(ByteBuffer texels) {
        expect(texels.remaining());
        bindToUpload();
        glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, width, height, format.layout, format.type, texels);
    }

    /** Makes the texture the one that samplers set to {@code unit} read. */
    public void bind(int unit) {
        glActiveTexture(GL_TEXTURE0 + unit);
        glBindTexture(GL_TEXTURE_2D, id());
    }

    private void bindToUpload() {
        bind(0);
        glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
        glBindBuffer(GL_PIXEL_UNPACK_BUFFER, 0);
    }

    private void expect(long bytes) {
        long wanted = (long) width * height * format.bytes;
        if (bytes != wanted)
            throw new IllegalArgumentException(this + " takes " + wanted + " bytes of texels, not " + bytes);
    }

    @Override
    void delete(int id) {
        glDeleteTextures(id);
    }
}
