package downhill.ui.drawing;

import downhill.colour.Rgb;
import downhill.colour.Theme;
import downhill.language.Digits;
import downhill.lesson.Plot;
import downhill.lesson.live.CurveDescent;
import downhill.lesson.live.DescentPlot;
import downhill.ui.plot.Chart;
import downhill.ui.plot.ChartAxis;
import downhill.ui.plot.Clock;
import downhill.ui.plot.DragHandle;
import downhill.ui.plot.PlotArea;
import downhill.ui.plot.Readout;
import imgui.ImGui;
import java.util.Map;

/** Gradient descent down a curve, step by step or by itself, with the loss over the steps below. */
final class DescentView implements LessonView {
    private static final double ROOM = 0.08;
    private static final float SECONDS_A_STEP = 0.2f;
    private static final float REST_BEFORE_A_SHOW = 0.6f;
    private static final float STRIP = 96;
    private static final float SHARE_OF_STAGE = 0.62f;
    private static final float GAP = 16;
    private static final float BUTTONS = 36;
    private static final double AT_REST = 1e-7;
    private static final int FADE = 30;

    private final Plot plot;
    private final DescentPlot now;
    private final Chart chart;
    private final PlotWords words;
    private final LossStrip strip;
    private final Clock clock = new Clock();
    private boolean running;
    private float waited;

    DescentView(Plot plot, DescentPlot now) {
        this.plot = plot;
        this.now = now;
        words = PlotWords.of(plot);
        chart = new Chart(ChartAxis.of(PlotWords.across(plot)), ChartAxis.of(PlotWords.up(plot, words.title())));
        strip = new LossStrip(now);
    }

    @Override
    public Map<String, Double> draw(PlotArea plotArea, Map<String, Double> numbers) {
        run(clock.seconds(plotArea));
        double margin = ROOM * (now.samples().high() - now.samples().low());
        chart.across().span(plot.min(), plot.max(), 8);
        chart.up().span(now.samples().low() - margin, now.samples().high() + margin, 6);
        float height = plotArea.chartHeight(plotArea.ui().px(BUTTONS) + 4 * Readout.height(plotArea) + plotArea.px(12));
        float width = plotArea.onStage() ? SHARE_OF_STAGE * plotArea.width() : plotArea.width();
        float left = ImGui.getCursorPosX();
        chart.begin(plotArea, width, height);
        curve(plotArea);
        chart.end();
        edge(plotArea);
        Map<String, Double> next = drag(plotArea, numbers);
        ImGui.dummy(width, height);
        if (plotArea.onStage()) {
            ImGui.sameLine(left + width + plotArea.px(GAP));
            strip.draw(plotArea, plotArea.width() - width - plotArea.px(GAP), height);
        }
        buttons(plotArea);
        readouts(plotArea);
        if (!plotArea.onStage()) {
            plotArea.ui().space(4);
            strip.draw(plotArea, width, plotArea.px(STRIP));
        }
        return next;
    }

    @Override
    public void staged() {
        if (plot.named("rate").isEmpty()) {
            now.restart();
            running = true;
            waited = -REST_BEFORE_A_SHOW;
        }
    }

    @Override
    public boolean running() {
        return running;
    }

    private void run(float seconds) {
        if (!running) {
            return;
        }
        waited += seconds;
        if (waited >= SECONDS_A_STEP) {
            waited = 0;
            now.step();
        }
        running = !resting();
    }

    private boolean resting() {
        double stride = Math.abs(now.rate() * now.descent().slope());
        return now.descent().diverged() || !(stride > AT_REST * (plot.max() - plot.min()));
    }

    private void curve(PlotArea plotArea) {
        Theme theme = plotArea.theme();
        CurveDescent descent = now.descent();
        chart.curve(now.samples().weights, now.samples().values, now.samples().weights.length, theme.text(), 2);
        ahead(theme);
        for (int i = Math.max(1, descent.kept() - FADE); i < descent.kept(); i++) {
            double age = (double) (descent.kept() - 1 - i) / FADE;
            int colour = Rgb.mix(theme.gradient(), theme.ground(), 0.6 * age);
            chart.line(descent.weight(i - 1), descent.loss(i - 1), descent.weight(i), descent.loss(i), colour, 1.75f);
            chart.dot(descent.weight(i - 1), descent.loss(i - 1), 3.5f, colour);
        }
        chart.ball(descent.weight(), descent.loss());
    }

    /** The way that this rate makes of it, thin, so that a moved slider shows it before a step is taken. */
    private void ahead(Theme theme) {
        CurveDescent whole = now.whole();
        int colour = Rgb.mix(theme.gradient(), theme.ground(), 0.55);
        for (int i = 1; i < whole.kept(); i++) {
            chart.line(whole.weight(i - 1), whole.loss(i - 1), whole.weight(i), whole.loss(i), colour, 1);
            chart.dot(whole.weight(i), whole.loss(i), 2, colour);
        }
    }

    /** Says where the ball is once it is beyond the plot. */
    private void edge(PlotArea plotArea) {
        CurveDescent descent = now.descent();
        double w = descent.weight();
        boolean inside = w >= plot.min() && w <= plot.max() && chart.up().part(descent.loss()) <= 1;
        if (inside) {
            return;
        }
        String text = "✗ off the plot, " + plot.weight() + " = " + Digits.text(w);
        float x = w < plot.min() ? chart.plot().left() : chart.plot().right();
        chart.words(x, chart.plot().top() + plotArea.px(8), plotArea.theme().wrong(), text);
    }

    private Map<String, Double> drag(PlotArea plotArea, Map<String, Double> numbers) {
        CurveDescent descent = now.descent();
        float x = chart.x(descent.weight());
        if (x >= chart.plot().left() && x <= chart.plot().right()) {
            DragHandle.mark(plotArea, chart.list(), x, chart.y(descent.loss()));
        }
        double to = DragHandle.drag(
                plotArea, "start", now.start(), chart, "Drag to put the ball elsewhere; it starts from there again.");
        if (to == now.start()) {
            return numbers;
        }
        running = false;
        now.place(to);
        String name = plot.settings().containsKey("start") ? plot.named("start") : plot.weightName();
        return name.isEmpty() ? numbers : ChangedNumbers.with(numbers, name, Double.NaN, to);
    }

    private void buttons(PlotArea plotArea) {
        if (plotArea.button("Step", false, "One step: the weight less the learning rate times the slope.")) {
            now.step();
        }
        if (plotArea.button(
                running ? "Pause" : "Run",
                "Run",
                !resting(),
                "Goes on by itself, five steps a second, until it rests or has left the plot far behind.")) {
            running = !running && !resting();
            waited = SECONDS_A_STEP;
        }
        if (plotArea.button("Reset", false, "Back to the start. Then try another learning rate.")) {
            now.restart();
            running = false;
        }
        ImGui.newLine();
        plotArea.ui().space(4);
    }

    private void readouts(PlotArea plotArea) {
        CurveDescent descent = now.descent();
        Readout.draw(
                plotArea,
                Readout.Mark.BALL,
                0,
                words.input() + " after " + Digits.count(descent.step()) + (descent.step() == 1 ? " step" : " steps"),
                "weight",
                Digits.right(descent.weight()),
                "Where the ball is.");
        Readout.draw(
                plotArea,
                Readout.Mark.LINE,
                plotArea.theme().text(),
                words.height(),
                "height",
                Digits.right(descent.loss()),
                "How high the ball is.");
        Readout.draw(
                plotArea,
                Readout.Mark.LINE,
                plotArea.theme().gradient(),
                "next step = −η · slope = −" + Digits.text(now.rate()) + " · " + factor(descent.slope()),
                "next step",
                Digits.right(-now.rate() * descent.slope()),
                "Minus the learning rate times the slope.");
        boolean gone = descent.diverged();
        Readout.sentence(
                plotArea,
                sentence(),
                gone ? plotArea.theme().wrong() : plotArea.theme().muted());
    }

    /** In brackets where its sign would follow another one. */
    private static String factor(double value) {
        String text = Digits.text(value);
        return value < 0 ? "(" + text + ")" : text;
    }

    private String sentence() {
        CurveDescent descent = now.descent();
        if (descent.diverged()) {
            String gone = "✗ Diverged after " + Digits.count(descent.step()) + " steps";
            boolean fell = descent.loss() < descent.loss(descent.kept() - 2);
            return gone + (fell ? ": the curve falls without end." : ". Reset, and try a smaller rate.");
        }
        if (descent.step() == 0) {
            return "The thin line is the way at this rate. Step or Run takes it.";
        }
        double before = descent.loss(descent.kept() - 2);
        double last = descent.weight() - descent.weight(descent.kept() - 2);
        if (descent.loss() == before && last != 0) {
            return "Exactly on the edge: to and fro, never lower.";
        }
        if (descent.loss() > before) {
            return "Higher than before: the step went too far.";
        }
        return resting() ? "At rest: the next step is next to nothing." : "Lower than before.";
    }
}
