package downhill.app;

/** What is wrong in a scene, as a sentence that begins with its place, and the line on which that stands. */
final class SceneException extends IllegalArgumentException {
    private final int line;

    SceneException(String place, String sentence, int line, Throwable cause) {
        super((place.isEmpty() ? "" : place + ": ") + sentence, cause);
        this.line = line;
    }

    int line() {
        return line;
    }
}
