package downhill.ui.text;

/** What is drawn with text beside letters, at its place in its composition, in pixels. */
public record PlacedMark(Kind kind, float left, float top, float right, float bottom) {
    enum Kind {
        BULLET,
        RULE,
        QUOTE,
        IDEA,
        TRY,
        CARE,
        DISPUTED
    }

    PlacedMark moved(float dx, float dy) {
        return new PlacedMark(kind, left + dx, top + dy, right + dx, bottom + dy);
    }
}
