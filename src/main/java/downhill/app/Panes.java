package downhill.app;

import downhill.ui.Arrangement;
import downhill.ui.Cut;
import downhill.ui.Rect;
import downhill.ui.View;

/**
 * Where the pictures of the landscape, the open card of the ball and the cross-section's curve lie; one that is not
 * shown lies nowhere. Nothing lies over a picture: card and curve stand beside the pictures or below them, whichever
 * leaves the landscape larger.
 */
record Panes(Rect landscape, Rect map, Rect ball, Rect cut) {
    private static final Rect NOWHERE = new Rect(0, 0, 0, 0);

    /** The map is about as wide as high, so it takes less of a wide window. */
    private static final float MAP_SHARE = 0.46f;

    /** Of the column beside the pictures, at scale 1, and the share of the width that it takes if it can do with less. */
    private static final float COLUMN = 308;

    private static final float LEAST_COLUMN = 268;
    private static final float MOST_COLUMN = 0.45f;

    /** Of the strip below them, and the shares of the height that it takes at least and at most. */
    private static final float STRIP = 208;

    private static final float LEAST_STRIP = 0.16f;

    private static final float MOST_STRIP = 0.4f;

    /** Of the curve in the column, and the share of the height that it takes at most. */
    private static final float CUT_HEIGHT = 240;

    private static final float MOST_CUT = 0.5f;

    /** The same below a card. */
    private static final float LOW_CUT = 140;

    private static final float MOST_LOW_CUT = 0.25f;

    /** A curve by itself is wider than high, so that it stands beside only where that leaves this much more. */
    private static final float BELOW_RATHER = 1.2f;

    /** @param card whether the ball's card is open */
    static Panes of(Rect scene, View view, boolean card, float scale) {
        boolean curve = view.cut() != Cut.NONE;
        boolean both = view.arrangement() == Arrangement.BOTH;
        if (!card && !curve) {
            return pictures(scene, view);
        }
        if (!card && both && wide(scene)) {
            return underTheMap(scene, scale);
        }
        Panes column = column(scene, view, card, curve, scale);
        Panes strip = strip(scene, view, card, curve, scale);
        return column.size() > strip.size() * (card ? 1 : BELOW_RATHER) ? column : strip;
    }

    private static Panes pictures(Rect scene, View view) {
        return switch (view.arrangement()) {
            case LANDSCAPE -> new Panes(scene, NOWHERE, NOWHERE, NOWHERE);
            case MAP -> new Panes(NOWHERE, scene, NOWHERE, NOWHERE);
            case BOTH -> wide(scene) ? beside(scene) : above(scene);
        };
    }

    private static Panes beside(Rect scene) {
        float middle = Math.round(scene.right() - scene.width() * MAP_SHARE);
        return new Panes(scene.withRight(middle), scene.withLeft(middle), NOWHERE, NOWHERE);
    }

    private static Panes above(Rect scene) {
        float middle = Math.round(scene.centreY());
        return new Panes(scene.withBottom(middle), scene.withTop(middle), NOWHERE, NOWHERE);
    }

    /** The curve of one weight stands under the map of two, as in a lecture. */
    private static Panes underTheMap(Rect scene, float scale) {
        Panes pictures = beside(scene);
        float bottom = scene.bottom() - high(scene, CUT_HEIGHT * scale, MOST_CUT);
        Rect map = pictures.map;
        return new Panes(pictures.landscape, map.withBottom(bottom), NOWHERE, map.withTop(bottom));
    }

    private static Panes column(Rect scene, View view, boolean card, boolean curve, float scale) {
        float width = Math.max(LEAST_COLUMN * scale, Math.min(COLUMN * scale, scene.width() * MOST_COLUMN));
        float right = scene.left() + Math.round(Math.min(width, scene.width()));
        Rect column = scene.withRight(right);
        float middle = curve ? column.bottom() - high(column, CUT_HEIGHT * scale, MOST_CUT) : column.bottom();
        return pictures(scene.withLeft(right), view)
                .with(card ? column.withBottom(middle) : NOWHERE, curve ? column.withTop(middle) : NOWHERE);
    }

    private static Panes strip(Rect scene, View view, boolean card, boolean curve, float scale) {
        float strip = high(scene, Math.max(STRIP * scale, scene.height() * LEAST_STRIP), MOST_STRIP);
        if (!card || !curve) {
            float top = scene.bottom() - strip;
            Rect whole = scene.withTop(top);
            return pictures(scene.withBottom(top), view).with(card ? whole : NOWHERE, curve ? whole : NOWHERE);
        }
        boolean narrow = scene.width() < 2 * LEAST_COLUMN * scale;
        return narrow ? rows(scene, view, strip, scale) : row(scene, view, strip);
    }

    /** Card and curve beside each other. */
    private static Panes row(Rect scene, View view, float height) {
        Rect strip = scene.withTop(scene.bottom() - height);
        float middle = Math.round(strip.left() + strip.width() * (1 - MAP_SHARE));
        return pictures(scene.withBottom(strip.top()), view).with(strip.withRight(middle), strip.withLeft(middle));
    }

    /** The card above the curve. */
    private static Panes rows(Rect scene, View view, float height, float scale) {
        Rect curve = scene.withTop(scene.bottom() - high(scene, LOW_CUT * scale, MOST_LOW_CUT));
        Rect card = scene.withTop(curve.top() - height).withBottom(curve.top());
        return pictures(scene.withBottom(card.top()), view).with(card, curve);
    }

    private Panes with(Rect nextBall, Rect nextCut) {
        return new Panes(landscape, map, nextBall, nextCut);
    }

    private static float high(Rect place, float height, float most) {
        return Math.round(Math.min(height, place.height() * most));
    }

    /** Whether two pictures are larger next to each other than above each other. */
    private static boolean wide(Rect scene) {
        return beside(scene).size() >= above(scene).size();
    }

    /** About how wide the landscape is in the smallest picture of it, beside numbers and the legend. */
    private float size() {
        float side = landscape.isEmpty() ? Float.POSITIVE_INFINITY : fit(landscape, 0.74f, 1.1f);
        float above = map.isEmpty() ? Float.POSITIVE_INFINITY : fit(map, landscape.isEmpty() ? 0.66f : 0.79f, 0.86f);
        return Math.min(side, above);
    }

    private static float fit(Rect picture, float ofWidth, float ofHeight) {
        return Math.min(ofWidth * picture.width(), ofHeight * picture.height());
    }
}
