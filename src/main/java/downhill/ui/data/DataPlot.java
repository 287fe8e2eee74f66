package downhill.ui.data;

import downhill.dataset.Column;
import downhill.dataset.Sample;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.ShownRows;
import downhill.experiment.study.ModelLine;
import downhill.loss.Data;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.ui.plot.LossPlot;
import downhill.workspace.DataView;
import imgui.ImGui;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.flag.ImPlotAxis;
import imgui.extension.implot.flag.ImPlotAxisFlags;
import imgui.extension.implot.flag.ImPlotCond;
import java.util.List;
import java.util.Optional;

/** The rows as points, the rows of the next batch in rings, and what the weights at each ball make of them. */
final class DataPlot {
    private static final String HELP =
            "Filled points are trained on, hollow ones held out; rings are the rows that the ball's next step sees."
                    + " Click a point for the landscape of that row alone, and once more to come back.";

    private final RowDots dots = new RowDots();
    private final NextBatch batch = new NextBatch();
    private final ModelLines models = new ModelLines();
    private final RowPicker picker = new RowPicker();
    private Experiment experiment;
    private Sample sample;
    private Optional<Rows> rows = Optional.empty();
    private Rect inner = new Rect(0, 0, 1, 1);

    /** What is known of the point under the pointer, or of the whole. */
    String words() {
        return picker.words();
    }

    /** Draws it as large as given; gives the rows that the landscape is to show. */
    ShownRows draw(
            Widgets ui,
            Experiment shown,
            List<Engine.Ball> balls,
            long step,
            DataView view,
            float width,
            float height) {
        follow(shown);
        batch.follow(shown, view.team(), step);
        if (rows.isEmpty()) {
            ui.name("One column alone cannot be drawn as points.");
            return view.shownRows();
        }
        if (!LossPlot.begin(ui, "data", width, height)) {
            return view.shownRows();
        }
        axes(rows.get());
        ImPlot.pushPlotClipRect();
        ShownRows next = inside(ui, rows.get(), balls, view.shownRows());
        ImPlot.popPlotClipRect();
        LossPlot.end();
        ui.done("Data plot", HELP);
        return next;
    }

    private void follow(Experiment shown) {
        boolean first = experiment == null;
        boolean other = first || !experiment.surface().equals(shown.surface());
        Sample now = data(shown).sample();
        if (other || now != sample) {
            sample = now;
            rows = Rows.of(data(shown));
            models.forget();
        } else if (!experiment.values().equals(shown.values())) {
            models.forget();
        }
        experiment = shown;
    }

    private static Data data(Experiment of) {
        return of.surface().data().orElseThrow();
    }

    private void axes(Rows all) {
        ImPlot.setupAxes(
                name(all.names().get(0)),
                name(all.names().get(1)),
                ImPlotAxisFlags.NoTickMarks,
                ImPlotAxisFlags.NoTickMarks);
        ImPlot.setupAxisLimits(ImPlotAxis.X1, all.x0(), all.x1(), ImPlotCond.Always);
        ImPlot.setupAxisLimits(ImPlotAxis.Y1, all.y0(), all.y1(), ImPlotCond.Always);
        ImPlot.setupFinish();
        float left = ImPlot.getPlotPosX();
        float top = ImPlot.getPlotPosY();
        inner = new Rect(left, top, left + ImPlot.getPlotSizeX(), top + ImPlot.getPlotSizeY());
    }

    /** The file's own name of the column. */
    private String name(String column) {
        Data data = data(experiment);
        Column from = data.sample().columns().get(data.names().indexOf(column));
        return from.number() ? from.from() : from.from() + " is " + from.is();
    }

    private ShownRows inside(Widgets ui, Rows all, List<Engine.Ball> balls, ShownRows shownRows) {
        dots.draw(ui, all);
        batch.draw(ui, dots, all.trained());
        models.draw(ui, experiment, balls, all);
        boolean over = ImGui.isWindowHovered() && inPlot();
        return picker.draw(ui, dots, data(experiment), all, shownRows, over);
    }

    private boolean inPlot() {
        float x = ImGui.getMousePosX();
        float y = ImGui.getMousePosY();
        return x >= inner.left() && y >= inner.top() && x < inner.right() && y < inner.bottom();
    }

    /** Where a training row is drawn, in pixels; for tests. */
    float[] pixel(int row) {
        Rows all = rows.orElseThrow();
        double right = (all.trained().x()[row] - all.x0()) / (all.x1() - all.x0());
        double up = (all.trained().y()[row] - all.y0()) / (all.y1() - all.y0());
        return new float[] {inner.left() + (float) right * inner.width(), inner.bottom() - (float) up * inner.height()};
    }

    /** What the model line of a team holds, for tests. */
    ModelLine line(int team) {
        return models.get(team);
    }
}
