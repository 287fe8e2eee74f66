package downhill.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Report REPORT = new Report(
            "a <fast> device",
            "1.0 & more",
            List.of(
                    new Check("random", "words & \"keys\"", "a paper", 0, 0, 0),
                    new Check(
                            "minima",
                            "booth value",
                            "a very long citation, with its editors, its pages and the year",
                            0,
                            1.5e-6,
                            4e-6),
                    new Check("minima", "x<y slope", "a book", 0, Double.NaN, 0.5)));

    @Test
    void table() {
        assertThat(TextReport.of(REPORT)).isEqualTo("""
            a <fast> device, 1.0 & more

            random                    expected        measured   tolerance  source
              ✓ words & "keys"               0               0           0  a paper

            minima                 expected        measured   tolerance  source
              ✓ booth value               0        1.5·10⁻⁶      4·10⁻⁶  a very long citation, with its editors, its pag…
              ✗ x<y slope                 0             NaN         0.5  a book

            failed               expected        measured   tolerance  source
              ✗ x<y slope               0             NaN         0.5  a book

            2 passed, 1 failed
            """);
    }

    @Test
    void pageHasEveryCheckAndEscapesWhatItQuotes() {
        String page = HtmlReport.of(REPORT);
        assertThat(page)
                .contains(
                        "<p>a &lt;fast&gt; device<br>1.0 &amp; more</p>",
                        "<p class=\"verdict fail\">2 passed, 1 failed</p>",
                        "<h2>minima <small>1 of 2 passed</small></h2>",
                        "<td>words &amp; &quot;keys&quot;</td>",
                        "<tr class=\"fail\"><td><b aria-label=\"failed\">✗</b></td><td>x&lt;y slope</td>"
                                + "<td class=\"n\">0</td><td class=\"n\">NaN</td><td class=\"n\">0.5</td>",
                        "a very long citation, with its editors, its pages and the year",
                        "<i style=\"width:37.5%\">",
                        "prefers-color-scheme: dark")
                .doesNotContain("{{", "x<y", "http", "src=", "<link", "<script");
    }

    @Test
    void pageOfARightEngineSaysSo() {
        Report right = new Report("device", "1", REPORT.checks().subList(0, 2));
        assertThat(HtmlReport.of(right)).contains("<p class=\"verdict pass\">2 passed, 0 failed</p>");
    }
}
