package downhill.language;

/** What is wrong with a text, and where; lines and columns count from 1. */
public final class LanguageException extends RuntimeException {
    private final String text;
    private final int offset;

    /** @param offset position in {@code text} of the first wrong character, 0 to its length */
    public LanguageException(String message, String text, int offset) {
        super(message);
        this.text = text;
        this.offset = Math.min(offset, text.length());
    }

    public String text() {
        return text;
    }

    public int line() {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    public int column() {
        return offset - (text.lastIndexOf('\n', offset - 1) + 1) + 1;
    }

    /** The sentence, the line it speaks of, and a caret under the place. */
    public String explain() {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = text.indexOf('\n', offset) < 0 ? text.length() : text.indexOf('\n', offset);
        int from = Math.max(start, offset - 60);
        String shown = text.substring(from, Math.min(end, offset + 60)).replaceAll("\\s", " ");
        return getMessage() + "\n  " + shown + "\n  " + " ".repeat(offset - from) + "^";
    }
}
