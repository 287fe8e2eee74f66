package downhill.gl;

import static org.lwjgl.opengl.GL43C.*;

/**
 * What the driver allows: the largest storage buffer in bytes and the most work groups along x (both 0 without
 * compute shaders), the largest texture side in texels and the most samples of a multisampled framebuffer.
 */
public record Limits(long storageBytes, int workGroups, int textureSize, int samples) {
    static Limits ofCurrent(boolean compute) {
        return new Limits(
                compute ? glGetInteger64(GL_MAX_SHADER_STORAGE_BLOCK_SIZE) : 0,
                compute ? glGetIntegeri(GL_MAX_COMPUTE_WORK_GROUP_COUNT, 0) : 0,
                glGetInteger(GL_MAX_TEXTURE_SIZE),
                glGetInteger(GL_MAX_SAMPLES));
    }
}
