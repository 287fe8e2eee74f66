package downhill.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReportTest {
    private static final Provenance PROVENANCE =
            new Provenance("2026-12-01T02:00:00Z", "Downhill 0.1.0", "0123abc", "A VM 17");

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
                    new Check(
                            "minima",
                            "x<y slope",
                            "a book",
                            0,
                            Double.NaN,
                            0.5,
                            new Detail(List.of(new Outlier(Map.of("x", -15.0), 3.059e-7, 0))))));

    @Test
    void table() {
        assertThat(TextReport.of(REPORT, PROVENANCE)).isEqualTo("""
            a <fast> device, 1.0 & more
            2026-12-01T02:00:00Z, Downhill 0.1.0, commit 0123abc, seed 64686c6c, A VM 17

            random                    expected        measured   tolerance      used  source
              ✓ words & "keys"               0               0           0       0 %  a paper

            minima                 expected        measured   tolerance      used  source
              ✓ booth value               0        1.5·10⁻⁶      4·10⁻⁶      38 %  a very long citation, with its editors, its pag…
              ✗ x<y slope                 0             NaN         0.5         ✗  a book
                  at x=-15.0: 0.0, should be 3.059E-7

            failed               expected        measured   tolerance      used  source
              ✗ x<y slope               0             NaN         0.5         ✗  a book
                  at x=-15.0: 0.0, should be 3.059E-7

            2 passed, 1 failed
            """);
    }

    @Test
    void pageHasEveryCheckAndEscapesWhatItQuotes() {
        String page = HtmlReport.of(REPORT, PROVENANCE);
        assertThat(page)
                .contains(
                        "<p>a &lt;fast&gt; device<br>1.0 &amp; more<br>2026-12-01T02:00:00Z, Downhill 0.1.0,"
                                + " commit 0123abc, seed 64686c6c, A VM 17</p>",
                        "<p class=\"verdict fail\">2 passed, 1 failed</p>",
                        "<h2>minima <small>1 of 2 passed</small></h2>",
                        "<td>words &amp; &quot;keys&quot;</td>",
                        "<tr class=\"fail\"><td><b aria-label=\"failed\">✗</b></td><td>x&lt;y slope"
                                + "<details><summary>furthest off</summary><code>at x=-15.0: 0.0, should be 3.059E-7"
                                + "</code></details></td>"
                                + "<td class=\"n\">0</td><td class=\"n\">NaN</td><td class=\"n\">0.5</td>",
                        "a very long citation, with its editors, its pages and the year",
                        "<i style=\"width:37.5%\">",
                        "prefers-color-scheme: dark")
                .doesNotContain("{{", "x<y", "http", "src=", "<link", "<script");
    }

    @Test
    void everyGroupHasALineOfItsMargins() {
        String page = HtmlReport.of(REPORT, PROVENANCE);
        assertThat(page.split("<svg class=\"margins\"")).hasSize(4);
        assertThat(page)
                .as("37.5 % lies at log₁₀ 0.375 on a line from 10⁻⁶ to 10²")
                .contains("<circle cx=\"440.4\" cy=\"10\" r=\"3\"/>")
                .contains("<path class=\"bad\" d=\"M626.0 10m");
    }

    @Test
    void buildServersReadEveryCheck() throws Exception {
        String xml = JUnitReport.of(REPORT, PROVENANCE);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        Element all = document.getDocumentElement();
        assertThat(all.getTagName()).isEqualTo("testsuites");
        assertThat(all.getAttribute("tests") + " " + all.getAttribute("failures"))
                .isEqualTo("3 1");
        NodeList suites = all.getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(2);
        Element minima = (Element) suites.item(1);
        assertThat(minima.getAttribute("name") + " " + minima.getAttribute("timestamp"))
                .isEqualTo("minima 2026-12-01T02:00:00Z");
        NodeList cases = minima.getElementsByTagName("testcase");
        Element wrong = (Element) cases.item(1);
        assertThat(wrong.getAttribute("classname") + " " + wrong.getAttribute("name"))
                .isEqualTo("downhill.verify.minima x<y slope");
        Element failure = (Element) wrong.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("measured NaN, expected 0.0 within 0.5 (a book)");
        assertThat(failure.getTextContent()).isEqualTo("at x=-15.0: 0.0, should be 3.059E-7\n");
        assertThat(((Element) cases.item(0)).getElementsByTagName("failure").getLength())
                .isZero();
    }

    @Test
    void pageOfARightEngineSaysSo() {
        Report right = new Report("device", "1", REPORT.checks().subList(0, 2));
        assertThat(HtmlReport.of(right, PROVENANCE)).contains("<p class=\"verdict pass\">2 passed, 0 failed</p>");
    }
}
