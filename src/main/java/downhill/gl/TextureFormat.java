package downhill.gl;

import static org.lwjgl.opengl.GL43C.*;

/** How a texture stores a texel, and the layout in which texels are uploaded. */
public enum TextureFormat {
    R8(GL_R8, GL_RED, GL_UNSIGNED_BYTE, 1),
    RGBA8(GL_RGBA8, GL_RGBA, GL_UNSIGNED_BYTE, 4),
    R32F(GL_R32F, GL_RED, GL_FLOAT, 4),
    RGBA32F(GL_RGBA32F, GL_RGBA, GL_FLOAT, 16),
    DEPTH24(GL_DEPTH_COMPONENT24, GL_DEPTH_COMPONENT, GL_UNSIGNED_INT, 4);

    final int internal;
    final int layout;
    final int type;
    final int bytes;

    TextureFormat(int internal, int layout, int type, int bytes) {
        this.internal = internal;
        this.layout = layout;
        this.type = type;
        this.bytes = bytes;
    }
}
