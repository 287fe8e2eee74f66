package downhill.ui.kit;

/** A rectangle on the screen in pixels from the top left. */
public record Rect(float left, float top, float right, float bottom) {
    public float centreX() {
        return (left + right) / 2;
    }

    public float centreY() {
        return (top + bottom) / 2;
    }

    public float width() {
        return right - left;
    }

    public float height() {
        return bottom - top;
    }

    public Rect withLeft(float next) {
        return new Rect(next, top, right, bottom);
    }

    public Rect withTop(float next) {
        return new Rect(left, next, right, bottom);
    }

    public Rect withRight(float next) {
        return new Rect(left, top, next, bottom);
    }

    public Rect withBottom(float next) {
        return new Rect(left, top, right, next);
    }

    /** The smallest one with both in it. */
    public Rect around(Rect other) {
        return new Rect(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Whether nothing can be seen in it. */
    public boolean isEmpty() {
        return width() <= 0 || height() <= 0;
    }
}
