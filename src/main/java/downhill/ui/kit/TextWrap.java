package downhill.ui.kit;

import imgui.ImFont;
import imgui.ImGui;
import java.util.HashMap;
import java.util.Map;

/** Breaks texts with numbers into lines: Dear ImGui's own wrapping would break 0.02 behind its point. */
public final class TextWrap {
    private static final int MOST = 256;

    private final String signs;
    private final String indent;
    private final Map<String, String> folded = new HashMap<>();
    private float width;

    /** @param signs behind which a line may end; @param indent begins every line but the first */
    public TextWrap(String signs, String indent) {
        this.signs = signs;
        this.indent = indent;
    }

    /** At spaces alone. */
    public static TextWrap ofWords() {
        return new TextWrap(" ", "");
    }

    /** The text in lines that fit into the room left in the present line, in that font. */
    public String of(ImFont font, String text) {
        return of(font, text, ImGui.getContentRegionAvailX());
    }

    /** The same in lines of that many pixels. */
    String of(ImFont font, String text, float room) {
        if (room != width || folded.size() > MOST) {
            folded.clear();
            width = room;
        }
        return folded.computeIfAbsent(text, it -> fold(font, it));
    }

    private String fold(ImFont font, String text) {
        StringBuilder lines = new StringBuilder();
        int begin = 0;
        String before = "";
        while (begin < text.length()) {
            int end = end(font, text, begin);
            lines.append(before).append(text, begin, end);
            begin = end;
            before = "\n" + indent;
        }
        return lines.toString();
    }

    /** Where the line that begins there ends: behind the last sign with which it fits, but behind one in any case. */
    private int end(ImFont font, String text, int begin) {
        int end = begin;
        while (end < text.length()) {
            int next = next(text, end);
            String line = (begin == 0 ? "" : indent) + text.substring(begin, next);
            boolean fits = width(font, line.stripTrailing()) <= width;
            if (!fits && end > begin) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int next(String text, int from) {
        int next = from + 1;
        while (next < text.length() && signs.indexOf(text.charAt(next - 1)) < 0) {
            next++;
        }
        return next;
    }

    private static float width(ImFont font, String text) {
        return font.calcTextSizeAX(font.getFontSize(), Float.MAX_VALUE, 0, text);
    }
}
