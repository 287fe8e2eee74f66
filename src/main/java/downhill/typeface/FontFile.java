package downhill.typeface;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A font file from the class path. JetBrains Mono marks its zero with a stroke, which a learner takes for a Greek letter
 * or an empty set: its letter O, as high and a hundredth narrower, stands in the zero's place. OpenType's tables are in
 * <a href="https://learn.microsoft.com/typography/opentype/spec/otff">the specification</a>.
 */
public final class FontFile {
    public static final String MONO = "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Regular.ttf";

    private static final int GROUPS = 12;

    private final ByteBuffer file;

    private FontFile(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
    }

    /** As the program draws it. */
    public static byte[] read(String resource) {
        try (InputStream in = FontFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The font " + resource + " is not on the class path; build the jar again");
            }
            byte[] bytes = in.readAllBytes();
            if (resource.equals(MONO)) new FontFile(bytes).replace('0', 'O');
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the outline of one sign over the other's, which takes no less room. */
    private void replace(int sign, int by) {
        int to = outline(glyph(sign));
        int from = outline(glyph(by));
        int length = outline(glyph(by) + 1) - from;
        if (length > outline(glyph(sign) + 1) - to) {
            throw new IllegalStateException("the outline of " + Character.toString(by) + " is too long");
        }
        System.arraycopy(file.array(), from, file.array(), to, length);
    }

    /** The place of a glyph's outline in the file; after the last one, the end. */
    private int outline(int glyph) {
        int places = table("loca");
        boolean wide = file.getShort(table("head") + 50) == 1;
        int at = wide ? file.getInt(places + 4 * glyph) : 2 * Short.toUnsignedInt(file.getShort(places + 2 * glyph));
        return table("glyf") + at;
    }

    private int glyph(int sign) {
        int groups = groups();
        for (int i = 0; i < file.getInt(groups + 12); i++) {
            int group = groups + 16 + 12 * i;
            int first = file.getInt(group);
            if (sign >= first && sign <= file.getInt(group + 4)) return file.getInt(group + 8) + sign - first;
        }
        throw new IllegalStateException("the font has no " + Character.toString(sign));
    }

    /** The table of groups of signs that follow each other. */
    private int groups() {
        int signs = table("cmap");
        for (int i = 0; i < file.getShort(signs + 2); i++) {
            int at = signs + file.getInt(signs + 4 + 8 * i + 4);
            if (file.getShort(at) == GROUPS) return at;
        }
        throw new IllegalStateException("the font has no groups of signs");
    }

    private int table(String name) {
        int tag = ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
        for (int i = 0; i < file.getShort(4); i++) {
            int entry = 12 + 16 * i;
            if (file.getInt(entry) == tag) return file.getInt(entry + 8);
        }
        throw new IllegalStateException("the font has no table " + name);
    }
}
