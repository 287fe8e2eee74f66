package downhill.document;

/** What is wrong in a document, as {@code file:line: sentence}; lines count from 1. */
public final class DocumentException extends RuntimeException {
    private final String origin;
    private final int line;
    private final String sentence;

    /** {@code cause} may be null; a formula's own error goes there, so that its caret can be shown. */
    public DocumentException(String origin, int line, String sentence, Throwable cause) {
        super(origin + ":" + line + ": " + sentence, cause);
        this.origin = origin;
        this.line = line;
        this.sentence = sentence;
    }

    public DocumentException(String origin, int line, String sentence) {
        this(origin, line, sentence, null);
    }

    public String origin() {
        return origin;
    }

    public int line() {
        return line;
    }

    public String sentence() {
        return sentence;
    }
}
