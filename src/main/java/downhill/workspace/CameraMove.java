package downhill.workspace;

/**
 * Where the camera is asked to go.
 *
 * @param slot the bookmark from 1 to 9 that is set or gone to, else 0
 */
public record CameraMove(Kind kind, int slot) {
    public static final CameraMove NONE = new CameraMove(Kind.NONE, 0);

    /** SET keeps the present view as a bookmark, and RECALL goes back to it. */
    public enum Kind {
        NONE,
        FIRST,
        ALL,
        BALL,
        TOP,
        FRONT,
        SIDE,
        SET,
        RECALL
    }

    public static CameraMove to(Kind kind) {
        return new CameraMove(kind, 0);
    }
}
