package downhill.ui.kit;

import downhill.colour.Rgb;
import imgui.ImDrawList;
import imgui.ImFont;

/**
 * Writing at any size, from the same typeface at four sizes, smallest first: letters made much smaller than they were
 * drawn lose their thin strokes, a minus first.
 */
public record Lettering(ImFont small, ImFont middle, ImFont large, ImFont huge) {
    /** Dear ImGui sizes by the line, about 1.2 of the letters' em. */
    private static final float LINE = 1.2f;

    /** This near to a size that there is, that size is taken: only then every pixel is sharp. */
    private static final float NEAR = 0.09f;

    /** Pixels that the text is wide, with letters of that em. */
    public float width(float em, String text) {
        return text.isEmpty() ? 0 : font(em).calcTextSizeAX(size(em), Float.MAX_VALUE, 0, text);
    }

    /** Writes the text with its top left at that point, in the colour 0xRRGGBB. */
    public void write(ImDrawList list, float em, float left, float top, int colour, String text) {
        if (!text.isEmpty()) {
            list.addText(font(em), size(em), Math.round(left), Math.round(top), Rgb.abgr(colour), text);
        }
    }

    private ImFont font(float em) {
        float line = em * LINE * (1 - NEAR);
        if (line <= small.getFontSize()) {
            return small;
        }
        if (line <= middle.getFontSize()) {
            return middle;
        }
        return line <= large.getFontSize() ? large : huge;
    }

    private int size(float em) {
        float line = em * LINE;
        float there = font(em).getFontSize();
        return Math.round(Math.abs(line - there) <= NEAR * there ? there : line);
    }
}
