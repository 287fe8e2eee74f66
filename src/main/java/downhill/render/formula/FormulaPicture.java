package downhill.render.formula;

/**
 * A formula's picture as an OpenGL texture, white and as opaque as its ink, to be drawn pixel by pixel.
 *
 * @param depth pixels below the baseline of its last line
 */
public record FormulaPicture(int texture, int width, int height, int depth) {
    /** It is being made. */
    public static final FormulaPicture WAITING = new FormulaPicture(0, 0, 0, 0);

    /** It cannot be made: what was asked for is no mathematics, or this machine has no fonts. */
    public static final FormulaPicture NONE = new FormulaPicture(-1, 0, 0, 0);

    public boolean isWaiting() {
        return texture == 0;
    }

    public boolean isThere() {
        return texture > 0;
    }
}
