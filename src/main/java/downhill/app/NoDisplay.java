package downhill.app;

/** No window can be opened here: one sentence with what to do instead. */
final class NoDisplay extends RuntimeException {
    NoDisplay(String message) {
        super(message);
    }
}
