package downhill.app;

import downhill.ui.Arrangement;
import downhill.ui.Cut;
import downhill.ui.Rect;
import downhill.ui.View;

/**
 * Where the pictures of the landscape and the cross-section's curve lie; one that is not shown lies nowhere. The curve
 * stands under the map where there is one beside the landscape, as in a lecture, else over the lower left.
 */
record Panes(Rect landscape, Rect map, Rect cut) {
    private static final Rect NOWHERE = new Rect(0, 0, 0, 0);

    /** The map is about as wide as high, so it takes less of a wide window. */
    private static final float MAP_SHARE = 0.46f;

    /** Of the curve, at scale 1. */
    private static final float CUT_WIDTH = 360;

    private static final float CUT_HEIGHT = 240;
    private static final float GAP = 16;

    static Panes of(Rect scene, View view, float scale) {
        boolean cuts = view.cut() != Cut.NONE;
        boolean wide = scene.width() > scene.height();
        if (view.arrangement() == Arrangement.BOTH) {
            return wide ? beside(scene, cuts, scale) : above(scene, cuts, scale);
        }
        Rect cut = cuts ? corner(scene, scale) : NOWHERE;
        boolean map = view.arrangement() == Arrangement.MAP;
        return new Panes(map ? NOWHERE : scene, map ? scene : NOWHERE, cut);
    }

    private static Panes beside(Rect scene, boolean cuts, float scale) {
        float middle = Math.round(scene.right() - scene.width() * MAP_SHARE);
        float bottom = cuts ? Math.round(scene.bottom() - height(scene, scale)) : scene.bottom();
        Rect under = new Rect(middle, bottom, scene.right(), scene.bottom());
        return new Panes(
                new Rect(scene.left(), scene.top(), middle, scene.bottom()),
                new Rect(middle, scene.top(), scene.right(), bottom),
                cuts ? under : NOWHERE);
    }

    private static Panes above(Rect scene, boolean cuts, float scale) {
        float middle = Math.round(scene.centreY());
        return new Panes(
                new Rect(scene.left(), scene.top(), scene.right(), middle),
                new Rect(scene.left(), middle, scene.right(), scene.bottom()),
                cuts ? corner(scene, scale) : NOWHERE);
    }

    private static Rect corner(Rect scene, float scale) {
        float gap = GAP * scale;
        float width = Math.min(CUT_WIDTH * scale, scene.width() - 2 * gap);
        float top = scene.bottom() - gap - height(scene, scale);
        return new Rect(scene.left() + gap, top, scene.left() + gap + width, scene.bottom() - gap);
    }

    private static float height(Rect scene, float scale) {
        return Math.min(CUT_HEIGHT * scale, scene.height() / 2);
    }
}
