package downhill.ui;

import downhill.dataset.Batch;
import downhill.dataset.Column;
import downhill.dataset.Split;
import downhill.experiment.Batches;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.ModelLine;
import downhill.experiment.Portion;
import downhill.loss.Data;
import imgui.ImDrawList;
import imgui.ImGui;
import imgui.ImVec2;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.flag.ImPlotAxis;
import imgui.extension.implot.flag.ImPlotAxisFlags;
import imgui.extension.implot.flag.ImPlotCond;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows as points, the rows of the next batch in rings, and what the weights at each ball make of them. */
final class DataPlot {
    /** Lines that can still be told apart. */
    private static final int MOST_LINES = 6;

    /** Rings beyond which nothing is seen any more. */
    private static final int MOST_RINGS = 400;

    private static final float REACH = 9;

    private final ImVec2 at = new ImVec2();
    private final List<ModelLine> lines = new ArrayList<>();
    private Experiment experiment;
    private Object rowsOf;
    private Optional<Rows> rows = Optional.empty();
    private int[] batch = new int[0];
    private long batchStep = -1;
    private int batchTeam = -1;
    private Widgets ui;
    private Rect inner = new Rect(0, 0, 1, 1);

    /** What is known of the point under the pointer, or of the whole. */
    private String words = "";

    String words() {
        return words;
    }

    /** Draws it as large as given; gives the rows that the landscape is to show. */
    Portion draw(
            Widgets widgets,
            Experiment shown,
            List<Engine.Ball> balls,
            long step,
            DataView view,
            float width,
            float height) {
        ui = widgets;
        follow(shown, view.team(), step);
        if (rows.isEmpty()) {
            ui.name("One column alone cannot be drawn as points.");
            return view.portion();
        }
        Portion next = view.portion();
        if (LossPlot.begin(ui, "data", width, height)) {
            Rows all = rows.get();
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
            ImPlot.pushPlotClipRect();
            next = inside(balls, view.portion());
            ImPlot.popPlotClipRect();
            LossPlot.end();
            ui.done(
                    "Data plot",
                    "Filled points are trained on, hollow ones held out; rings are the rows that the ball's next step"
                            + " sees. Click a point for the landscape of that row alone, and once more to come back.");
        }
        return next;
    }

    /** The file's own name of the column. */
    private String name(String column) {
        Data data = experiment.surface().data().orElseThrow();
        Column from = data.sample().columns().get(data.names().indexOf(column));
        return from.number() ? from.from() : from.from() + " is " + from.is();
    }

    private void follow(Experiment shown, int team, long step) {
        Data data = shown.surface().data().orElseThrow();
        if (rowsOf != data.sample()
                || experiment == null
                || !experiment.surface().equals(shown.surface())) {
            rowsOf = data.sample();
            rows = Rows.of(data);
            lines.clear();
        }
        boolean other = !shown.equals(experiment);
        if (other && (experiment == null || !shown.values().equals(experiment.values()))) {
            lines.clear();
        }
        experiment = shown;
        if (other || step != batchStep || team != batchTeam) {
            batchStep = step;
            batchTeam = team;
            batch = batch(Math.min(team, shown.teams().size() - 1), step + 1);
        }
    }

    private int[] batch(int team, long t) {
        Batch kind = experiment.teams().get(team).batch();
        boolean drawn = kind.kind() != Batch.Kind.FULL && kind.size(Batches.all(experiment)) <= MOST_RINGS;
        return drawn ? Batches.indexes(experiment, team, 0, t) : new int[0];
    }

    private Portion inside(List<Engine.Ball> balls, Portion portion) {
        Rows all = rows.orElseThrow();
        ImDrawList list = ImPlot.getPlotDrawList();
        points(list, all.held(), true);
        points(list, all.trained(), false);
        int team = Math.min(batchTeam, experiment.teams().size() - 1);
        int ring = Rgb.abgr(
                BatchColours.colour(ui.theme(), experiment.teams().get(team).batch()));
        for (int row : batch) {
            if (row < all.trained().count()) {
                to(all.trained(), row);
                list.addCircle(at.x, at.y, ui.px(5.5f), ring, 0, ui.px(1.5f));
            }
        }
        model(list, balls, all);
        return pointed(list, all, portion);
    }

    /** Class 1 and rows without a class are discs, class 0 squares; those held out are hollow. */
    private void points(ImDrawList list, Rows.Points points, boolean hollow) {
        boolean classes = points.zeros().length > 0;
        double alpha = hollow ? 0.7 : points.count() > 500 ? 0.5 : 0.8;
        int ones = Rgb.abgr(
                classes ? (ui.theme().dark() ? 0x56B4E9 : 0x0072B2) : ui.theme().text(), alpha);
        int zeros = Rgb.abgr(ui.theme().text(), alpha);
        float size = ui.px(points.count() > 500 ? 2 : 3);
        for (int i : points.ones()) {
            to(points, i);
            if (hollow) {
                list.addCircle(at.x, at.y, size, ones, 0, ui.px(1));
            } else {
                list.addCircleFilled(at.x, at.y, size, ones);
            }
        }
        for (int i : points.zeros()) {
            to(points, i);
            if (hollow) {
                list.addRect(at.x - size, at.y - size, at.x + size, at.y + size, zeros, 0, 0, ui.px(1));
            } else {
                list.addRectFilled(at.x - size, at.y - size, at.x + size, at.y + size, zeros);
            }
        }
    }

    private void to(Rows.Points points, int i) {
        ImPlot.plotToPixels(at, points.x()[i], points.y()[i]);
    }

    /** One line a team, in its colour and dash. */
    private void model(ImDrawList list, List<Engine.Ball> balls, Rows all) {
        Data data = experiment.surface().data().orElseThrow();
        if (data.model().isEmpty() || data.plot().isEmpty()) {
            return;
        }
        int count = Math.min(MOST_LINES, balls.size());
        while (lines.size() < count) {
            lines.add(new ModelLine(experiment, all.x0(), all.x1(), all.y0(), all.y1()));
        }
        for (int team = count - 1; team >= 0; team--) {
            ModelLine line = lines.get(team);
            line.at(balls.get(team).x(), balls.get(team).y());
            Look look = Look.of(ui.theme(), team);
            if (line.classes()) {
                between(list, line, look, all);
            } else {
                curve(list, line, look);
            }
        }
    }

    private void curve(ImDrawList list, ModelLine line, Look look) {
        DashedLine dashed = new DashedLine(list, look, ui.px(1.2f));
        for (int i = 0; i < line.places().length; i++) {
            ImPlot.plotToPixels(at, line.places()[i], line.values()[i]);
            if (i == 0) {
                dashed.move(at.x, at.y);
            } else {
                dashed.line(at.x, at.y);
            }
        }
    }

    private void between(ImDrawList list, ModelLine line, Look look, Rows all) {
        for (int piece = 0; piece < line.boundary().count(); piece++) {
            end(line, piece, 0, all);
            float x = at.x;
            float y = at.y;
            end(line, piece, 1, all);
            list.addLine(x, y, at.x, at.y, Rgb.abgr(look.colour()), ui.px(2));
        }
    }

    private void end(ModelLine line, int piece, int end, Rows all) {
        double x = all.x0() + line.boundary().x(piece, end) * (all.x1() - all.x0());
        double y = all.y0() + line.boundary().y(piece, end) * (all.y1() - all.y0());
        ImPlot.plotToPixels(at, x, y);
    }

    /** The point under the pointer is named and can be chosen; the row that is chosen has a ring. */
    private Portion pointed(ImDrawList list, Rows all, Portion portion) {
        Split split = experiment.surface().data().orElseThrow().sample().rows();
        if (portion.kind() == Portion.Kind.ROW) {
            split.find(portion.row()).ifPresent(place -> chosen(list, all, place));
        }
        boolean over = ImGui.isWindowHovered() && inPlot();
        int trained = over ? nearest(all.trained()) : -1;
        int held = over && trained < 0 ? nearest(all.held()) : -1;
        if (trained < 0 && held < 0) {
            words = summary(all, split);
            boolean back = over && ImGui.isMouseClicked(0) && portion.kind() == Portion.Kind.ROW;
            return back ? Portion.TRAINING : portion;
        }
        boolean out = trained < 0;
        int number = split.number(out, out ? held : trained);
        Rows.Points points = out ? all.held() : all.trained();
        to(points, out ? held : trained);
        list.addCircle(at.x, at.y, ui.px(8), Rgb.abgr(ui.theme().accent()), 0, ui.px(2));
        words = "row " + number + (out ? ", held out: " : ": ") + all.names().get(0) + " "
                + Numbers.text(points.x()[out ? held : trained]) + ", "
                + all.names().get(1) + " "
                + Numbers.text(points.y()[out ? held : trained]);
        if (!ImGui.isMouseClicked(0)) {
            return portion;
        }
        return portion.equals(Portion.row(number)) ? Portion.TRAINING : Portion.row(number);
    }

    private boolean inPlot() {
        float x = ImGui.getMousePosX();
        float y = ImGui.getMousePosY();
        return x >= inner.left() && y >= inner.top() && x < inner.right() && y < inner.bottom();
    }

    private String summary(Rows all, Split split) {
        int shown = all.trained().count() + all.held().count();
        int there = split.reading().table().rows();
        String count = shown < there ? Numbers.count(shown) + " of " + Numbers.count(there) : Numbers.count(there);
        if (all.names().size() < 3) {
            return count + " rows";
        }
        Data data = experiment.surface().data().orElseThrow();
        Column one =
                data.sample().columns().get(data.names().indexOf(all.names().get(2)));
        String meaning = one.number() ? one.from() + " is 1" : one.from() + " is " + one.is();
        return count + " rows; discs: " + meaning;
    }

    /** Where a training row is drawn, in pixels; for tests. */
    float[] pixel(int row) {
        Rows all = rows.orElseThrow();
        double right = (all.trained().x()[row] - all.x0()) / (all.x1() - all.x0());
        double up = (all.trained().y()[row] - all.y0()) / (all.y1() - all.y0());
        return new float[] {inner.left() + (float) right * inner.width(), inner.bottom() - (float) up * inner.height()};
    }

    private void chosen(ImDrawList list, Rows all, Split.Place place) {
        Rows.Points points = place.heldOut() ? all.held() : all.trained();
        if (place.index() < points.count()) {
            to(points, place.index());
            list.addCircle(at.x, at.y, ui.px(8), Rgb.abgr(ui.theme().accent()), 0, ui.px(3));
        }
    }

    private int nearest(Rows.Points points) {
        int nearest = -1;
        double least = ui.px(REACH) * ui.px(REACH);
        for (int i = 0; i < points.count(); i++) {
            to(points, i);
            double dx = at.x - ImGui.getMousePosX();
            double dy = at.y - ImGui.getMousePosY();
            if (dx * dx + dy * dy < least) {
                least = dx * dx + dy * dy;
                nearest = i;
            }
        }
        return nearest;
    }

    /** What the model line of a team holds, for tests. */
    ModelLine line(int team) {
        return lines.get(team);
    }
}
