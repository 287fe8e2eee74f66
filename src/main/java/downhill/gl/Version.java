package downhill.gl;

import java.util.List;

/** An OpenGL version to ask for. */
record Version(int major, int minor) {
    /** 4.3 for compute shaders; 4.1 is enough to draw, and all that macOS has. */
    static final List<Version> WANTED = List.of(new Version(4, 3), new Version(4, 1));
}
