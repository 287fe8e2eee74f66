package downhill.gl;

import static org.lwjgl.opengl.GL41C.*;

/** A buffer of pairs of floats as shaders read it one by one, through a {@code samplerBuffer}. */
public final class BufferTexture extends GlObject {
    public BufferTexture(Context context, String label) {
        super(context, Kind.TEXTURE, label, glGenTextures());
        glBindTexture(GL_TEXTURE_BUFFER, id());
        name(GL_TEXTURE);
    }

    /** Makes the pairs of that buffer what samplers set to {@code unit} read. */
    public void bind(int unit, Buffer pairs) {
        glActiveTexture(GL_TEXTURE0 + unit);
        glBindTexture(GL_TEXTURE_BUFFER, id());
        glTexBuffer(GL_TEXTURE_BUFFER, GL_RG32F, pairs.id());
    }

    @Override
    void delete(int id) {
        glDeleteTextures(id);
    }
}
