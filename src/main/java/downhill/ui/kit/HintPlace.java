package downhill.ui.kit;

import imgui.ImGui;

/**
 * Where a tooltip may lie, in pixels: it keeps clear of one place and stays in the window.
 *
 * @param clear what is not to be covered; beside whether it lies at a side of that, else above or below
 * @param top where it begins at a side; gap keeps it away
 */
record HintPlace(Rect clear, boolean beside, float top, float gap) {
    /** Around a tooltip's text, at scale 1. */
    static final float SIDE = 12;

    static final float EDGE = 8;

    private static final float GAP = 6;

    /** What is higher has its tooltip at the pointer, which would be far from it elsewhere. */
    private static final float HIGHEST = 96;

    private static final float POINTER = 24;

    /** Below the item or above it. */
    static HintPlace around(Rect item, float scale) {
        float y = ImGui.getMousePosY();
        boolean high = item.height() > HIGHEST * scale;
        Rect clear = high ? item.withTop(y).withBottom(y + POINTER * scale) : item;
        return new HintPlace(clear, false, clear.top(), GAP * scale);
    }

    /** Beside the window that the item stands in. */
    static HintPlace beside(Rect item, float scale) {
        float left = ImGui.getWindowPosX();
        float top = ImGui.getWindowPosY();
        Rect window = new Rect(left, top, left + ImGui.getWindowWidth(), top + ImGui.getWindowHeight());
        return new HintPlace(window, true, item.top(), GAP * scale);
    }

    /** For a tooltip of that size. */
    Rect of(float width, float height) {
        float windowWidth = ImGui.getIO().getDisplaySizeX();
        float windowHeight = ImGui.getIO().getDisplaySizeY();
        boolean fitsLeft = clear.left() - gap - width >= 0;
        boolean fitsRight = clear.right() + gap + width <= windowWidth;
        if (beside && (fitsLeft || fitsRight)) {
            float x = fitsRight ? clear.right() + gap : clear.left() - gap - width;
            return at(x, within(top, windowHeight - height), width, height);
        }
        boolean below = clear.bottom() + gap + height <= windowHeight;
        float y = below ? clear.bottom() + gap : Math.max(0, clear.top() - gap - height);
        // A wide item may be far longer than its tooltip: that keeps to the pointer.
        float x = clear.width() > width ? ImGui.getMousePosX() - SIDE : clear.left();
        return at(within(x, windowWidth - width), y, width, height);
    }

    private static float within(float value, float most) {
        return Math.max(0, Math.min(most, value));
    }

    private static Rect at(float x, float y, float width, float height) {
        return new Rect(Math.round(x), Math.round(y), Math.round(x) + width, Math.round(y) + height);
    }
}
