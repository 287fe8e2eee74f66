package downhill.render;

/**
 * The upper corner of a picture that something else lies over, so that no word goes there.
 *
 * @param left whether it is the left one; wide and high in pixels, 0 where nothing lies
 */
public record Corner(boolean left, double wide, double high) {
    public static final Corner NONE = new Corner(false, 0, 0);

    /** Down to where the right side of the picture is taken, in pixels. */
    double right() {
        return left ? 0 : high;
    }

    void take(FreePlaces places, double width) {
        if (wide > 0) places.take(null, left ? 0 : width - wide, 0, left ? wide : width, high);
    }
}
