package downhill.ui.kit;

/** A place in a corner of the picture that leaves free what a person looks at; it moves only if it has to. */
public final class FloatPlace {
    /** Right of a picture lies its legend, which is so many margins wide. */
    private static final float LEGEND = 7;

    /** And below it words on its scales. */
    private static final float WORDS = 4;

    private static final Corner[] CORNERS = Corner.values();

    private Corner now = Corner.UPPER_LEFT;

    /** In the order in which they are tried. */
    private enum Corner {
        UPPER_LEFT,
        LOWER_LEFT,
        UPPER_RIGHT,
        LOWER_RIGHT
    }

    /** @param busy what has to stay free; where every corner meets it, the card stays where it is */
    public Rect place(Rect scene, float width, float height, float margin, Rect busy) {
        Rect place = at(now, scene, width, height, margin);
        for (int i = 0; i < CORNERS.length && meets(place, busy, margin); i++) {
            Rect other = at(CORNERS[i], scene, width, height, margin);
            if (!meets(other, busy, margin)) {
                now = CORNERS[i];
                place = other;
            }
        }
        return place;
    }

    private static Rect at(Corner corner, Rect scene, float width, float height, float margin) {
        boolean right = corner == Corner.UPPER_RIGHT || corner == Corner.LOWER_RIGHT;
        boolean low = corner == Corner.LOWER_LEFT || corner == Corner.LOWER_RIGHT;
        float left = right ? scene.right() - width - LEGEND * margin : scene.left() + margin;
        float top = low ? scene.bottom() - height - WORDS * margin : scene.top() + margin;
        return new Rect(left, top, left + width, top + height);
    }

    private static boolean meets(Rect place, Rect busy, float margin) {
        return busy.right() > place.left() - margin
                && busy.left() < place.right() + margin
                && busy.bottom() > place.top() - margin
                && busy.top() < place.bottom() + margin;
    }
}
