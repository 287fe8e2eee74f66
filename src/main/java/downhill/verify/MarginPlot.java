package downhill.verify;

import java.util.List;
import java.util.Locale;

/** The share of its tolerance that each check of a group uses, as a mark on a line of powers of ten: drawn as SVG. */
final class MarginPlot {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 34;
    private static final int MARGIN = 14;

    /** The least share that is told apart, and the largest, as powers of ten. */
    private static final int LEAST = -6;

    private static final int MOST = 2;

    private MarginPlot() {}

    static String of(List<Check> checks) {
        StringBuilder svg = new StringBuilder("<svg class=\"margins\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" role=\"img\" aria-label=\"share of the tolerance used by each check\">\n");
        for (int power = LEAST; power <= MOST; power += 2) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"2\" y2=\"18\"%2$s/>"
                            + "<text x=\"%1$.1f\" y=\"31\">%3$s</text>%n",
                    place(Math.pow(10, power)),
                    power == 0 ? " class=\"limit\"" : "",
                    power == 0 ? "limit" : "10" + raised(power)));
        }
        for (Check check : checks) {
            svg.append(String.format(
                    Locale.ROOT,
                    check.pass()
                            ? "<circle cx=\"%.1f\" cy=\"10\" r=\"3\"/>"
                            : "<path class=\"bad\" d=\"M%.1f 10m-4 -4l8 8m0 -8l-8 8\"/>",
                    place(check.used())));
        }
        return svg.append("\n</svg>\n").toString();
    }

    /** On the line; 0 is at its left end. */
    private static double place(double used) {
        double power = used > 0 ? Math.log10(used) : LEAST;
        double held = Double.isFinite(power) ? Math.max(LEAST, Math.min(MOST, power)) : MOST;
        return MARGIN + (held - LEAST) / (MOST - LEAST) * (WIDTH - 2 * MARGIN);
    }

    private static String raised(int power) {
        return "<tspan dy=\"-5\" font-size=\"8\">" + (power < 0 ? "−" : "") + Math.abs(power) + "</tspan>";
    }
}
