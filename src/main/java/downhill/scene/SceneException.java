package downhill.scene;

/** What is wrong in a scene, as a sentence that begins with its place, and the line on which that stands. */
public final class SceneException extends IllegalArgumentException {
    private final int line;

    SceneException(String place, String sentence, int line, Throwable cause) {
        super((place.isEmpty() ? "" : place + ": ") + sentence, cause);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
