package downhill.document;

import downhill.document.Run.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The stretches of one paragraph; neighbours of one style are joined. */
final class Runs {
    private final BiFunction<Node, String, DocumentException> error;
    private final List<Run> runs = new ArrayList<>();

    Runs(BiFunction<Node, String, DocumentException> error) {
        this.error = error;
    }

    List<Run> of(Node parent) {
        children(parent, Style.PLAIN, "");
        return List.copyOf(runs);
    }

    private void children(Node parent, Style style, String target) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) add(node, style, target);
    }

    private void add(Node node, Style style, String target) {
        if (node instanceof Text text) {
            add(text.getLiteral(), style, target);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            add(" ", style, target);
        } else if (node instanceof Code code) {
            add(code.getLiteral(), Style.CODE, target);
        } else if (node instanceof Dollars dollars) {
            math(dollars, target);
        } else if (node instanceof StrongEmphasis) {
            children(node, style == Style.LINK ? style : Style.STRONG, target);
        } else if (node instanceof Emphasis) {
            children(node, style == Style.PLAIN ? Style.EMPHASIS : style, target);
        } else if (node instanceof Link link) {
            children(node, Style.LINK, link.getDestination());
        } else {
            throw error.apply(node, "pictures and HTML cannot stand on a page: write words");
        }
    }

    private void math(Dollars dollars, String target) {
        if (!dollars.closed()) {
            throw error.apply(dollars, "this `$` has no partner: close the formula, or write `\\$` for a dollar sign");
        }
        runs.add(new Run(dollars.latex(), Style.MATH, target));
    }

    private void add(String text, Style style, String target) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.style() == style && last.target().equals(target)) {
            runs.set(runs.size() - 1, new Run(last.text() + text, style, target));
        } else {
            runs.add(new Run(text, style, target));
        }
    }
}
