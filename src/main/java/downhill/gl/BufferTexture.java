package downhill.gl;

import static org.lwjgl.opengl.GL41C.*;

/** A buffer as shaders that draw read it: pairs of floats or unsigned integers, one by one. */
public final class BufferTexture extends GlObject {
    public BufferTexture(Context context, String label) {
        super(context, ObjectKind.TEXTURE, label, glGenTextures());
        glBindTexture(GL_TEXTURE_BUFFER, id());
        name(GL_TEXTURE);
    }

    /** Makes the pairs of that buffer what a {@code samplerBuffer} set to {@code unit} reads. */
    public void pairs(int unit, Buffer pairs) {
        bind(unit, pairs, GL_RG32F);
    }

    /** Makes the integers of that buffer what a {@code usamplerBuffer} set to {@code unit} reads. */
    public void unsigned(int unit, Buffer integers) {
        bind(unit, integers, GL_R32UI);
    }

    private void bind(int unit, Buffer buffer, int format) {
        glActiveTexture(GL_TEXTURE0 + unit);
        glBindTexture(GL_TEXTURE_BUFFER, id());
        glTexBuffer(GL_TEXTURE_BUFFER, format, buffer.id());
    }

    @Override
    void delete(int id) {
        glDeleteTextures(id);
    }
}
