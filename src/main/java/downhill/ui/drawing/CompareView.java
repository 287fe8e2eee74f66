package downhill.ui.drawing;

import downhill.colour.Theme;
import downhill.language.Digits;
import downhill.lesson.Plot;
import downhill.lesson.live.ComparePlot;
import downhill.render.landscape.Dash;
import downhill.render.landscape.Marker;
import downhill.ui.plot.Chart;
import downhill.ui.plot.ChartAxis;
import downhill.ui.plot.DragHandle;
import downhill.ui.plot.PlotArea;
import downhill.ui.plot.Readout;
import downhill.workspace.TeamLook;
import imgui.ImGui;
import java.util.Map;

/** Several curves over one weight, told apart by dash as well as colour, and read at the weight. */
final class CompareView implements LessonView {
    private static final double ROOM = 0.08;

    private final Plot plot;
    private final ComparePlot now;
    private final Chart chart;

    CompareView(Plot plot, ComparePlot now) {
        this.plot = plot;
        this.now = now;
        chart = new Chart(ChartAxis.of(PlotWords.across(plot)), ChartAxis.of(PlotWords.up(plot, "value")));
    }

    @Override
    public Map<String, Double> draw(PlotArea plotArea, Map<String, Double> numbers) {
        span();
        float height = plotArea.chartHeight((1 + now.count()) * Readout.height(plotArea));
        chart.begin(plotArea, plotArea.width(), height);
        for (int i = 0; i < now.count(); i++) {
            chart.curve(
                    now.samples(i).weights, now.samples(i).values, now.samples(i).weights.length, look(plotArea, i));
        }
        chart.upright(now.weight(), plotArea.theme().accent(), 1.5f);
        for (int i = 0; i < now.count(); i++) {
            chart.dot(now.weight(), now.value(i), 5, look(plotArea, i).colour());
        }
        chart.end();
        double next = DragHandle.weight(
                plotArea,
                plot,
                now.weight(),
                chart,
                chart.plot().bottom() - plotArea.px(14),
                "Drag across to read the curves at another place.");
        ImGui.dummy(plotArea.width(), height);
        readouts(plotArea);
        return ChangedNumbers.with(numbers, plot.weightName(), now.weight(), next);
    }

    private void span() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < now.count(); i++) {
            low = Math.min(low, now.samples(i).low());
            high = Math.max(high, now.samples(i).high());
        }
        chart.across().span(plot.min(), plot.max(), 8);
        chart.up().span(low - ROOM * (high - low), high + ROOM * (high - low), 6);
    }

    private static TeamLook look(PlotArea plotArea, int curve) {
        Theme theme = plotArea.theme();
        int colour = switch (curve % 5) {
            case 0 -> theme.gradient();
            case 1 -> theme.batch();
            case 2 -> theme.single();
            case 3 -> theme.text();
            default -> theme.forward();
        };
        return new TeamLook(colour, Marker.CIRCLE, Dash.values()[curve % Dash.values().length]);
    }

    private void readouts(PlotArea plotArea) {
        Readout.draw(
                plotArea,
                Readout.Mark.NONE,
                0,
                PlotWords.across(plot),
                Digits.right(now.weight()),
                "Where the curves are read.");
        for (int i = 0; i < now.count(); i++) {
            Plot.Curve curve = plot.curves().get(i);
            Readout.draw(
                    plotArea,
                    look(plotArea, i),
                    curve.label(),
                    Digits.right(now.value(i)),
                    curve.label() + " = " + curve.text());
        }
    }
}
