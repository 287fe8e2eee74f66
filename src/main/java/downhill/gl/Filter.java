package downhill.gl;

import static org.lwjgl.opengl.GL43C.*;

/** How a texture answers between its texels; edges are always clamped. */
public enum Filter {
    NEAREST(GL_NEAREST),
    LINEAR(GL_LINEAR);

    final int value;

    Filter(int value) {
        this.value = value;
    }
}
