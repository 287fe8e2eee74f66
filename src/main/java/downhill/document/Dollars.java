package downhill.document;

import org.commonmark.node.CustomNode;

/** Mathematics in a line, or a dollar sign without a partner. */
final class Dollars extends CustomNode {
    private final String latex;
    private final boolean closed;

    Dollars(String latex, boolean closed) {
        this.latex = latex;
        this.closed = closed;
    }

    String latex() {
        return latex;
    }

    boolean closed() {
        return closed;
    }
}
