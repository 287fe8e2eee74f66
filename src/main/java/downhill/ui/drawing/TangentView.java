package downhill.ui.drawing;

import downhill.colour.Theme;
import downhill.language.Digits;
import downhill.lesson.Plot;
import downhill.lesson.live.TangentPlot;
import downhill.ui.plot.Chart;
import downhill.ui.plot.ChartAxis;
import downhill.ui.plot.DragHandle;
import downhill.ui.plot.PlotArea;
import downhill.ui.plot.Readout;
import imgui.ImGui;
import java.util.Map;

/** A loss curve, its tangent at the weight in orange, and the two points of a centred difference in teal. */
final class TangentView implements LessonView {
    private static final double ROOM = 0.08;
    private static final double FLAT = 1e-3;

    private final Plot plot;
    private final TangentPlot now;
    private final Chart chart;
    private final PlotWords words;

    TangentView(Plot plot, TangentPlot now) {
        this.plot = plot;
        this.now = now;
        words = PlotWords.of(plot);
        chart = new Chart(ChartAxis.of(PlotWords.across(plot)), ChartAxis.of(PlotWords.up(plot, words.title())));
    }

    @Override
    public Map<String, Double> draw(PlotArea plotArea, Map<String, Double> numbers) {
        boolean difference = !Double.isNaN(now.h());
        double margin = ROOM * (now.samples().high() - now.samples().low());
        chart.across().span(plot.min(), plot.max(), 8);
        chart.up().span(now.samples().low() - margin, now.samples().high() + margin, 6);
        float height = plotArea.chartHeight((difference ? 5 : 4) * Readout.height(plotArea));
        chart.begin(plotArea, plotArea.width(), height);
        curves(plotArea, difference);
        chart.end();
        Map<String, Double> next = difference ? dragH(plotArea, numbers) : numbers;
        double weight = DragHandle.weight(
                plotArea,
                plot,
                now.weight(),
                chart,
                chart.y(now.loss()),
                "Drag to move the ball along the curve. Where does the tangent lie flat?");
        ImGui.dummy(plotArea.width(), height);
        readouts(plotArea, difference);
        return ChangedNumbers.with(next, plot.weightName(), now.weight(), weight);
    }

    private void curves(PlotArea plotArea, boolean difference) {
        Theme theme = plotArea.theme();
        chart.curve(now.samples().weights, now.samples().values, now.samples().weights.length, theme.text(), 2);
        double w = now.weight();
        if (Double.isFinite(now.slope())) {
            double left = now.loss() + now.slope() * (plot.min() - w);
            double right = now.loss() + now.slope() * (plot.max() - w);
            chart.line(plot.min(), left, plot.max(), right, theme.gradient(), 2.5f);
        }
        if (difference) {
            chord(theme);
            nudged(plotArea, w - now.h(), plot.weight() + " − h");
            nudged(plotArea, w + now.h(), plot.weight() + " + h");
        }
        chart.ball(w, now.loss());
    }

    /** Through both nudged points and on to the borders. */
    private void chord(Theme theme) {
        double middle = (now.lossAt(now.weight() - now.h()) + now.lossAt(now.weight() + now.h())) / 2;
        double slope = now.difference();
        if (Double.isFinite(middle) && Double.isFinite(slope)) {
            double left = middle + slope * (plot.min() - now.weight());
            double right = middle + slope * (plot.max() - now.weight());
            chart.dashed(plot.min(), left, plot.max(), right, theme.batch());
        }
    }

    private void nudged(PlotArea plotArea, double at, String name) {
        double loss = now.lossAt(at);
        chart.dashed(at, chart.up().low(), at, loss, plotArea.theme().batch());
        chart.dot(at, loss, 5, plotArea.theme().batch());
        if (apart(plotArea) > 26) {
            float gap = plotArea.px(12);
            float beside = at < now.weight() ? -gap - PlotArea.width(plotArea.words(), name) : gap;
            boolean uphill = (at - now.weight()) * now.difference() > 0;
            float down = uphill ? plotArea.px(4) : -plotArea.words().getFontSize() - plotArea.px(4);
            chart.words(
                    chart.x(at) + beside, chart.y(loss) + down, plotArea.theme().batch(), name);
        }
    }

    /** How far the nudged points are from the ball, in lengths at scale 1. */
    private float apart(PlotArea plotArea) {
        return Math.abs(chart.x(now.weight() + now.h()) - chart.x(now.weight())) / plotArea.px(1);
    }

    /** The right nudged point can be dragged where it lies apart from the ball. */
    private Map<String, Double> dragH(PlotArea plotArea, Map<String, Double> numbers) {
        String name = plot.named("h");
        if (name.isEmpty() || apart(plotArea) < 14) {
            return numbers;
        }
        double at = now.weight() + now.h();
        float x = chart.x(at);
        float y = chart.y(now.lossAt(at));
        double to = DragHandle.point(
                plotArea, "h", x, y, chart, "Drag to change h, how far the weight is nudged to each side.");
        double next = Math.abs(to - now.weight());
        return Double.isNaN(to) || next == 0 ? numbers : ChangedNumbers.with(numbers, name, now.h(), next);
    }

    private void readouts(PlotArea plotArea, boolean difference) {
        Theme theme = plotArea.theme();
        Readout.draw(
                plotArea,
                Readout.Mark.BALL,
                theme.text(),
                words.input(),
                Digits.right(now.weight()),
                "Where the ball is.");
        Readout.draw(
                plotArea,
                Readout.Mark.LINE,
                theme.text(),
                words.height(),
                "height",
                Digits.right(now.loss()),
                "The height of the curve.");
        Readout.draw(
                plotArea,
                Readout.Mark.LINE,
                theme.gradient(),
                "slope, exact",
                difference ? Digits.right(now.slope(), now.difference()) : Digits.right(now.slope()),
                "The derivative by backpropagation: the slope of the tangent.");
        if (difference) {
            Readout.draw(
                    plotArea,
                    Readout.Mark.DASHES,
                    theme.batch(),
                    "slope, nudged by h",
                    Digits.right(now.difference(), now.slope()),
                    "The centred difference: the loss at w + h less the loss at w − h, over 2h.");
        }
        Readout.sentence(plotArea, sentence(), theme.muted());
    }

    private String sentence() {
        double slope = now.slope();
        if (Math.abs(slope) < FLAT) {
            return "Flat: a minimum, a maximum or a saddle.";
        }
        return slope > 0
                ? "Above 0: uphill is to the right, so step left."
                : "Below 0: uphill is to the left, so step right.";
    }
}
