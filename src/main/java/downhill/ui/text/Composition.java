package downhill.ui.text;

import java.util.List;

/**
 * Text that has been broken into lines: all that is drawn, from its top left, from top to bottom.
 *
 * @param passages where each passage of it begins, in pixels from the top
 * @param awaited formulas whose pictures were not there yet when it was made
 */
public record Composition(
        List<PlacedMark> placedMarks,
        List<PlacedText> placedTexts,
        List<PlacedFormula> placedFormulas,
        List<Float> passages,
        List<PlacedFormula> awaited,
        float width,
        float height) {
    public Composition {
        placedMarks = List.copyOf(placedMarks);
        placedTexts = List.copyOf(placedTexts);
        placedFormulas = List.copyOf(placedFormulas);
        passages = List.copyOf(passages);
        awaited = List.copyOf(awaited);
    }
}
