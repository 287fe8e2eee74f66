package downhill.ui.drawing;

import downhill.colour.Theme;
import downhill.language.Digits;
import downhill.lesson.Plot;
import downhill.lesson.live.CostPlot;
import downhill.ui.kit.Durations;
import downhill.ui.plot.Chart;
import downhill.ui.plot.ChartAxis;
import downhill.ui.plot.Clock;
import downhill.ui.plot.DragHandle;
import downhill.ui.plot.PlotArea;
import downhill.ui.plot.Readout;
import imgui.ImGui;
import java.util.Map;

/** How long one gradient takes, over the number of weights: by nudging each of them, and by backpropagation. */
final class CostView implements LessonView {
    private static final double MOST_WEIGHTS = 12;
    private static final float BUTTONS = 36;
    private static final double[] TIMES = {
        -6,
        -3,
        0,
        Math.log10(60),
        Math.log10(3600),
        Math.log10(86_400),
        Math.log10(Durations.YEAR),
        Math.log10(100 * Durations.YEAR),
        Math.log10(10_000 * Durations.YEAR)
    };
    private static final String[] TIME_NAMES = {
        "1 µs", "1 ms", "1 s", "1 min", "1 h", "1 day", "1 year", "100 years", "10,000 years"
    };

    private final Plot plot;
    private final CostPlot now;
    private final Chart chart;
    private final Clock clock = new Clock();
    private boolean running;
    private double elapsed;

    CostView(Plot plot, CostPlot now) {
        this.plot = plot;
        this.now = now;
        chart = new Chart(ChartAxis.powers("weights"), ChartAxis.marked("time for one gradient", TIMES, TIME_NAMES));
    }

    @Override
    public Map<String, Double> draw(PlotArea plotArea, Map<String, Double> numbers) {
        float seconds = clock.seconds(plotArea);
        elapsed += running ? seconds : 0;
        double least = Math.log10(now.backprop());
        chart.across().span(0, MOST_WEIGHTS, 7);
        chart.up().span(least - 1, Math.log10(now.nudging(1e12)), 8);
        float below = 5 * Readout.height(plotArea) + plotArea.ui().px(BUTTONS) + plotArea.px(8);
        float height = plotArea.chartHeight(below);
        chart.begin(plotArea, plotArea.width(), height);
        lines(plotArea);
        chart.end();
        Map<String, Double> next = drag(plotArea, numbers);
        ImGui.dummy(plotArea.width(), height);
        readouts(plotArea);
        counter(plotArea);
        return next;
    }

    private void lines(PlotArea plotArea) {
        Theme theme = plotArea.theme();
        double exponent = Math.log10(now.weights());
        double nudging = Math.log10(now.nudging(now.weights()));
        double backprop = Math.log10(now.backprop());
        chart.line(0, Math.log10(now.nudging(1)), MOST_WEIGHTS, Math.log10(now.nudging(1e12)), theme.batch(), 2.5f);
        chart.line(0, backprop, MOST_WEIGHTS, backprop, theme.gradient(), 2.5f);
        chart.upright(exponent, theme.accent(), 1.5f);
        chart.dot(exponent, nudging, 5, theme.batch());
        chart.dot(exponent, backprop, 5, theme.gradient());
    }

    private Map<String, Double> drag(PlotArea plotArea, Map<String, Double> numbers) {
        String name = plot.named("weights");
        if (name.isEmpty()) {
            return numbers;
        }
        double exponent = Math.log10(now.weights());
        DragHandle.mark(plotArea, chart.list(), chart.x(exponent), chart.y(Math.log10(now.nudging(now.weights()))));
        double to = DragHandle.drag(
                plotArea, "weights", exponent, chart, "Drag to give the network more weights. Each line is one way.");
        double unit = Math.pow(10, Math.max(0, Math.floor(to) - 1));
        double weights = Math.rint(Math.pow(10, to) / unit) * unit;
        return to == exponent ? numbers : ChangedNumbers.with(numbers, name, now.weights(), weights);
    }

    private void readouts(PlotArea plotArea) {
        Theme theme = plotArea.theme();
        double weights = now.weights();
        Readout.draw(
                plotArea, Readout.Mark.NONE, 0, "weights", Digits.count((long) weights), "Parameters of the network.");
        Readout.draw(
                plotArea,
                Readout.Mark.LINE,
                theme.batch(),
                "nudging: " + passes(CostPlot.passes(weights)),
                "nudging",
                Durations.text(now.nudging(weights)),
                "Two forward passes for each weight: one nudged up, one nudged down.");
        Readout.draw(
                plotArea,
                Readout.Mark.LINE,
                theme.gradient(),
                "backpropagation: about 2 passes",
                "backpropagation",
                Durations.text(now.backprop()),
                "One pass forward and one back, whatever the number of weights. The way back costs one to two forward"
                        + " passes in practice.");
        Readout.sentence(
                plotArea,
                "At " + Durations.text(now.seconds()) + " a pass. Nudging takes "
                        + times(now.nudging(weights) / now.backprop()) + " times as long.",
                theme.muted());
    }

    private static String times(double ratio) {
        return ratio < 1e7 ? Digits.count(Math.round(ratio)) : Digits.text(ratio);
    }

    private static String passes(double passes) {
        return (passes < 1e6 ? Digits.count((long) passes) : Digits.compact(passes)) + " passes";
    }

    /** What both would have done since the clock was started. */
    private void counter(PlotArea plotArea) {
        plotArea.ui().space(2);
        if (plotArea.button(
                running ? "Stop the clock" : "Start the clock",
                "clock",
                false,
                "Counts what each way would have done by now. Go on reading, and look back in a minute.")) {
            running = !running;
        }
        if (plotArea.button("Reset", false, "Sets the clock back to 0.")) {
            elapsed = 0;
            running = false;
        }
        ImGui.newLine();
        double share = Math.min(1, elapsed / now.nudging(now.weights()));
        Readout.draw(
                plotArea,
                Readout.Mark.NONE,
                0,
                "after " + Digits.count((long) elapsed) + " s: nudging " + percent(share) + ", backprop",
                "counter",
                Digits.count((long) (elapsed / now.backprop())) + " gradients",
                "How much of one gradient nudging has, and how many whole ones backpropagation has.");
    }

    private static String percent(double share) {
        return Digits.text(100 * share) + " %";
    }
}
