package downhill.verify;

import downhill.language.Digits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A report as one HTML page that needs no other file, for screens light and dark and for paper. */
public final class HtmlReport {
    private static final String TEMPLATE = "/assets/reports/verify.html";

    private HtmlReport() {}

    public static String of(Report report, Provenance provenance) {
        StringBuilder groups = new StringBuilder();
        if (report.failed() > 0) groups.append(group("failed", report.failures()));
        report.groups().forEach((group, checks) -> groups.append(group(group, checks)));
        return template()
                .replace("{{verdict}}", report.failed() == 0 ? "pass" : "fail")
                .replace("{{summary}}", escape(report.summary()))
                .replace("{{renderer}}", escape(report.renderer()))
                .replace("{{version}}", escape(report.version()))
                .replace("{{provenance}}", escape(provenance.sentence()))
                .replace("{{groups}}", groups);
    }

    private static String group(String group, List<Check> checks) {
        long passed = checks.stream().filter(Check::pass).count();
        StringBuilder text = new StringBuilder();
        text.append("<section>\n<h2>").append(escape(group));
        text.append(" <small>")
                .append(passed)
                .append(" of ")
                .append(checks.size())
                .append(" passed</small></h2>\n");
        text.append(MarginPlot.of(checks));
        text.append("<table>\n<thead><tr><th></th><th>check</th><th class=\"n\">expected</th>");
        text.append(
                "<th class=\"n\">measured</th><th class=\"n\">tolerance</th><th>used</th><th>source</th></tr></thead>\n");
        text.append("<tbody>\n");
        checks.forEach(check -> text.append(row(check)));
        return text.append("</tbody>\n</table>\n</section>\n").toString();
    }

    private static String row(Check check) {
        String verdict = check.pass() ? "pass" : "fail";
        return "<tr class=\"" + verdict + "\"><td><b aria-label=\"" + verdict + "ed\">" + (check.pass() ? "✓" : "✗")
                + "</b></td><td>" + escape(check.name()) + worst(check)
                + number(check.expected()) + number(check.measured()) + number(check.tolerance())
                + "</td><td>" + meter(check) + "</td><td>" + escape(check.source()) + "</td></tr>\n";
    }

    private static String number(double value) {
        return "</td><td class=\"n\">" + Digits.precise(value);
    }

    /** How much of the tolerance is used, as a bar. */
    private static String meter(Check check) {
        double share = Math.min(1, check.used());
        return String.format(Locale.ROOT, "%s<i><i style=\"width:%.1f%%\"></i></i>", Used.text(check), 100 * share);
    }

    /** Where it is furthest off, to be opened. */
    private static String worst(Check check) {
        if (check.detail().worst().isEmpty()) return "";
        StringBuilder text = new StringBuilder("<details><summary>furthest off</summary>");
        check.detail()
                .worst()
                .forEach(worst -> text.append("<code>")
                        .append(escape(WorstWords.of(worst)))
                        .append("</code>"));
        return text.append("</details>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String template() {
        try (InputStream in = HtmlReport.class.getResourceAsStream(TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + TEMPLATE + " cannot be read", e);
        }
    }
}
