package downhill.render;

import static org.lwjgl.stb.STBTruetype.*;

import java.nio.ByteBuffer;
import org.lwjgl.stb.STBTTFontinfo;
import org.lwjgl.system.MemoryUtil;

/** A font file at one pixel size, from which letters are drawn once, into an atlas. */
final class Typeface implements AutoCloseable {
    private final ByteBuffer file;
    private final STBTTFontinfo info = STBTTFontinfo.malloc();
    private final float scale;

    /** @param resource what the file is called in an error */
    Typeface(String resource, byte[] bytes, float pixels) {
        file = MemoryUtil.memAlloc(bytes.length).put(bytes).flip();
        if (!stbtt_InitFont(info, file)) throw new IllegalStateException(resource + " is not a font");
        scale = stbtt_ScaleForMappingEmToPixels(info, pixels);
    }

    boolean has(int codepoint) {
        return stbtt_FindGlyphIndex(info, codepoint) != 0;
    }

    /** A letter's coverage, row by row, its place relative to the pen on the baseline (y down) and its advance. */
    record Letter(int left, int top, int width, int height, float advance, byte[] coverage) {
        Letter raised(int pixels) {
            return new Letter(left, top - pixels, width, height, advance, coverage);
        }
    }

    Letter letter(int codepoint) {
        int glyph = stbtt_FindGlyphIndex(info, codepoint);
        int[] x0 = new int[1], y0 = new int[1], x1 = new int[1], y1 = new int[1], advance = new int[1];
        stbtt_GetGlyphBitmapBox(info, glyph, scale, scale, x0, y0, x1, y1);
        stbtt_GetGlyphHMetrics(info, glyph, advance, null);
        int width = x1[0] - x0[0];
        int height = y1[0] - y0[0];
        ByteBuffer pixels = MemoryUtil.memCalloc(Math.max(1, width * height));
        if (width > 0) stbtt_MakeGlyphBitmap(info, pixels, width, height, width, scale, scale, glyph);
        byte[] coverage = new byte[width * height];
        pixels.get(0, coverage);
        MemoryUtil.memFree(pixels);
        return new Letter(x0[0], y0[0], width, height, advance[0] * scale, coverage);
    }

    @Override
    public void close() {
        info.free();
        MemoryUtil.memFree(file);
    }
}
