package downhill.app;

import downhill.ui.Arrangement;
import downhill.ui.Rect;

/** Where the pictures of the landscape lie; one that is not shown lies nowhere. */
record Panes(Rect landscape, Rect map) {
    private static final Rect NOWHERE = new Rect(0, 0, 0, 0);

    /** The map is about as wide as high, so it takes less of a wide window. */
    private static final float MAP_SHARE = 0.46f;

    static Panes of(Rect scene, Arrangement arrangement) {
        return switch (arrangement) {
            case LANDSCAPE -> new Panes(scene, NOWHERE);
            case MAP -> new Panes(NOWHERE, scene);
            case BOTH -> scene.width() > scene.height() ? beside(scene) : above(scene);
        };
    }

    private static Panes beside(Rect scene) {
        float middle = Math.round(scene.right() - scene.width() * MAP_SHARE);
        return new Panes(
                new Rect(scene.left(), scene.top(), middle, scene.bottom()),
                new Rect(middle, scene.top(), scene.right(), scene.bottom()));
    }

    private static Panes above(Rect scene) {
        float middle = Math.round(scene.centreY());
        return new Panes(
                new Rect(scene.left(), scene.top(), scene.right(), middle),
                new Rect(scene.left(), middle, scene.right(), scene.bottom()));
    }
}
