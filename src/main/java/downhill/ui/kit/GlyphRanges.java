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
    /** Latin, Greek, super- and subscripts, punctuation, letters, arrows, mathematics, marks; pairs ended by 0. */
    static final GlyphRanges GLYPHS = new GlyphRanges(new short[] {
        0x20, 0x17F, 0x370, 0x3FF, 0x2010, 0x2044, 0x2070, 0x209C, 0x2100, 0x215E, 0x2190, 0x21FF, 0x2200, 0x22FF,
        0x2318, 0x2318, 0x25A0, 0x25FF, 0x2605, 0x2606, 0x2713, 0x2717, 0
    });

    /** The same without what stands in drawings alone. */
    static final GlyphRanges LETTERS = new GlyphRanges(new short[] {
        0x20, 0x17F, 0x370, 0x3FF, 0x2010, 0x2044, 0x2070, 0x209C, 0x2190, 0x2193, 0x21D0, 0x21D4, 0x2200, 0x22FF,
        0x2713, 0x2717, 0
    });

    /** Names, numbers and signs of a drawing. */
    static final GlyphRanges DRAWN = new GlyphRanges(new short[] {
        0x20, 0x17F, 0x370, 0x3FF, 0x2026, 0x2026, 0x2070, 0x2079, 0x207B, 0x207B, 0x2212, 0x2212, 0x221E, 0x221E,
        0x2713, 0x2713, 0
    });

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
