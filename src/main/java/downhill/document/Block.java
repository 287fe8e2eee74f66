package downhill.document;

/** A part of a document's body, in reading order; {@code line} is that of its first line of content. */
public sealed interface Block {
    /** The part's text, without fences. */
    String content();

    int line();

    /** Markdown between two fenced blocks. */
    record Prose(String content, int line) implements Block {}

    /** A fenced block; {@code info} is what follows the opening fence, such as {@code loss}. */
    record Fence(String info, String content, int line) implements Block {
        /** The file's line where a name first stands in this block's formulas; the block's first if it is nowhere. */
        public int lineOf(String name) {
            String before = content.substring(0, Math.max(0, Words.offset(content, name)));
            return line + (int) before.chars().filter(c -> c == '\n').count();
        }
    }
}
