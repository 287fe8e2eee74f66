package downhill.document;

/** A text of a document with the file and the line (from 1) where it stands. */
public record Line(String origin, int number, String text) {
    /** The error that says what is wrong with this line. */
    public DocumentException error(String sentence) {
        return new DocumentException(origin, number, sentence);
    }
}
