package downhill.ui.drawing;

import downhill.circuit.Grade;
import downhill.colour.Theme;
import downhill.language.Digits;
import downhill.lesson.Plot;
import downhill.lesson.live.DerivativePlot;
import downhill.ui.plot.Chart;
import downhill.ui.plot.ChartAxis;
import downhill.ui.plot.DragHandle;
import downhill.ui.plot.PlotArea;
import downhill.ui.plot.Readout;
import imgui.ImGui;
import java.util.Map;

/** The exact derivative as an orange line, the centred difference as teal dots on it, as long as h is well chosen. */
final class DerivativeView implements LessonView {
    private static final double ROOM = 0.15;
    private static final double TINY = 1e-7;

    private final Plot plot;
    private final DerivativePlot now;
    private final Chart chart;

    DerivativeView(Plot plot, DerivativePlot now) {
        this.plot = plot;
        this.now = now;
        String name = "derivative of " + PlotArea.formula(plot.curves().get(0).text());
        chart = new Chart(ChartAxis.of(PlotWords.across(plot)), ChartAxis.of(PlotWords.up(plot, name)));
    }

    @Override
    public Map<String, Double> draw(PlotArea plotArea, Map<String, Double> numbers) {
        double margin = ROOM * (now.slopes().high() - now.slopes().low());
        chart.across().span(plot.min(), plot.max(), 8);
        chart.up().span(now.slopes().low() - margin, now.slopes().high() + margin, 6);
        float height = plotArea.chartHeight(5 * Readout.height(plotArea));
        chart.begin(plotArea, plotArea.width(), height);
        curves(plotArea.theme());
        chart.end();
        double next = DragHandle.weight(
                plotArea,
                plot,
                now.weight(),
                chart,
                chart.y(now.slope()),
                "Drag across to read the slope at another weight. Then make h very small and look at the dots.");
        ImGui.dummy(plotArea.width(), height);
        readouts(plotArea);
        return ChangedNumbers.with(numbers, plot.weightName(), now.weight(), next);
    }

    private void curves(Theme theme) {
        chart.curve(now.slopes().weights, now.slopes().values, now.slopes().weights.length, theme.gradient(), 2.5f);
        for (int i = 0; i < DerivativePlot.DOTS; i++) {
            dot(now.places()[i], now.differences()[i], theme.batch());
        }
        chart.dashed(now.weight(), chart.up().low(), now.weight(), now.slope(), theme.muted());
        dot(now.weight(), now.difference(), theme.batch());
        chart.ball(now.weight(), now.slope());
    }

    /** One beyond the border is a ring at it. */
    private void dot(double weight, double difference, int rgb) {
        double held = Math.max(chart.up().low(), Math.min(chart.up().high(), difference));
        if (held == difference) {
            chart.dot(weight, difference, 4.5f, rgb);
        } else if (Double.isFinite(held)) {
            chart.ring(weight, held, 4, rgb);
        }
    }

    private void readouts(PlotArea plotArea) {
        Theme theme = plotArea.theme();
        Readout.draw(
                plotArea,
                Readout.Mark.LINE,
                theme.gradient(),
                "exact, at the ball",
                Digits.right(now.slope(), now.difference()),
                "The derivative at the ball by backpropagation.");
        Readout.draw(
                plotArea,
                Readout.Mark.DOT,
                theme.batch(),
                "nudged by h, at the ball",
                Digits.right(now.difference(), now.slope()),
                "The centred difference at the ball: two evaluations of the loss.");
        Readout.draw(
                plotArea, Readout.Mark.NONE, 0, "h", Digits.text(now.h()), "How far the weight is nudged each way.");
        Readout.draw(
                plotArea,
                Readout.Mark.NONE,
                0,
                "largest relative error of the dots",
                Digits.text(now.error()),
                "|a − n| / max(|a|, |n|) of the exact a and the nudged n, at the worst of the dots.");
        Readout.sentence(plotArea, sentence(), theme.muted());
    }

    private String sentence() {
        Grade grade = Grade.of(now.error());
        if (grade == Grade.GOOD || grade == Grade.FINE) {
            return "Dots and line agree.";
        }
        return now.h() < TINY
                ? "h is so small that rounding drowns the difference."
                : "h is so large that the curve bends within it.";
    }
}
