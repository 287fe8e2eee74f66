package downhill.ui.kit;

import imgui.ImFontConfig;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.lwjgl.system.MemoryUtil;

/**
 * Which signs a font draws, as pairs of the first and the last ended by 0, in memory that stays where it is. Dear ImGui
 * keeps a bare pointer to them until it builds its atlas; the binding's points into a Java array, which a garbage
 * collection moves: then it reads whatever lies there, and may crash. To be kept until the atlas is built.
 */
final class GlyphRanges {
    /** Where Dear ImGui 1.87 has the fields of a font's settings, in bytes, on every 64-bit machine. */
    private static final int OFFSET = 44;

    private static final int RANGES = 56;
    private static final int LEAST_ADVANCE = 64;

    private final short[] signs;
    private final ByteBuffer memory;

    GlyphRanges(short... signs) {
        this.signs = signs;
        memory = ByteBuffer.allocateDirect(2 * signs.length).order(ByteOrder.nativeOrder());
        memory.asShortBuffer().put(signs);
    }

    short[] signs() {
        return signs;
    }

    /** Sets them; false where the settings do not lie as they should, so that the binding has to do it. */
    boolean into(ImFontConfig config) {
        if (!liesAsExpected()) return false;
        MemoryUtil.memPutAddress(config.ptr + RANGES, MemoryUtil.memAddress(memory));
        return true;
    }

    /** The fields before and behind the pointer are where they are looked for. */
    static boolean liesAsExpected() {
        ImFontConfig probe = new ImFontConfig();
        try {
            probe.setGlyphOffset(3, 5);
            probe.setGlyphMinAdvanceX(7);
            return MemoryUtil.memGetFloat(probe.ptr + OFFSET) == 3
                    && MemoryUtil.memGetFloat(probe.ptr + OFFSET + 4) == 5
                    && MemoryUtil.memGetAddress(probe.ptr + RANGES) == MemoryUtil.NULL
                    && MemoryUtil.memGetFloat(probe.ptr + LEAST_ADVANCE) == 7;
        } finally {
            probe.destroy();
        }
    }
}
