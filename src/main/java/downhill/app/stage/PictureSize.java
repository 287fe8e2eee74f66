package downhill.app.stage;

import downhill.render.camera.PictureRoom;
import downhill.ui.kit.Rect;

/** How large a landscape is drawn within its picture, beside the words there: by that one layout is better than another. */
final class PictureSize {
    /** Pixels at scale 1 that numbers take beside the landscape and the map, alone and with a legend. */
    private static final float SIDE_WORDS = 184;

    /** The same above and below the landscape. */
    private static final float WORDS_HIGH = 104;

    /** And a legend that lies below it. */
    private static final float LEGEND_HIGH = 50;

    /** What a picture counts that is too small for words. */
    private static final float WORDLESS = 0.5f;

    /** How wide the landscape and the map are for their height. */
    private static final float LANDSCAPE = 1.1f;

    private static final float MAP = 0.86f;

    private static final float SIDE_NUMBERS = 100;
    private static final float MAP_WORDS = 228;
    private static final float MAP_NUMBERS = 92;

    private PictureSize() {}

    /** About how wide the landscape is in the smallest picture of it, beside numbers and the legend. */
    static float of(StageLayout layout, float scale) {
        float smallest = Float.POSITIVE_INFINITY;
        if (!layout.landscape().isEmpty()) {
            boolean below = PictureRoom.isNarrow(
                    layout.landscape().width() / scale, layout.landscape().height() / scale);
            smallest = below
                    ? fit(layout.landscape(), SIDE_NUMBERS, WORDS_HIGH + LEGEND_HIGH, LANDSCAPE, scale)
                    : fit(layout.landscape(), SIDE_WORDS, WORDS_HIGH, LANDSCAPE, scale);
        }
        if (!layout.map().isEmpty()) {
            float words = layout.landscape().isEmpty() ? MAP_WORDS : MAP_NUMBERS;
            smallest = Math.min(smallest, fit(layout.map(), words, 0, MAP, scale));
        }
        return smallest;
    }

    /** @param beside what words take of the width, high of the height, at scale 1; none in a tiny picture */
    private static float fit(Rect picture, float beside, float high, float ofHeight, float scale) {
        boolean tiny = PictureRoom.isTiny(picture.width() / scale, picture.height() / scale);
        float wide = picture.width() - (tiny ? 0 : beside * scale);
        float tall = picture.height() - (tiny ? 0 : high * scale);
        float size = Math.min(Math.min(0.79f * picture.width(), wide), ofHeight * tall);
        return tiny ? WORDLESS * size : size;
    }
}
