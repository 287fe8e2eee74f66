package downhill.app.explorer;

import downhill.gl.Framebuffer;
import downhill.ui.kit.Frame;
import downhill.ui.kit.Layout;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;

/**
 * A frame that has begun and is not drawn yet: what it is drawn into, how the window is divided, and what draws its
 * controls.
 *
 * @param layout where each part lies, without the column of data
 * @param data the column of data beside the landscape; without width where there is none
 */
record OpenFrame(Framebuffer target, Frame frame, Layout layout, Rect data, Widgets ui) {
    /** The whole window. */
    Rect window() {
        return new Rect(0, 0, frame.width(), frame.height());
    }
}
