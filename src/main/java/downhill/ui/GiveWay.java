package downhill.ui;

/** A place at the upper left of the landscape, or further right while the ball is there; it moves only if it has to. */
final class GiveWay {
    /** Room for the legend at the right, at sixteenths of a margin. */
    private static final float LEGEND = 7;

    private boolean right;

    Rect place(Rect scene, float width, float height, float margin, float ballX, float ballY) {
        Rect now = at(scene, width, height, margin);
        if (covers(now, margin, ballX, ballY)) {
            right = !right;
            Rect other = at(scene, width, height, margin);
            if (covers(other, margin, ballX, ballY)) {
                right = !right;
                return now;
            }
            return other;
        }
        return now;
    }

    private Rect at(Rect scene, float width, float height, float margin) {
        float left = right
                ? Math.max(scene.left() + margin, scene.right() - width - LEGEND * margin)
                : scene.left() + margin;
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
