package downhill.ui.kit;

/** A place at an upper corner of the picture, or at the other while the ball is there; it moves only if it has to. */
public final class CornerPlace {
    /** Room for the legend at the right, at sixteenths of a margin. */
    private static final float LEGEND = 7;

    private boolean away;

    /** @param map whether the picture is a map, right of which there is more room than left of it */
    public Rect place(Rect scene, float width, float height, float margin, boolean map, float ballX, float ballY) {
        Rect now = at(scene, width, height, margin, map);
        if (covers(now, margin, ballX, ballY)) {
            away = !away;
            Rect other = at(scene, width, height, margin, map);
            if (covers(other, margin, ballX, ballY)) {
                away = !away;
                return now;
            }
            return other;
        }
        return now;
    }

    private Rect at(Rect scene, float width, float height, float margin, boolean map) {
        float right = scene.right() - width - (map ? 1 : LEGEND) * margin;
        float left = map != away ? Math.max(scene.left() + margin, right) : scene.left() + margin;
        float top = scene.top() + margin;
        return new Rect(left, top, left + width, top + height);
    }

    private static boolean covers(Rect place, float margin, float x, float y) {
        return x > place.left() - margin
                && x < place.right() + margin
                && y > place.top() - margin
                && y < place.bottom() + margin;
    }
}
