package downhill.ui.stage;

import downhill.render.camera.Camera;
import downhill.render.camera.Framing;
import downhill.render.camera.PictureRoom;
import downhill.render.landscape.AxisNames;
import downhill.render.landscape.Landscape;
import downhill.ui.kit.Rect;

/** The whole landscape in its picture, with what is written around it: from where, and whether that is still so. */
final class WholeFraming {
    private static final Rect NOWHERE = new Rect(0, 0, 0, 0);

    private PictureRoom pictureRoom;
    private AxisNames axisNames = AxisNames.NONE;
    private Rect picture = NOWHERE;
    private double halfX;
    private double halfY;

    /** @param pictureRoom where in its picture the landscape lies */
    WholeFraming(PictureRoom pictureRoom) {
        this.pictureRoom = pictureRoom;
    }

    /** Where in its picture the landscape lies. */
    void room(PictureRoom next) {
        if (!next.equals(pictureRoom)) {
            pictureRoom = next;
            forget();
        }
    }

    /** What the axes are called: their names have to come into the picture too. */
    void names(AxisNames next) {
        if (!next.equals(axisNames)) {
            axisNames = next;
            forget();
        }
    }

    /** From now on the whole landscape is not in the picture. */
    void forget() {
        picture = NOWHERE;
    }

    /** Whether the camera that was given last has the whole of that landscape in that picture. */
    boolean holds(Landscape landscape, Rect place) {
        return picture.equals(place) && halfX == landscape.halfX() && halfY == landscape.halfY();
    }

    /** The camera on that side that has the whole landscape in the picture, at the scale of words. */
    Camera of(Camera side, Landscape landscape, Rect place, float scale) {
        picture = place;
        halfX = landscape.halfX();
        halfY = landscape.halfY();
        double aspect = place.width() / place.height();
        PictureRoom free = pictureRoom.in(place.width() / scale, place.height() / scale);
        return Framing.all(side, landscape, aspect, free, axisNames);
    }
}
