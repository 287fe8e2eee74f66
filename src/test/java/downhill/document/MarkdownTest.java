package downhill.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.document.Run.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void aParagraphIsRunsOfStyles() {
        assertThat(passages("One **two** *three* `four`\nfive [six](#seven)."))
                .containsExactly(new Passage.Paragraph(List.of(
                        new Run("One ", Style.PLAIN),
                        new Run("two", Style.STRONG),
                        new Run(" ", Style.PLAIN),
                        new Run("three", Style.EMPHASIS),
                        new Run(" ", Style.PLAIN),
                        new Run("four", Style.CODE),
                        new Run(" five ", Style.PLAIN),
                        new Run("six", Style.LINK, "#seven"),
                        new Run(".", Style.PLAIN))));
    }

    @Test
    void mathematicsIsLeftAsItIs() {
        assertThat(line("The step is $w_1 - \\eta * g_{*}$, for \\$5 or $\\frac{1}{2}$."))
                .containsExactly(
                        new Run("The step is ", Style.PLAIN),
                        new Run("w_1 - \\eta * g_{*}", Style.MATH),
                        new Run(", for $5 or ", Style.PLAIN),
                        new Run("\\frac{1}{2}", Style.MATH),
                        new Run(".", Style.PLAIN));
    }

    @Test
    void mathematicsAndCodeKeepTheirStyleInsideOthers() {
        assertThat(line("**slope $2w$** and [see `w` $w$](#a)"))
                .containsExactly(
                        new Run("slope ", Style.STRONG),
                        new Run("2w", Style.MATH),
                        new Run(" and ", Style.PLAIN),
                        new Run("see ", Style.LINK, "#a"),
                        new Run("w", Style.CODE, "#a"),
                        new Run(" ", Style.LINK, "#a"),
                        new Run("w", Style.MATH, "#a"));
    }

    @Test
    void headingsListsAndTables() {
        assertThat(passages("## Two\n\n- a\n- b\n\n1. c\n\n   d\n\n| x | $y$ |\n|---|---|\n| 1 | **2** |\n"))
                .containsExactly(
                        new Passage.Heading(2, plain("Two")),
                        new Passage.Items(false, List.of(List.of(paragraph("a")), List.of(paragraph("b")))),
                        new Passage.Items(true, List.of(List.of(paragraph("c"), paragraph("d")))),
                        new Passage.Table(List.of(
                                List.of(plain("x"), List.of(new Run("y", Style.MATH))),
                                List.of(plain("1"), List.of(new Run("2", Style.STRONG))))));
    }

    @Test
    void aCallOutSaysItsKind() {
        assertThat(passages("> [!IDEA] Walk **down**.\n>\n> Again.\n\n> Feynman"))
                .containsExactly(
                        new Passage.Quotation(
                                "IDEA",
                                List.of(
                                        new Passage.Paragraph(List.of(
                                                new Run("Walk ", Style.PLAIN),
                                                new Run("down", Style.STRONG),
                                                new Run(".", Style.PLAIN))),
                                        paragraph("Again."))),
                        new Passage.Quotation("", List.of(paragraph("Feynman"))));
        assertThat(passages("> [!CARE]\n> Steep."))
                .containsExactly(new Passage.Quotation("CARE", List.of(paragraph("Steep."))));
    }

    @Test
    void whatAPageCannotShowIsNamedWithItsLine() {
        assertThatThrownBy(() -> passages("One.\n\n> [!IDAE] Two."))
                .hasMessage("a.md:7: unknown call-out `IDAE`: did you mean `IDEA`?");
        assertThatThrownBy(() -> passages("One.\n\nIt costs $5."))
                .hasMessage("a.md:7: this `$` has no partner: close the formula, or write `\\$` for a dollar sign");
        assertThatThrownBy(() -> passages("One ![two](three.png)."))
                .hasMessage("a.md:5: pictures and HTML cannot stand on a page: write words");
        assertThatThrownBy(() -> passages("One\n\n***\n"))
                .hasMessage("a.md:7: a page shows headings, paragraphs, lists, quotations and tables: write this as one"
                        + " of them, and start a block at the left margin");
        assertThatThrownBy(() -> line("- one"))
                .hasMessage("a.md:5: this must be one paragraph, without headings, lists, quotations or tables");
    }

    private static List<Passage> passages(String text) {
        return Markdown.passages("a.md", new Block.Prose(text, 5));
    }

    private static List<Run> line(String text) {
        return Markdown.line(new Line("a.md", 5, text));
    }

    private static List<Run> plain(String text) {
        return List.of(new Run(text, Style.PLAIN));
    }

    private static Passage.Paragraph paragraph(String text) {
        return new Passage.Paragraph(plain(text));
    }
}
