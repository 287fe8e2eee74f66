package downhill.document;

import downhill.document.Passage.Heading;
import downhill.document.Passage.Items;
import downhill.document.Passage.Paragraph;
import downhill.document.Passage.Quotation;
import downhill.document.Passage.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Prose as passages: CommonMark with tables, call-outs, and mathematics between dollar signs. */
public final class Markdown {
    /** What a quotation may begin with in brackets. */
    public static final List<String> KINDS = List.of("IDEA", "TRY", "CARE", "DISPUTED");

    private static final Pattern CALL_OUT = Pattern.compile("\\[!(\\w*)]\\s*");

    private final String origin;
    private final int firstLine;

    private Markdown(String origin, int firstLine) {
        this.origin = origin;
        this.firstLine = firstLine;
    }

    /** Reads prose; {@code origin} names its file. Throws {@link DocumentException} for what a page cannot show. */
    public static List<Passage> passages(String origin, Block.Prose prose) {
        return new Markdown(origin, prose.line()).passages(parser().parse(prose.content()));
    }

    /** Reads one text of a block, such as a caption, without headings or lists. */
    public static List<Run> line(Line line) {
        List<Passage> passages = passages(line.origin(), new Block.Prose(line.text(), line.number()));
        if (passages.isEmpty()) return List.of();
        if (passages.size() == 1 && passages.get(0) instanceof Paragraph paragraph) return paragraph.runs();
        throw line.error("this must be one paragraph, without headings, lists, quotations or tables");
    }

    private static Parser parser() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .customInlineContentParserFactory(new DollarParser.Factory())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
    }

    private List<Passage> passages(Node parent) {
        List<Passage> passages = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) passages.add(passage(node));
        return List.copyOf(passages);
    }

    private Passage passage(Node node) {
        if (node instanceof org.commonmark.node.Heading heading) return new Heading(heading.getLevel(), runs(heading));
        if (node instanceof org.commonmark.node.Paragraph) return new Paragraph(runs(node));
        if (node instanceof BulletList) return new Items(false, items(node));
        if (node instanceof OrderedList) return new Items(true, items(node));
        if (node instanceof BlockQuote) return quotation(node);
        if (node instanceof TableBlock) return new Table(rows(node));
        throw error(
                node,
                "a page shows headings, paragraphs, lists, quotations and tables: write this as one of them,"
                        + " and start a block at the left margin");
    }

    private List<List<Passage>> items(Node list) {
        List<List<Passage>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) items.add(passages(item));
        return List.copyOf(items);
    }

    private Quotation quotation(Node quote) {
        List<Passage> passages = passages(quote);
        if (passages.isEmpty() || !(passages.get(0) instanceof Paragraph first)) return new Quotation("", passages);
        Matcher marker = CALL_OUT.matcher(first.runs().get(0).text());
        if (!marker.lookingAt()) return new Quotation("", passages);
        String kind = marker.group(1);
        if (!KINDS.contains(kind)) throw error(quote, Suggest.unknown("call-out", kind, KINDS));
        List<Passage> rest = new ArrayList<>(passages.subList(1, passages.size()));
        List<Run> runs = without(first.runs(), marker.end());
        if (!runs.isEmpty()) rest.add(0, new Paragraph(runs));
        return new Quotation(kind, List.copyOf(rest));
    }

    private static List<Run> without(List<Run> runs, int letters) {
        Run first = runs.get(0);
        List<Run> rest = new ArrayList<>(runs.subList(1, runs.size()));
        String text = first.text().substring(letters);
        if (!text.isEmpty()) rest.add(0, new Run(text, first.style(), first.target()));
        return List.copyOf(rest);
    }

    private List<List<List<Run>>> rows(Node table) {
        List<List<List<Run>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) rows.add(cells(row));
            }
        }
        return List.copyOf(rows);
    }

    private List<List<Run>> cells(Node row) {
        List<List<Run>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) cells.add(runs(cell));
        }
        return List.copyOf(cells);
    }

    private List<Run> runs(Node parent) {
        return new Runs(this::error).of(parent);
    }

    private DocumentException error(Node node, String sentence) {
        Node placed = node;
        while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) placed = placed.getParent();
        int index = placed.getSourceSpans().isEmpty()
                ? 0
                : placed.getSourceSpans().get(0).getLineIndex();
        return new DocumentException(origin, firstLine + index, sentence);
    }
}
