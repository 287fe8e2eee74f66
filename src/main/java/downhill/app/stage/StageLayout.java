package downhill.app.stage;

import downhill.ui.kit.Rect;
import downhill.workspace.Arrangement;
import downhill.workspace.CrossSectionLine;
import downhill.workspace.View;

/**
 * Where the pictures of the landscape, the open card of the ball and the cross-section's curve lie; one that is not
 * shown lies nowhere. Nothing lies over a picture: card and curve stand beside the pictures or below them, whichever
 * leaves the landscape larger.
 */
public record StageLayout(Rect landscape, Rect map, Rect ball, Rect cut) {
    private static final Rect NOWHERE = new Rect(0, 0, 0, 0);

    /** The map is about as wide as high, so it takes less of a wide window. */
    private static final float MAP_SHARE = 0.46f;

    /** Of the column beside the pictures, at scale 1, and the share of the width that it takes if it can do with less. */
    private static final float COLUMN = 308;

    private static final float LEAST_COLUMN = 268;
    private static final float MOST_COLUMN = 0.45f;

    /** Of the strip below them, and the shares of the height that it takes at least and at most. */
    private static final float STRIP = 232;

    private static final float LEAST_STRIP = 0.16f;

    private static final float MOST_STRIP = 0.4f;

    /** Of the curve in the column, and the share of the height that it takes at most. */
    private static final float CUT_HEIGHT = 240;

    private static final float MOST_CUT = 0.5f;

    /** Of the card where its facts stand beside its boxes. */
    private static final float TWO_COLUMNS = 568;

    /** Of the curve below a card. */
    private static final float LOW_CUT = 140;

    private static final float MOST_LOW_CUT = 0.25f;

    /** A curve by itself is wider than high, so that it stands beside only where that leaves this much more. */
    private static final float BELOW_RATHER = 1.2f;

    /** @param card whether the ball's card is open */
    static StageLayout of(Rect scene, View view, boolean card, float scale) {
        boolean curve = view.crossSectionLine() != CrossSectionLine.NONE;
        boolean both = view.arrangement() == Arrangement.BOTH;
        if (!card && !curve) {
            return pictures(scene, view, scale);
        }
        if (!card && both && wide(scene, scale)) {
            return underTheMap(scene, scale);
        }
        StageLayout column = column(scene, view, card, curve, scale);
        StageLayout strip = strip(scene, view, card, curve, scale);
        return PictureSize.of(column, scale) > PictureSize.of(strip, scale) * (card ? 1 : BELOW_RATHER)
                ? column
                : strip;
    }

    private static StageLayout pictures(Rect scene, View view, float scale) {
        return switch (view.arrangement()) {
            case LANDSCAPE -> new StageLayout(scene, NOWHERE, NOWHERE, NOWHERE);
            case MAP -> new StageLayout(NOWHERE, scene, NOWHERE, NOWHERE);
            case BOTH -> wide(scene, scale) ? beside(scene) : above(scene);
        };
    }

    private static StageLayout beside(Rect scene) {
        float middle = Math.round(scene.right() - scene.width() * MAP_SHARE);
        return new StageLayout(scene.withRight(middle), scene.withLeft(middle), NOWHERE, NOWHERE);
    }

    private static StageLayout above(Rect scene) {
        float middle = Math.round(scene.centreY());
        return new StageLayout(scene.withBottom(middle), scene.withTop(middle), NOWHERE, NOWHERE);
    }

    /** The curve of one weight stands under the map of two, as in a lecture. */
    private static StageLayout underTheMap(Rect scene, float scale) {
        StageLayout pictures = beside(scene);
        float bottom = scene.bottom() - high(scene, CUT_HEIGHT * scale, MOST_CUT);
        Rect map = pictures.map;
        return new StageLayout(pictures.landscape, map.withBottom(bottom), NOWHERE, map.withTop(bottom));
    }

    private static StageLayout column(Rect scene, View view, boolean card, boolean curve, float scale) {
        float width = Math.max(LEAST_COLUMN * scale, Math.min(COLUMN * scale, scene.width() * MOST_COLUMN));
        float right = scene.left() + Math.round(Math.min(width, scene.width()));
        Rect column = scene.withRight(right);
        float middle = column.bottom();
        if (curve) {
            middle = card ? middle - high(column, CUT_HEIGHT * scale, MOST_CUT) : column.top();
        }
        return pictures(scene.withLeft(right), view, scale)
                .with(card ? column.withBottom(middle) : NOWHERE, curve ? column.withTop(middle) : NOWHERE);
    }

    private static StageLayout strip(Rect scene, View view, boolean card, boolean curve, float scale) {
        float strip = high(scene, Math.max(STRIP * scale, scene.height() * LEAST_STRIP), MOST_STRIP);
        if (!card || !curve) {
            float top = scene.bottom() - strip;
            Rect whole = scene.withTop(top);
            return pictures(scene.withBottom(top), view, scale).with(card ? whole : NOWHERE, curve ? whole : NOWHERE);
        }
        boolean narrow = scene.width() < 2 * LEAST_COLUMN * scale;
        return narrow ? rows(scene, view, strip, scale) : row(scene, view, strip, scale);
    }

    /** Card and curve beside each other. */
    private static StageLayout row(Rect scene, View view, float height, float scale) {
        Rect strip = scene.withTop(scene.bottom() - height);
        float columns = Math.min(TWO_COLUMNS * scale, strip.width() - COLUMN * scale);
        float middle = strip.left() + Math.round(Math.max(strip.width() * (1 - MAP_SHARE), columns));
        return pictures(scene.withBottom(strip.top()), view, scale)
                .with(strip.withRight(middle), strip.withLeft(middle));
    }

    /** The card above the curve. */
    private static StageLayout rows(Rect scene, View view, float height, float scale) {
        Rect curve = scene.withTop(scene.bottom() - high(scene, LOW_CUT * scale, MOST_LOW_CUT));
        Rect card = scene.withTop(curve.top() - height).withBottom(curve.top());
        return pictures(scene.withBottom(card.top()), view, scale).with(card, curve);
    }

    /** The landscape, the map or both, as one picture. */
    public Rect pictures() {
        if (landscape.isEmpty()) {
            return map;
        }
        return map.isEmpty() ? landscape : landscape.around(map);
    }

    private StageLayout with(Rect nextBall, Rect nextCut) {
        return new StageLayout(landscape, map, nextBall, nextCut);
    }

    private static float high(Rect place, float height, float most) {
        return Math.round(Math.min(height, place.height() * most));
    }

    /** Whether two pictures are larger next to each other than above each other. */
    private static boolean wide(Rect scene, float scale) {
        return PictureSize.of(beside(scene), scale) >= PictureSize.of(above(scene), scale);
    }
}
