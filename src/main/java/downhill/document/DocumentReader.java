package downhill.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Cuts a text into front matter, prose and fenced blocks, keeping the file's own line numbers. */
final class DocumentReader {
    private static final String RULE = "---";

    private final String origin;
    private final List<String> lines;

    private DocumentReader(String origin, List<String> lines) {
        this.origin = origin;
        this.lines = lines;
    }

    static Document read(String origin, String text) {
        // A byte order mark and Windows line ends come from editors, never from meaning.
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new DocumentReader(origin, plain.lines().toList()).document();
    }

    private Document document() {
        int bodyStart = bodyStart();
        String yaml = bodyStart == 0 ? "" : text(1, bodyStart - 1);
        return new Document(origin, FrontMatter.parse(origin, yaml, 2), body(bodyStart));
    }

    /** Index of the first line after the front matter; 0 where there is none. */
    private int bodyStart() {
        if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(RULE)) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(RULE)) {
                return i + 1;
            }
        }
        throw new DocumentException(origin, 1, "the front matter has no end: put a line `---` after it");
    }

    private List<Block> body(int start) {
        Parser parser =
                Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
        List<Block> blocks = new ArrayList<>();
        int from = start;
        Node node = parser.parse(text(start, lines.size())).getFirstChild();
        for (; node != null; node = node.getNext()) {
            if (node instanceof FencedCodeBlock fence) {
                var spans = fence.getSourceSpans();
                int opening = start + spans.get(0).getLineIndex();
                addProse(blocks, from, opening);
                blocks.add(new Block.Fence(fence.getInfo().strip(), fence.getLiteral(), opening + 2));
                from = start + spans.get(spans.size() - 1).getLineIndex() + 1;
            }
        }
        addProse(blocks, from, lines.size());
        return blocks;
    }

    private void addProse(List<Block> blocks, int from, int to) {
        int first = from;
        while (first < to && lines.get(first).isBlank()) {
            first++;
        }
        if (first < to) {
            blocks.add(new Block.Prose(text(first, to).stripTrailing(), first + 1));
        }
    }

    private String text(int from, int to) {
        return String.join("\n", lines.subList(from, to));
    }
}
