package downhill.ui;

import downhill.lesson.Plot;
import downhill.lesson.TangentPlot;
import imgui.ImDrawList;
import imgui.ImGui;
import java.util.Map;

/** A loss curve, its tangent at the weight in orange, and the two points of a centred difference in teal. */
final class TangentView implements LessonView {
    private static final double ROOM = 0.08;

    private final Plot plot;
    private final TangentPlot now;
    private final Chart chart;

    TangentView(Plot plot, TangentPlot now) {
        this.plot = plot;
        this.now = now;
        chart = new Chart(
                Scale.of(plot.weight()),
                Scale.of("loss = " + plot.curves().get(0).text()));
    }

    @Override
    public Map<String, Double> draw(Easel easel, Map<String, Double> numbers) {
        boolean difference = !Double.isNaN(now.h());
        int rows = difference ? 4 : 3;
        float below = rows * (Readout.height(easel) + ImGui.getStyle().getItemSpacingY());
        double margin = ROOM * (now.samples().high() - now.samples().low());
        chart.across().span(plot.min(), plot.max(), 8);
        chart.up().span(now.samples().low() - margin, now.samples().high() + margin, 6);
        float height = easel.chartHeight(below);
        chart.begin(easel, easel.width(), height);
        curves(easel, difference);
        chart.end();
        double next = Handle.drag(
                easel,
                plot.weight(),
                now.weight(),
                chart,
                "Drag to move the weight along the curve. Where does the tangent lie flat?");
        ImGui.dummy(easel.width(), height);
        readouts(easel, difference);
        return Changed.with(numbers, plot.weight(), now.weight(), next);
    }

    private void curves(Easel easel, boolean difference) {
        Theme theme = easel.theme();
        chart.curve(now.samples().weights, now.samples().values, now.samples().weights.length, theme.text(), 2);
        double w = now.weight();
        line(now.slope(), theme.gradient(), false);
        if (difference) {
            line(now.difference(), theme.batch(), true);
            nudged(easel, w - now.h(), plot.weight() + " − h");
            nudged(easel, w + now.h(), plot.weight() + " + h");
        }
        ImDrawList list = chart.list();
        chart.ball(w, now.loss());
        Handle.mark(easel, list, chart.x(w), chart.y(now.loss()));
    }

    private void line(double slope, int rgb, boolean broken) {
        double left = plot.min() - now.weight();
        double right = plot.max() - now.weight();
        double from = now.loss() + slope * left;
        double to = now.loss() + slope * right;
        if (!Double.isFinite(slope)) {
            return;
        }
        if (broken) {
            chart.dashed(plot.min(), from, plot.max(), to, rgb);
        } else {
            chart.line(plot.min(), from, plot.max(), to, rgb, 2.5f);
        }
    }

    private void nudged(Easel easel, double at, String name) {
        double loss = now.lossAt(at);
        chart.dashed(at, chart.up().low(), at, loss, easel.theme().batch());
        chart.dot(at, loss, 5, easel.theme().batch());
        boolean apart = Math.abs(chart.x(at) - chart.x(now.weight())) > easel.px(26);
        if (apart) {
            float half = Easel.width(easel.words(), name) / 2;
            chart.words(chart.x(at) - half, chart.plot().bottom(), easel.theme().batch(), name);
        }
    }

    private void readouts(Easel easel, boolean difference) {
        Theme theme = easel.theme();
        Readout.draw(
                easel,
                Readout.Mark.BALL,
                theme.text(),
                "weight " + plot.weight(),
                Numbers.fixed(now.weight()),
                "Where the ball is.");
        Readout.draw(
                easel, Readout.Mark.LINE, theme.text(), "loss", Numbers.fixed(now.loss()), "The height of the curve.");
        Readout.draw(
                easel,
                Readout.Mark.LINE,
                theme.gradient(),
                "slope, exact",
                Numbers.fixed(now.slope()),
                "The derivative by backpropagation: the slope of the tangent.");
        if (difference) {
            Readout.draw(
                    easel,
                    Readout.Mark.DASHES,
                    theme.batch(),
                    "slope, nudged by h",
                    Numbers.fixed(now.difference()),
                    "The centred difference: the loss at w + h less the loss at w − h, over 2h.");
        }
    }
}
