package downhill.app.console;

/** No window can be opened here: one sentence with what to do instead. */
public final class NoDisplay extends RuntimeException {
    public NoDisplay(String message) {
        super(message);
    }
}
