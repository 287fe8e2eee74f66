package downhill.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** In which encoding a text file is written: what its byte order mark says, else UTF-8 where it is, else Windows-1252. */
final class TextEncoding {
    static final Charset USUAL = StandardCharsets.UTF_8;

    /** Latin-1 with signs in place of its unused codes, as spreadsheets write it. */
    private static final Charset LATIN = Charset.forName("windows-1252");

    private static final char MARK = '\uFEFF';

    private TextEncoding() {}

    static Charset of(byte[] start) {
        if (begins(start, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
        if (begins(start, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
        return isUtf8(start) ? USUAL : LATIN;
    }

    private static boolean begins(byte[] start, int first, int second) {
        return start.length > 1 && (start[0] & 0xFF) == first && (start[1] & 0xFF) == second;
    }

    /** A character that the end of these bytes cuts is no mistake. */
    private static boolean isUtf8(byte[] start) {
        CoderResult result = USUAL.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length + 1), false);
        return !result.isError();
    }

    /** Without the byte order mark. */
    static String decode(byte[] start, Charset charset) {
        String text = new String(start, charset);
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** As people call it. */
    static String name(Charset charset) {
        return charset.equals(LATIN) ? "Latin-1" : charset.name().substring(0, "UTF-16".length());
    }
}
