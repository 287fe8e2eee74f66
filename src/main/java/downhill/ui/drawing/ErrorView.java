package downhill.ui.drawing;

import downhill.circuit.Grade;
import downhill.colour.Theme;
import downhill.language.Digits;
import downhill.lesson.Plot;
import downhill.lesson.live.ErrorPlot;
import downhill.ui.plot.Chart;
import downhill.ui.plot.ChartAxis;
import downhill.ui.plot.DragHandle;
import downhill.ui.plot.PlotArea;
import downhill.ui.plot.Readout;
import imgui.ImGui;
import java.util.Arrays;
import java.util.Map;

/** The relative error of the centred difference over h, both as powers of ten, between its two walls. */
final class ErrorView implements LessonView {
    private static final double LEAST = -16;
    private static final double MOST = 1;
    private static final String ROUNDING = "rounding, as 1/h";
    private static final String TRUNCATION = "truncation, as h²";

    /** Exponents of h beside which the walls have their names. */
    private static final double ROUNDING_AT = -13;

    private static final double TRUNCATION_AT = -2;

    private final Plot plot;
    private final ErrorPlot now;
    private final Chart chart;
    private final double[] powers;

    ErrorView(Plot plot, ErrorPlot now) {
        this.plot = plot;
        this.now = now;
        chart = new Chart(ChartAxis.powers("nudge h"), ChartAxis.powers("relative error of the slope, nudged by h"));
        powers = new double[now.exponents().length];
    }

    @Override
    public Map<String, Double> draw(PlotArea plotArea, Map<String, Double> numbers) {
        chart.across().span(ErrorPlot.LEAST, ErrorPlot.GREATEST, 8);
        chart.up().span(LEAST - 0.5, MOST, 6);
        Arrays.setAll(powers, i -> power(now.errors()[i]));
        float height = plotArea.chartHeight(4 * Readout.height(plotArea));
        chart.begin(plotArea, plotArea.width(), height);
        walls(plotArea);
        chart.curve(now.exponents(), powers, powers.length, plotArea.theme().batch(), 2);
        double exponent = Math.log10(now.h());
        chart.dashed(
                exponent,
                chart.up().low(),
                exponent,
                power(now.error()),
                plotArea.theme().muted());
        chart.ball(exponent, power(now.error()));
        chart.end();
        Map<String, Double> next = drag(plotArea, numbers, exponent);
        ImGui.dummy(plotArea.width(), height);
        readouts(plotArea);
        return next;
    }

    private static double power(double error) {
        return Math.max(LEAST, Math.log10(error));
    }

    /** What theory expects, straight on these axes: rounding falls with h, truncation rises with its square. */
    private void walls(PlotArea plotArea) {
        double rounding = Math.log10(now.roundingAt(1));
        double truncation = Math.log10(now.truncationAt(1));
        if (Double.isFinite(rounding)) {
            wall(rounding, -1, plotArea.theme().single());
            float x = chart.x(ROUNDING_AT) + plotArea.px(10);
            words(plotArea, x, rounding - ROUNDING_AT, plotArea.theme().single(), ROUNDING);
        }
        if (Double.isFinite(truncation)) {
            wall(truncation, 2, plotArea.theme().gradient());
            float x = chart.x(TRUNCATION_AT) - plotArea.px(10) - PlotArea.width(plotArea.words(), TRUNCATION);
            words(plotArea, x, truncation + 2 * TRUNCATION_AT, plotArea.theme().gradient(), TRUNCATION);
        }
    }

    /** @param atOne the exponent of the error at h = 1, which grows by {@code slope} with the exponent of h */
    private void wall(double atOne, int slope, int rgb) {
        double first = ErrorPlot.LEAST;
        double last = ErrorPlot.GREATEST;
        chart.dashed(first, atOne + slope * first, last, atOne + slope * last, rgb);
    }

    private void words(PlotArea plotArea, float x, double power, int rgb, String text) {
        chart.words(x, chart.y(power) - plotArea.words().getFontSize(), rgb, text);
    }

    private Map<String, Double> drag(PlotArea plotArea, Map<String, Double> numbers, double exponent) {
        String name = plot.named("h");
        if (name.isEmpty()) {
            return numbers;
        }
        DragHandle.mark(plotArea, chart.list(), chart.x(exponent), chart.y(power(now.error())));
        double to = DragHandle.drag(
                plotArea, "h", exponent, chart, "Drag h to both walls, then to the valley between them.");
        return to == exponent ? numbers : ChangedNumbers.with(numbers, name, now.h(), twoDigits(to));
    }

    /** 10 to that power, with two digits. */
    private static double twoDigits(double exponent) {
        double unit = Math.pow(10, Math.floor(exponent) - 1);
        return Math.rint(Math.pow(10, exponent) / unit) * unit;
    }

    private void readouts(PlotArea plotArea) {
        Theme theme = plotArea.theme();
        Readout.draw(
                plotArea,
                Readout.Mark.BALL,
                0,
                "h",
                Digits.text(now.h()),
                "How far the weight is nudged to each side.");
        Readout.draw(
                plotArea,
                Readout.Mark.LINE,
                theme.batch(),
                "relative error here",
                Digits.text(now.error()),
                "|a − n| / max(|a|, |n|) of the exact slope a and the nudged slope n.");
        Readout.draw(
                plotArea,
                Readout.Mark.NONE,
                0,
                "best h, in theory",
                Double.isInfinite(now.best()) ? "as large as you like" : Digits.text(now.best()),
                "Where both walls together are lowest: the cube root of 3u|f| / |f‴|, with u = 2⁻⁵³.");
        Readout.sentence(plotArea, sentence(), theme.muted());
    }

    private String sentence() {
        if (now.slope() == 0) {
            return "The slope is 0 here, so no error is relative to it: move the weight.";
        }
        Grade grade = Grade.of(now.error());
        if (grade == Grade.GOOD) {
            return "In the valley: good by the measure of CS231n.";
        }
        boolean rounds = now.roundingAt(now.h()) > now.truncationAt(now.h());
        return rounds
                ? "At the left wall: rounding drowns the difference."
                : "At the right wall: the curve bends within h.";
    }
}
