package downhill.document;

/** A part of a document's body, in reading order; {@code line} is that of its first line of content. */
public sealed interface Block {
    /** The part's text, without fences. */
    String content();

    int line();

    /** Markdown between two fenced blocks. */
    record Prose(String content, int line) implements Block {}

    /** A fenced block; {@code info} is what follows the opening fence, such as {@code loss}. */
    record Fence(String info, String content, int line) implements Block {}
}
