package downhill.ui.kit;

import imgui.ImDrawList;
import imgui.ImFont;

/** Single lines of text, measured and drawn. */
public final class Letters {
    private Letters() {}

    /** In pixels. */
    public static float width(ImFont font, String text) {
        return font.calcTextSizeAX(font.getFontSize(), Float.MAX_VALUE, 0, text);
    }

    /** With its top left there; the colour is 0xAABBGGRR. */
    public static void draw(ImDrawList list, ImFont font, float x, float y, int colour, String text) {
        list.addText(font, Math.round(font.getFontSize()), x, y, colour, text);
    }

    /** The text, or as much of its beginning as fits, with three dots. */
    public static String fitted(ImFont font, String text, float width) {
        if (width(font, text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(font, text.substring(0, end).stripTrailing() + "…") > width) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
