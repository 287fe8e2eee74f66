package downhill.verify;

import downhill.language.Digits;
import java.util.List;

/** A report as a table for a terminal: a group after the other, a line a check, failures again at the end. */
public final class TextReport {
    private static final String LINE = "  %s %s  %s  %s  %s  %s  %s\n";

    private static final int WIDEST = 48;

    private TextReport() {}

    public static String of(Report report, Provenance provenance) {
        StringBuilder text = new StringBuilder();
        text.append(report.renderer()).append(", ").append(report.version()).append("\n");
        text.append(provenance.sentence()).append("\n");
        report.groups().forEach((group, checks) -> text.append(group(group, checks)));
        if (report.failed() > 0) text.append(group("failed", report.failures()));
        return text.append('\n').append(report.summary()).append('\n').toString();
    }

    private static String group(String group, List<Check> checks) {
        int name =
                checks.stream().mapToInt(check -> check.name().length()).max().orElse(0);
        name = Math.max(name, group.length() - 4);
        StringBuilder text = new StringBuilder("\n");
        String head = left(group, name + 4);
        text.append(String.format(
                "%s  %14s  %14s  %10s  %8s  source\n", head, "expected", "measured", "tolerance", "used"));
        for (Check check : checks) {
            text.append(String.format(
                    LINE,
                    check.pass() ? "✓" : "✗",
                    left(check.name(), name),
                    right(check.expected(), 14),
                    right(check.measured(), 14),
                    right(check.tolerance(), 10),
                    String.format("%8s", Used.text(check)),
                    cut(check.source())));
            if (!check.pass())
                check.detail()
                        .worst()
                        .forEach(worst -> text.append("      ")
                                .append(WorstWords.of(worst))
                                .append('\n'));
        }
        return text.toString();
    }

    /** Sources can be whole citations; the JSON document and the page have them in full. */
    private static String cut(String source) {
        return source.length() <= WIDEST
                ? source
                : source.substring(0, WIDEST - 1).stripTrailing() + "…";
    }

    private static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String right(double value, int width) {
        return String.format("%" + width + "s", Digits.precise(value));
    }
}
