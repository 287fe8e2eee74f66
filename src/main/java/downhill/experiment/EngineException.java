package downhill.experiment;

/** This machine cannot do what was asked: one sentence with what to do instead. */
public final class EngineException extends RuntimeException {
    public EngineException(String message) {
        super(message);
    }

    public EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
