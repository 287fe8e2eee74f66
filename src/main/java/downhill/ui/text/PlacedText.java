package downhill.ui.text;

import imgui.ImFont;

/**
 * A stretch of text on one line in one style, at its place in its composition, in pixels.
 *
 * @param y of its top
 * @param ground whether it stands on a ground of its own, as code does
 * @param target where a link goes, empty for all others
 */
public record PlacedText(
        float x,
        float y,
        float width,
        String text,
        ImFont font,
        TextColour textColour,
        boolean ground,
        String target,
        String note) {
    float height() {
        return font.getFontSize();
    }

    public PlacedText moved(float dx, float dy) {
        return new PlacedText(x + dx, y + dy, width, text, font, textColour, ground, target, note);
    }
}
